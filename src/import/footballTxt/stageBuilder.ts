import type {Round} from '../../season/stage.ts'
import type {DraftGroup, DraftMatch, DraftStage, DraftTie, NamedClub} from '../draft.ts'
import type {ImportFinding} from '../finding.ts'
import type {Heading} from './readHeading.ts'

interface OpenGroup {
  readonly id: string
  readonly line: number
  readonly clubs: NamedClub[]
  readonly matches: DraftMatch[]
}

interface OpenStage {
  readonly key: string
  readonly line: number
  readonly heading: Heading
  readonly groups: Map<string, OpenGroup>
  readonly matches: DraftMatch[]
  readonly ties: DraftTie[]
}

/** The stages of a file as its headings open them; a heading that comes again goes on with its stage. */
export interface StageBuilder {
  /** Opens the stage a heading names. */
  open: (heading: Heading, line: number) => void
  /** Puts clubs into a group, from a line like "Group A | Brazil  Croatia". */
  define: (group: string, clubs: readonly NamedClub[], line: number) => void
  /** Where matches go; null before the first heading. */
  place: () => {
    readonly matches: DraftMatch[]
    readonly ties: DraftTie[]
    readonly leg: number | undefined
  } | null
  close: () => {readonly stages: readonly DraftStage[]; readonly findings: readonly ImportFinding[]}
}

export function createStageBuilder(): StageBuilder {
  const stages: OpenStage[] = []
  let current: {stage: OpenStage; group: OpenGroup | null; leg: number | undefined} | null = null

  const openStage = (heading: Heading, line: number): OpenStage => {
    const inGroups = heading.group !== null
    const round: Round | null = heading.round ?? (inGroups ? 'groups' : null)
    // Matchdays of one league, groups of one stage and legs of one round are the same stage.
    const key = [round ?? '', inGroups || round === 'groups' ? 'groups' : '', heading.section ?? ''].join('|')
    const found = stages.find((stage) => stage.key === key)
    if (found !== undefined) return found
    const stage: OpenStage = {
      key,
      line,
      heading: {...heading, round},
      groups: new Map(),
      matches: [],
      ties: [],
    }
    stages.push(stage)
    return stage
  }
  const openGroup = (stage: OpenStage, id: string, line: number): OpenGroup => {
    const group = stage.groups.get(id) ?? {id, line, clubs: [], matches: []}
    stage.groups.set(id, group)
    return group
  }

  return {
    open(heading, line) {
      const stage = openStage(heading, line)
      const group = heading.group === null ? null : openGroup(stage, heading.group, line)
      current = {stage, group, leg: heading.leg ?? undefined}
    },
    define(id, clubs, line) {
      const heading: Heading = {
        ...{label: id, round: 'groups', group: id, leg: null, matchday: null, section: null, dates: null},
      }
      openGroup(openStage(heading, line), id, line).clubs.push(...clubs)
    },
    place() {
      if (current === null) return null
      const {stage, group, leg} = current
      return {matches: group?.matches ?? stage.matches, ties: stage.ties, leg}
    },
    close() {
      const findings: ImportFinding[] = []
      const closed = stages.flatMap((stage): readonly DraftStage[] => {
        const built = closeStage(stage)
        if (stage.heading.round === null && built.some(({kind}) => kind === 'groups')) {
          findings.push({
            kind: 'guess',
            what: 'round',
            value: 'groups',
            of: stage.heading.label,
            line: stage.line,
          })
        }
        return built
      })
      return {stages: closed, findings}
    },
  }
}

function closeStage({heading, line, groups, matches, ties}: OpenStage): readonly DraftStage[] {
  const {round, section, label, matchday} = heading
  const head = {
    ...{line, label: round === 'groups' || matchday !== null ? (section ?? undefined) : label},
    ...(round === null ? {} : {round}),
    ...(section === null || round === null ? {} : {section}),
    ...(round === null ? {name: section ?? label} : {}),
  }
  const asGroups: readonly DraftGroup[] = [...groups.values()]
  const knockout = {...head, kind: 'knockout' as const, matches, ties}
  if (groups.size === 0) {
    const league = matchday !== null || round === 'groups' || round === 'finalGroup' || isLeague(matches)
    if (!league || matches.length === 0) return [knockout]
    return [{...head, kind: 'groups', groups: [{id: 'A', line, clubs: [], matches}]}]
  }
  const grouped: DraftStage = {...head, kind: 'groups', groups: asGroups}
  // Matches under the heading of the stage itself belong to no group.
  return matches.length === 0 && ties.length === 0
    ? [grouped]
    : [grouped, {...knockout, line: matches[0]?.line ?? line}]
}

// Who meets several others in one stage plays in a league and not in ties.
function isLeague(matches: readonly DraftMatch[]): boolean {
  const opponents = new Map<string, Set<string>>()
  for (const {home, away} of matches) {
    if (home === null || away === null) continue
    opponents.set(home.name, (opponents.get(home.name) ?? new Set<string>()).add(away.name))
    opponents.set(away.name, (opponents.get(away.name) ?? new Set<string>()).add(home.name))
  }
  const several = [...opponents.values()].filter(({size}) => size > 1).length
  return several * 2 > opponents.size
}
