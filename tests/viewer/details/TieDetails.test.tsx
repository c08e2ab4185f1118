// @vitest-environment jsdom
import {act, fireEvent, screen, within} from '@testing-library/react'
import {describe, expect, it} from 'vitest'
import {en} from '../../../src/i18n/en.ts'
import {oldSeason} from '../../drawing/inventedOld.ts'
import {textOf} from '../../textOf.ts'
import {loaded} from '../loader.ts'
import {details, ready, shown, tab, tieLink} from '../show.tsx'

const closed = () => screen.queryByRole('complementary') === null
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', {name})
const section = (panel: HTMLElement, name: string) =>
  within(panel).getByRole('heading', {level: 3, name}).closest('section')!
const facts = (leg: Element) =>
  Object.fromEntries(
    [...leg.querySelectorAll('dl.facts > div')].map(({children}) => [
      textOf(children[0]),
      textOf(children[1]),
    ]),
  )

describe('a tie', () => {
  it('opens by a click and gets the focus; closing gives it back', async () => {
    const viewer = await shown({season: '2004'})
    const link = tieLink(/^Semi-final 2/)
    await viewer.user.click(link)
    const panel = await details()
    expect(viewer.chosen().tie).toBe('SF2')
    expect(panel.getAttribute('aria-labelledby')).toBe(document.activeElement?.id)
    expect(textOf(document.activeElement)).toBe('Semi-final 2')
    await viewer.user.click(button('Close'))
    expect(closed()).toBe(true)
    expect(document.activeElement).toBe(link)
  })

  it('opens by Enter and closes by Escape', async () => {
    const viewer = await shown({season: '2004', view: 'list'})
    act(() => {
      tieLink(/^Final/).focus()
    })
    await viewer.user.keyboard('{Enter}')
    await details()
    await viewer.user.keyboard('{Escape}')
    expect([closed(), viewer.chosen().tie]).toEqual([true, null])
  })

  it('opens from the list too', async () => {
    const viewer = await shown({season: '2004', view: 'list'})
    await viewer.user.click(tieLink(/^Quarter-final 3/))
    expect(textOf(within(await details()).getByRole('heading', {level: 2}))).toBe('Quarter-final 3')
  })

  it('opens in a new tab where a reader wants that', async () => {
    const viewer = await shown({season: '2004'})
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true})
    // jsdom cannot follow links, so the click ends here.
    document.addEventListener(
      'click',
      (event) => {
        event.preventDefault()
      },
      {once: true},
    )
    fireEvent(tieLink(/^Final/), click)
    expect([closed(), viewer.chosen().tie]).toEqual([true, null])
  })

  it('is open at once where the address says so', async () => {
    await shown({season: '2004', tie: 'QF1'})
    expect(textOf(within(await details()).getByRole('heading', {level: 2}))).toBe('Quarter-final 1')
  })

  it('leads to the one before and the one after', async () => {
    const viewer = await shown({season: '2004', tie: 'SF2'})
    await details()
    await viewer.user.click(button('Next tie'))
    expect([viewer.chosen().tie, button('Next tie').disabled]).toEqual(['F', true])
    await viewer.user.click(button('Previous tie'))
    expect(textOf(document.activeElement)).toBe('Semi-final 2')
    for (let step = 0; step < 5; step++) await viewer.user.click(button('Previous tie'))
    expect([viewer.chosen().tie, button('Previous tie').disabled]).toEqual(['QF1', true])
  })

  it('closes when the season changes', async () => {
    const viewer = await shown({season: '2004', tie: 'F'})
    await details()
    await viewer.user.click(button('Next season'))
    await ready(viewer)
    expect(closed()).toBe(true)
  })

  it('stays open while the view changes', async () => {
    const viewer = await shown({season: '2004', tie: 'F'})
    await details()
    await viewer.user.click(tab('Matches'))
    await ready(viewer)
    expect(closed()).toBe(false)
  })
})

describe('the details of a tie', () => {
  it('say how it was decided and by which rule', async () => {
    await shown({season: '2004', tie: 'QF1'})
    const panel = await details()
    expect(textOf(panel.querySelector('.decided'))).toBe(
      'Saprissa 2–2 Pachuca on aggregate; Saprissa won 3–2 on penalties.',
    )
    expect(textOf(panel.querySelector('.rule-applied'))).toMatch(/^A tie .*extra time.* to penalties\.$/)
  })

  it('have both legs with all that is known of them', async () => {
    await shown({season: '2004', tie: 'QF1'})
    const panel = await details()
    const [first, second] = [section(panel, 'First leg'), section(panel, 'Second leg')]
    expect(textOf(first.querySelector('.line'))).toMatch(/^Saprissa ?2–0 ?Pachuca$/)
    expect(facts(first)).toEqual({
      Date: '17 March 2004',
      Ground: 'Estadio Ricardo Saprissa, San Juan de Tibás, San José',
    })
    expect(facts(second)).toEqual({
      Date: '24 March 2004',
      Ground: 'Estadio Hidalgo, Pachuca',
      Attendance: '8,000',
      'After 90 minutes': '2–0',
      'Extra time': '2–0',
      'Penalty shoot-out': '2–3',
    })
    expect([...second.querySelectorAll('.goals li')].map(textOf)).toEqual(['Gabriel Álvez 30′, 48′'])
    expect([...first.querySelectorAll('.goals li')].map(textOf)).toEqual([
      'Wilson Muñoz 34′',
      'Álvaro Saborío 86′',
    ])
  })

  it('say where both clubs came from and where they went, and lead there', async () => {
    const viewer = await shown({season: '2013-14', tie: 'SF2'})
    const panel = await details()
    const ways = [...panel.querySelectorAll('dl.ways > div')]
    expect(ways.map((way) => [...way.querySelectorAll('a')].map(textOf))).toEqual([
      ['Tijuana', 'Quarter-final 3'],
      ['Cruz Azul', 'Quarter-final 2', 'Final'],
    ])
    await viewer.user.click(within(panel).getByRole('link', {name: 'Quarter-final 3'}))
    const before = await details()
    expect(textOf(before.querySelector('dl.ways'))).toMatch(/Galaxy.*Group 8.*Tijuana.*Group 7/)
  })

  it('say where a club enters', async () => {
    await shown({season: '2004', tie: 'QF2'})
    expect(textOf((await details()).querySelector('dl.ways > div'))).toBe(
      `San Juan Jabloteh${en.details.entersHere}`,
    )
  })

  it('light a club from its name', async () => {
    const viewer = await shown({season: '2004', tie: 'QF2'})
    await viewer.user.click(within(await details()).getByRole('link', {name: 'Chicago Fire'}))
    expect(viewer.chosen().clubs).toEqual(['chicago-fire'])
  })

  it('say in words what is not known, not played, or still to come', async () => {
    const viewer = await shown({data: 'mine.json', tie: 'QF1'})
    const panel = await details()
    expect(textOf(panel.querySelector('.line .score'))).toBe('not known')
    expect(facts(section(panel, 'First leg'))).toEqual({Date: 'Date not known'})
    await viewer.user.click(button('Next tie'))
    const bye = await details()
    expect(textOf(bye.querySelector('.decided'))).toBe('Toluca had a bye to Semi-final 1.')
    expect(bye.querySelector('.leg-details')).toBeNull()
    await viewer.user.click(button('Next tie'))
    expect(textOf(section(await details(), 'Second leg'))).toContain('The match was not played.')
    await viewer.user.click(button('Next tie'))
    const renegades = await details()
    expect(textOf(section(renegades, 'First leg'))).toContain('The match was annulled and does not count.')
    expect(textOf(section(renegades, 'Second leg'))).toContain('Played again.')
    for (let step = 0; step < 3; step++) await viewer.user.click(button('Next tie'))
    const final = await details()
    expect(textOf(final.querySelector('dl.ways'))).toContain('Winner of Semi-final 1')
    expect(textOf(final)).not.toMatch(/0–0/)
  })

  it('name an opponent of whom the tie knows the name', async () => {
    await shown({data: 'mine.json', tie: 'QF4'})
    expect(textOf((await details()).querySelector('.line .away'))).toBe('MG Renegades')
  })

  it('are not shown for a tie that the season does not have', async () => {
    const {root} = await shown({season: '2004', tie: 'QF9'})
    expect(closed()).toBe(true)
    expect(textOf(root.querySelector('[data-notice]'))).toContain('There is no tie “QF9” in this season.')
  })
})

describe('the details of a tie of which little is known', () => {
  const opened = async (tie: string) => {
    const answers = {seasons: {'https://example.org/old.json': [loaded(oldSeason())]}}
    await shown({data: 'old.json', tie}, answers)
    return details()
  }
  const said = (panel: HTMLElement, selector: string) => [...panel.querySelectorAll(selector)].map(textOf)

  it('say that there was nobody to play, and have what is noted on it', async () => {
    const panel = await opened('F')
    expect(said(panel, 'dl.ways dt')).toEqual(['Toluca', 'No opponent'])
    expect(said(panel, '.decided')).toEqual(['There was no opponent; Toluca won the title.'])
    expect(said(panel, '.note')).toEqual(['A note on the final.'])
    expect(textOf(panel)).toContain('No match was played.')
  })

  it('claim no more than the record: of matches without a trace, only that none is recorded', async () => {
    const panel = await opened('N2')
    expect(said(panel, '.decided')).toEqual(['What came of it is not known.'])
    expect(textOf(panel)).toContain('No match is recorded.')
    expect(textOf(panel)).not.toContain('No match was played.')
  })

  it('have the note of the tie, and the doubts about it', async () => {
    const panel = await opened('N1')
    expect(said(panel, '.note')).toEqual(['The second score was not found.'])
    expect(said(panel, '.remarks li')).toEqual(['Doubts about the tie.'])
    expect(said(panel, '.line .score')).toEqual(['1–0', 'not known'])
  })

  it('have a replay as a match of its own', async () => {
    const panel = await opened('C1')
    expect(said(panel, '.leg-details h3')).toEqual(['First leg', 'Second leg', 'Replay'])
  })

  it('do not let a club enter where it enters elsewhere', async () => {
    const panel = await opened('N2')
    expect(said(panel, 'dl.ways > div')).toEqual(['Cruz AzulEnters here', 'León'])
  })
})
