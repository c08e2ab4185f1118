import {type Finding, finding} from '../season/finding.ts'
import type {ClubId} from '../season/ids.ts'
import {groupsOf} from '../season/parts.ts'
import type {Path} from '../season/place.ts'
import type {Group} from '../season/schema.ts'
import type {ResolvedSeason, Rules, Standing} from './resolved.ts'
import {stageRules} from './stageRules.ts'
import {rankGroup} from './standings.ts'

/** Tables, orders and places of groups that their matches do not give. */
export function findWrongTables({record}: ResolvedSeason): readonly Finding[] {
  return groupsOf(record).flatMap(({part, path, stage}) => {
    const its = record.stages[stage]
    return its === undefined ? [] : wrongGroup(part, path, stageRules(record, its))
  })
}

const figures = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst', 'points'] as const

function wrongGroup(group: Group, path: Path, rules: Rules): readonly Finding[] {
  const {order, table = [], advance = []} = group
  const {standings, complete} = rankGroup(group, rules)
  const rowOf = new Map(standings.map((standing) => [standing.club, standing]))
  const found: Finding[] = []
  // Without all matches, or what a win was worth, the table is all there is.
  if (complete && rules.pointsForWin !== null) {
    table.forEach((row, i) => {
      const computed = rowOf.get(row.club)
      for (const figure of figures) {
        const printed = row[figure]
        if (printed !== undefined && computed !== undefined && printed !== computed[figure]) {
          found.push(
            finding([...path, 'table', i, figure], `the ${computed[figure]} of the matches`, printed),
          )
        }
      }
    })
    found.push(
      ...outOfOrder(
        table.map(({club}) => club),
        standings,
        [...path, 'table'],
      ),
    )
    if (order !== undefined) found.push(...outOfOrder(order, standings, [...path, 'order']))
  }
  advance.forEach(({club, place}, i) => {
    const there = standings.filter((standing) => standing.place === place)
    const shared = standings.find((standing) => standing.club === club)?.place === place
    if (complete && club !== undefined && !shared && there.length > 0) {
      const names = there.map((standing) => standing.club).join(' or ')
      found.push(finding([...path, 'advance', i, 'club'], `${names}, in place ${place}`, club))
    }
  })
  return found
}

/** The first club that stands above one which the matches rank higher. */
function outOfOrder(
  order: readonly ClubId[],
  standings: readonly Standing[],
  path: Path,
): readonly Finding[] {
  const placeOf = new Map(standings.map(({club, place}) => [club, place]))
  const places = order.map((club) => placeOf.get(club) ?? 0)
  const wrong = places.findIndex((place, i) => places.slice(i + 1).some((later) => later < place))
  if (wrong === -1) return []
  const right = standings.map(({club}) => club).join(', ')
  return [finding([...path, wrong], `the order of the matches: ${right}`, order[wrong])]
}
