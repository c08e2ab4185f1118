import {foldText} from '../../archive/foldText.ts'
import type {DraftStage} from '../draft.ts'
import {columnOf} from './columns.ts'
import type {CsvFinding} from './csvFinding.ts'
import {readStageLabel} from './stageNames.ts'

/** Where winners and places go, by the labels of ties and group stages that there are; what names none is told. */
export function resolveNext(
  stages: readonly DraftStage[],
  tell: (finding: CsvFinding) => void,
): readonly DraftStage[] {
  const tiesAfter = (from: number) =>
    stages.slice(from + 1).flatMap((stage) => (stage.kind === 'knockout' ? (stage.ties ?? []) : []))
  const find = (text: string, from: number, line: number, column: 'next' | 'loserNext') => {
    const wanted = foldText(text)
    if (tiesAfter(from).some(({tie}) => tie !== undefined && foldText(tie) === wanted)) return text
    const later = column === 'next' ? stages.slice(from + 1).filter(({kind}) => kind === 'groups') : []
    const {round} = readStageLabel(text.slice(0, 200))
    const stage =
      later.find(({id, label}) =>
        [id, label].some((name) => name !== undefined && foldText(name) === wanted),
      ) ?? later.find((one) => round !== undefined && one.round === round)
    if (stage !== undefined) return stage.id ?? stage.label
    tell({kind: 'cell', line, column: columnOf(column).title, text, expected: 'next'})
    return undefined
  }
  return stages.map((stage, i): DraftStage => {
    if (stage.kind === 'groups') {
      const groups = stage.groups.map((group) => ({
        ...group,
        advance: group.advance?.map(({next, ...entry}) => {
          const line = entry.club?.line ?? group.line
          return {...entry, next: next === undefined ? undefined : find(next, i, line, 'next')}
        }),
      }))
      return {...stage, groups}
    }
    const ties = stage.ties?.map((tie) => ({
      ...tie,
      next: tie.next == null ? tie.next : find(tie.next, i, tie.line, 'next'),
      loserNext: tie.loserNext == null ? tie.loserNext : find(tie.loserNext, i, tie.line, 'loserNext'),
    }))
    return {...stage, ties}
  })
}
