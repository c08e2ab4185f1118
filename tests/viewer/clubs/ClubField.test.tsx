// @vitest-environment jsdom
import {fireEvent, render, screen, within} from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {useState} from 'react'
import {describe, expect, it} from 'vitest'
import {buildSearchIndex, search, searchableAssociation, searchableClub} from '../../../src/archive/search.ts'
import {associationNames} from '../../../src/i18n/associations.ts'
import {filterWords} from '../../../src/i18n/filterWords.ts'
import type {Club} from '../../../src/season/club.ts'
import type {ClubId} from '../../../src/season/ids.ts'
import {allChosen, type Chosen} from '../../../src/viewer/state/chosen.ts'
import {ClubField} from '../../../src/viewer/clubs/ClubField.tsx'
import type {ClubOption, OptionId} from '../../../src/viewer/clubs/clubOptions.ts'
import {textOf} from '../../textOf.ts'
import {chips} from './chips.ts'

const club = (id: string, name: Club['name'], more: Partial<Club> = {}): Club => ({
  id: id as ClubId,
  name,
  association: 'CRC',
  ...more,
})
const clubs = [
  club('alajuelense', {en: 'Alajuelense', 'zh-Hant': '阿拉祖蘭斯'}, {aka: ['LDA']}),
  club('arabe-unido', 'Árabe Unido', {association: 'PAN'}),
  club('cruz-azul', 'Cruz Azul', {association: 'MEX'}),
  club('saprissa', 'Saprissa'),
  club('toluca', 'Toluca', {association: 'MEX'}),
  club('zacapa', 'Zacapa', {association: 'GUA'}),
]
const index = buildSearchIndex<OptionId>(
  [
    ...clubs.map((one) => searchableClub(one, 'en')),
    searchableAssociation('CRC', associationNames('en', 'CRC'), 3),
  ],
  'en',
)
const absent = 'saprissa'
const options: readonly ClubOption[] = [
  ...clubs
    .map(({id, name, association}): ClubOption => ({
      kind: 'club',
      id,
      name: typeof name === 'string' ? name : (name.en ?? ''),
      association,
      played: id !== absent,
      seasons: id === absent ? 41 : id === 'zacapa' ? 1 : 0,
      titles: id === absent ? 3 : id === 'zacapa' ? 1 : 0,
    }))
    .toReversed(),
  {
    kind: 'association',
    id: 'CRC',
    name: 'Costa Rica',
    association: 'CRC',
    played: true,
    seasons: 3,
    titles: 0,
  },
]
const fullText = 'Four clubs at most.'

function Field({
  chosen: initial = [],
  tell,
}: {
  chosen?: readonly string[]
  tell: (clubs: readonly string[]) => void
}) {
  const isCode = (id: string) => /^[A-Z]+$/.test(id)
  const [chosen, setChosen] = useState<Chosen>({
    clubs: initial.filter((id) => !isCode(id)) as ClubId[],
    associations: initial.filter(isCode),
  })
  return (
    <>
      <ClubField
        options={options}
        chosen={chosen}
        onChange={(next) => {
          tell(allChosen(next).map(({id}) => id))
          setChosen(next)
        }}
        onFocus={() => undefined}
        search={(query) => search(index, query)}
        nameOf={({id}) => id}
        language="en"
        words={filterWords.en}
        fullText={fullText}
      />
      <p>Elsewhere</p>
    </>
  )
}

function show(chosen: readonly string[] = []) {
  const changes: (readonly string[])[] = []
  render(<Field chosen={chosen} tell={(clubs) => changes.push(clubs)} />)
  return {
    user: userEvent.setup(),
    changes,
    field: screen.getByRole<HTMLInputElement>('combobox', {name: 'Find a club'}),
  }
}

const offered = () => screen.queryAllByRole('option').map(textOf)
const activeOption = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant')
  return id === null ? null : textOf(document.getElementById(id))
}
const isOpen = () => screen.getByRole('combobox').getAttribute('aria-expanded') === 'true'
const said = () => screen.getByRole('status').textContent

describe('the popup', () => {
  it('is closed at first, and stays so when the field only gets the focus', async () => {
    const {user, field} = show()
    await user.tab()
    expect(field).toBe(document.activeElement)
    expect(isOpen()).toBe(false)
    expect(offered()).toEqual([])
  })

  it('offers the clubs of the season by name to an empty query', async () => {
    const {user, field} = show()
    await user.click(field)
    expect(offered()).toEqual([
      'Alajuelense CRC',
      'Árabe Unido PAN',
      'Cruz Azul MEX',
      'Toluca MEX',
      'Zacapa 1 season · 1 title GUA',
    ])
    expect(said()).toBe('5 clubs found')
  })

  it('is named, and the field says where it is', async () => {
    const {user, field} = show()
    await user.type(field, 'a')
    const popup = screen.getByRole('listbox', {name: 'Clubs'})
    expect(field.getAttribute('aria-controls')).toBe(popup.id)
    expect(field.getAttribute('aria-autocomplete')).toBe('list')
    expect(field.getAttribute('data-control')).toBe('club')
  })

  it('says what matched where it is not the name, and who did not play', async () => {
    const {user, field} = show()
    await user.type(field, 'lda')
    expect(offered()).toEqual(['LDA — Alajuelense CRC'])
    await user.clear(field)
    await user.type(field, 'sapri')
    expect(
      screen.getByRole('option', {name: 'Saprissa 41 seasons · 3 titles · not in this season CRC'}),
    ).toBeTruthy()
  })

  it('says how many clubs were found, or that none was', async () => {
    const {user, field} = show()
    await user.type(field, 'ala')
    expect(said()).toBe('1 club found')
    await user.type(field, 'xx')
    expect(said()).toBe('No club found for “alaxx”')
    expect(isOpen()).toBe(false)
    await user.clear(field)
    expect(said()).toBe('5 clubs found')
  })

  it('is not in the order of Tab, and closes when the focus leaves', async () => {
    const {user, field} = show()
    await user.type(field, 'a')
    await user.tab()
    expect(document.activeElement).toBe(document.body)
    expect(isOpen()).toBe(false)
    expect(field.value).toBe('a')
  })

  it('closes on a click elsewhere', async () => {
    const {user, field} = show()
    await user.click(field)
    fireEvent.pointerDown(screen.getByText('Elsewhere'))
    expect(isOpen()).toBe(false)
  })
})

describe('keys', () => {
  it('↓ and ↑ go round the options while the focus stays in the field', async () => {
    const {user, field} = show()
    await user.type(field, 'a')
    expect(activeOption()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(activeOption()).toBe('Alajuelense CRC')
    await user.keyboard('{ArrowDown}')
    expect(activeOption()).toBe('Árabe Unido PAN')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(activeOption()).toBe(offered().at(-1))
    await user.keyboard('{ArrowDown}')
    expect(activeOption()).toBe('Alajuelense CRC')
    expect(document.activeElement).toBe(field)
  })

  it('↓ opens at the first option and ↑ at the last', async () => {
    const {user} = show()
    await user.tab()
    await user.keyboard('{ArrowDown}')
    expect(activeOption()).toBe('Alajuelense CRC')
    await user.keyboard('{Escape}{ArrowUp}')
    expect(activeOption()).toBe('Zacapa 1 season · 1 title GUA')
  })

  it('Alt+↓ opens without going anywhere and Alt+↑ closes', async () => {
    const {user} = show()
    await user.tab()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(isOpen()).toBe(true)
    expect(activeOption()).toBeNull()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(isOpen()).toBe(false)
  })

  it('Home, End and letters stay with the text', async () => {
    const {user, field} = show()
    await user.type(field, 'la{Home}a')
    expect(field.value).toBe('ala')
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Tab', 'a']) {
      expect(fireEvent.keyDown(field, {key}), key).toBe(true)
    }
  })

  it('Enter chooses the active option', async () => {
    const {user, field, changes} = show()
    await user.type(field, 'a{ArrowDown}{ArrowDown}{Enter}')
    expect(changes).toEqual([['arabe-unido']])
    expect(chips()).toEqual(['Árabe Unido'])
    expect(field.value).toBe('')
    expect(isOpen()).toBe(false)
    expect(said()).toBe('Following Árabe Unido')
  })

  it('Enter chooses the first match where none is active', async () => {
    const {user, field, changes} = show()
    await user.type(field, 'ALAJU{Enter}')
    expect(changes).toEqual([['alajuelense']])
  })

  it('Enter does nothing on an empty query, or where nothing matches', async () => {
    const {user, field, changes} = show()
    await user.type(field, '{Enter}')
    await user.type(field, 'xyz{Enter}')
    expect(changes).toEqual([])
    expect(field.value).toBe('xyz')
  })

  it('Enter does not let a chosen club go unless its option is active', async () => {
    const {user, field, changes} = show(['alajuelense'])
    await user.type(field, 'alaju{Enter}')
    expect(changes).toEqual([])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(changes).toEqual([[]])
  })

  it('Esc closes, then clears, then is left to the page', async () => {
    const {user, field} = show()
    await user.type(field, 'ala')
    await user.keyboard('{Escape}')
    expect([isOpen(), field.value]).toEqual([false, 'ala'])
    await user.keyboard('{Escape}')
    expect(field.value).toBe('')
    expect(fireEvent.keyDown(field, {key: 'Escape'})).toBe(true)
  })

  it('Esc for the popup is not seen by the page', async () => {
    const {user, field} = show()
    await user.type(field, 'ala')
    expect(fireEvent.keyDown(field, {key: 'Escape'})).toBe(false)
  })

  it('Backspace in an empty field removes the last chip, but not while it is held down', async () => {
    const {user, field, changes} = show(['alajuelense', 'toluca'])
    await user.type(field, 'x{Backspace}')
    expect(changes).toEqual([])
    fireEvent.keyDown(field, {key: 'Backspace', repeat: true})
    expect(changes).toEqual([])
    await user.keyboard('{Backspace}')
    expect(changes).toEqual([['alajuelense']])
    expect(said()).toBe('Following Alajuelense')
  })
})

describe('an association', () => {
  it('is offered by its name in any language and by its letters, after no other text than its own', async () => {
    const {user, field} = show()
    await user.type(field, 'costa')
    expect(offered()).toEqual(['Costa Rica 3 seasons CRC'])
    expect(said()).toBe('1 association found')
    await user.clear(field)
    await user.type(field, '哥斯达')
    expect(offered()).toEqual(['哥斯達黎加 — Costa Rica 3 seasons CRC'])
    await user.clear(field)
    await user.type(field, 'crc')
    expect(offered()).toEqual(['Costa Rica 3 seasons CRC'])
    await user.clear(field)
    await user.type(field, 'c')
    expect(said()).toBe('3 clubs and 1 association found')
  })

  it('is chosen like a club, its chip and its mark after those of the clubs', async () => {
    const {user, field, changes} = show()
    await user.type(field, 'CRC{Enter}')
    expect(changes).toEqual([['CRC']])
    expect(said()).toBe('Following Costa Rica')
    await user.type(field, 'toluca{Enter}')
    expect(changes.at(-1)).toEqual(['toluca', 'CRC'])
    expect(chips()).toEqual(['Toluca', 'Costa Rica'])
    const items = within(screen.getByRole('list', {name: 'Chosen clubs'})).getAllByRole('listitem')
    expect(items.map((item) => item.className)).toEqual(['club-chip mark-0', 'club-chip mark-1'])
    expect(items.map((item) => item.querySelectorAll('.flag').length)).toEqual([0, 1])
    await user.type(field, '{Backspace}')
    expect(changes.at(-1)).toEqual(['toluca'])
  })

  it('counts among the four', async () => {
    const {user, field, changes} = show(['alajuelense', 'toluca', 'zacapa', 'CRC'])
    await user.type(field, 'arabe{Enter}')
    expect(changes).toEqual([])
    expect(said()).toBe(fullText)
    await user.click(screen.getByRole('button', {name: 'Remove Costa Rica'}))
    expect(changes).toEqual([['alajuelense', 'toluca', 'zacapa']])
  })
})

describe('a word that is being composed', () => {
  it('keeps Enter, arrows, Esc and Backspace to itself', () => {
    const {field, changes} = show(['toluca'])
    fireEvent.compositionStart(field)
    fireEvent.change(field, {target: {value: '阿'}})
    for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape', 'Backspace']) {
      expect(fireEvent.keyDown(field, {key, isComposing: true}), key).toBe(true)
      expect(fireEvent.keyDown(field, {key, keyCode: 229}), key).toBe(true)
    }
    expect([changes, activeOption(), isOpen(), field.value]).toEqual([[], null, true, '阿'])
  })

  it('filters by what is there so far, and keeps quiet about unfinished words', () => {
    const {field} = show()
    fireEvent.compositionStart(field)
    fireEvent.change(field, {target: {value: 'ㄚ'}})
    expect([offered(), said()]).toEqual([[], ''])
    fireEvent.change(field, {target: {value: '阿拉祖'}})
    expect([offered(), said()]).toEqual([['阿拉祖蘭斯 — Alajuelense CRC'], ''])
    fireEvent.compositionEnd(field, {data: '阿拉祖'})
    expect(said()).toBe('1 club found')
    fireEvent.keyDown(field, {key: 'Enter'})
    expect(chips()).toEqual(['Alajuelense'])
  })
})

describe('the mouse', () => {
  it('chooses an option, and lets it go again', async () => {
    const {user, field, changes} = show()
    await user.click(field)
    await user.click(screen.getByRole('option', {name: /Toluca/}))
    expect(changes).toEqual([['toluca']])
    expect(isOpen()).toBe(false)
    await user.click(field)
    expect(screen.getByRole('option', {selected: true}).textContent).toContain('Toluca')
    await user.click(screen.getByRole('option', {name: /Toluca/}))
    expect(changes.at(-1)).toEqual([])
  })

  it('chooses a club that did not play this season', async () => {
    const {user, field, changes} = show()
    await user.type(field, 'sapri')
    await user.click(screen.getByRole('option', {name: /Saprissa/}))
    expect(changes).toEqual([[absent]])
  })
})

describe('chips', () => {
  it('are marked in the order they were chosen, each shape its own', () => {
    show(['alajuelense', 'toluca', 'zacapa', 'cruz-azul'])
    const list = screen.getByRole('list', {name: 'Chosen clubs'})
    const items = within(list).getAllByRole('listitem')
    expect(items.map(({className}) => className)).toEqual([0, 1, 2, 3].map((i) => `club-chip mark-${i}`))
    expect(new Set(items.map((item) => item.querySelector('path')?.getAttribute('d'))).size).toBe(4)
  })

  it('are removed by their own button, by mouse and by key', async () => {
    const {user, field, changes} = show(['alajuelense', 'toluca'])
    await user.click(screen.getByRole('button', {name: 'Remove Alajuelense'}))
    expect(changes).toEqual([['toluca']])
    screen.getByRole('button', {name: 'Remove Toluca'}).focus()
    await user.keyboard('{Enter}')
    expect(chips()).toEqual([])
    expect(document.activeElement).toBe(field)
  })

  it('are four at most; a fifth replaces nothing and is told so', async () => {
    const {user, field, changes} = show(['alajuelense', 'toluca', 'zacapa', 'cruz-azul'])
    await user.type(field, 'arabe{Enter}')
    expect(changes).toEqual([])
    expect(said()).toBe(fullText)
    expect(field.value).toBe('arabe')
    await user.clear(field)
    expect(said()).toBe('5 clubs found')
  })

  it('show the id of a club that nobody knows', async () => {
    const {user} = show(['yak'])
    expect(chips()).toEqual(['yak'])
    await user.click(screen.getByRole('button', {name: 'Remove yak'}))
    expect(chips()).toEqual([])
  })
})
