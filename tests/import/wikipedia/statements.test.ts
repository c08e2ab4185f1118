import {describe, expect, test} from 'vitest'
import {link, readSection} from './samplePage.ts'

const [a, b] = [link('青山'), link('白河')]

/** What a sentence under a semi-final makes of a tie. */
function tieOf(sentence: string) {
  const {draft, findings} = readSection('準決賽', sentence)
  const [stage] = draft.stages
  const tie = stage?.kind === 'knockout' ? stage.ties?.[0] : undefined
  return {
    winner: tie?.winner?.name,
    loser: tie?.clubs.find((club) => club !== null && club.name !== tie.winner?.name)?.name,
    by: tie?.decidedBy,
    aggregate: tie?.aggregate?.join('–'),
    penalties: tie?.penalties?.join('–'),
    unread: findings.filter(({kind}) => kind === 'unread').length,
  }
}

describe('a sentence of who went on', () => {
  test.each<[string, Partial<ReturnType<typeof tieOf>>]>([
    [`''${a} advance 3-2 on aggregate.`, {by: 'aggregate', aggregate: '3–2'}],
    [`*${a} advances 3–2 on\naggregate.*`, {by: 'aggregate', aggregate: '3–2'}],
    [`${a} advance 3:2 on aggregate`, {by: 'aggregate', aggregate: '3–2'}],
    [`''${a} advance 2-1 on aggregate after extra time.`, {by: 'extraTime', aggregate: '2–1'}],
    [`*${a} advances 5–4\non aggregate after added extra time.*`, {by: 'extraTime', aggregate: '5–4'}],
    [
      `''${a} advance 3-2 on penalty kicks after 2-2 aggregate tie.`,
      {by: 'penalties', aggregate: '2–2', penalties: '3–2'},
    ],
    [
      `*${a} win 2031 Islands Cup 2–2 on aggregate,\n7–6 on penalty kicks, advance to [2031 World Cup](https://zh.wikipedia.org/wiki/W "wikilink").*`,
      {by: 'penalties', aggregate: '2–2', penalties: '7–6'},
    ],
    [`2–2 on aggregate, ${a} won 4–3 on penalties.`, {by: 'penalties', aggregate: '2–2', penalties: '4–3'}],
    [`${a} won on away goals.`, {by: 'awayGoals', aggregate: undefined}],
    [`3–3 on aggregate; ${a} advance on away goals.`, {by: 'awayGoals', aggregate: '3–3'}],
    [`${a} beat ${b} 3–1 on aggregate.`, {loser: '白河', by: 'aggregate', aggregate: '3–1'}],
    [`${a} advance 3–1 on aggregate over ${b}.`, {loser: '白河', by: 'aggregate', aggregate: '3–1'}],
    [`${b} withdrew, ${a} advances to the final.`, {loser: '白河', by: 'walkover'}],
    [`${a} on bye, to the final.`, {by: 'bye', loser: undefined}],
    [`${a} advance by drawing of lots.`, {by: 'lots'}],
    [`${a} advance to the final.`, {by: 'unknown'}],
    [`${a}以總比數3–2晉級。`, {by: 'aggregate', aggregate: '3–2'}],
    [`${a}以總比數3比2晉級決賽。`, {by: 'aggregate', aggregate: '3–2'}],
    [`總比數2–2，${a}憑作客入球優惠晉級。`, {by: 'awayGoals', aggregate: '2–2'}],
    [`憑作客入球較多，${a}晉級決賽。`, {by: 'awayGoals'}],
    [`總比數3–3，${a}憑互射十二碼4–2勝出。`, {by: 'penalties', aggregate: '3–3', penalties: '4–2'}],
    [`${a}以4–2互射十二碼淘汰${b}晉級。`, {loser: '白河', by: 'penalties', penalties: '4–2'}],
    [`${a}加時後以總比數4–3勝出。`, {by: 'extraTime', aggregate: '4–3'}],
    [`${a}以總比數5–1擊敗${b}，晉級決賽。`, {loser: '白河', by: 'aggregate', aggregate: '5–1'}],
    [`${b}退出，${a}晉級。`, {loser: '白河', by: 'walkover'}],
    [`${a}輪空。`, {by: 'bye'}],
  ])('%s', (sentence, expected) => {
    expect(tieOf(sentence)).toMatchObject({winner: '青山', unread: 0, ...expected})
  })

  test.each([
    ['青山 advance 3-2 on aggregate.'],
    ['青山以總比數3–2晉級決賽。'],
    ['憑作客入球優惠，青山晉級。'],
    ['總比數1–1，青山互射十二碼以5–4勝出。'],
  ])('names a club without a link: %s', (sentence) => {
    expect(tieOf(sentence).winner).toBe('青山')
  })

  test('that lists several clubs is a tie for each', () => {
    const {draft} = readSection(
      '第一圈',
      '  - *Green Hill, U.A.G. Rocks and Blue Bay advance to the second round.*',
    )
    const [stage] = draft.stages
    expect(stage).toMatchObject({
      round: 'first',
      ties: [{winner: {name: 'Green Hill'}}, {winner: {name: 'U.A.G. Rocks'}}, {winner: {name: 'Blue Bay'}}],
    })
  })

  test('a list of advancing clubs is a tie for each, with how it was decided not known', () => {
    const {draft} = readSection('第一圈', `  - **Advancing clubs:**\n     ${a}\n     ${b}`)
    expect(draft.stages[0]).toMatchObject({
      ties: [
        {winner: {name: '青山'}, clubs: [{name: '青山'}, null], decidedBy: 'unknown', line: 6},
        {winner: {name: '白河'}, line: 7},
      ],
    })
  })

  test('that says something else is kept as a remark on the round', () => {
    const {draft} = readSection('準決賽', '*The first leg of 14 3月2031 was postponed due to a flood.*')
    expect(draft.notes).toContainEqual({
      line: 5,
      text: {en: 'The first leg of 14 3月2031 was postponed due to a flood.'},
      stage: 0,
    })
  })
})
