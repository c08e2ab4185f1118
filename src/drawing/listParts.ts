import {stageShortName} from '../i18n/stageShortName.ts'
import {whereOf, write} from '../i18n/names.ts'
import {fitsTree} from '../layout/fitsTree.ts'
import type {ResolvedStage} from '../rules/resolved.ts'
import type {StageId} from '../season/ids.ts'
import type {Scene} from './scene.ts'

/** Stages that belong together in the list: the rounds of a zone, or of a section of it, or one round of all. */
export interface ListPart {
  /** That of its first stage. */
  readonly id: StageId
  /** For narrow places: the zone, or its section where no other has that name, or the round in short. */
  readonly label: string
  readonly stages: readonly ResolvedStage[]
}

/** What the tree draws, part by part: its ties, and the groups that stand among them. */
export function listParts(scene: Scene): readonly ListPart[] {
  const {season} = scene
  const listed = season.stages.filter((stage, index) => stage.kind === 'knockout' || fitsTree(season, index))
  const parts = listed.reduce<ResolvedStage[][]>((all, stage) => {
    const last = all.at(-1)
    const where = nameOfWhere(scene, stage)
    if (last?.[0] && where !== '' && nameOfWhere(scene, last[0]) === where) last.push(stage)
    else all.push([stage])
    return all
  }, [])
  const sections = parts.map(([stage]) => stage?.record.section && write(scene, stage.record.section))
  return parts.flatMap((stages, index) => {
    const [stage] = stages
    if (stage === undefined) return []
    const section = sections[index]
    const alone = section !== undefined && sections.indexOf(section) === sections.lastIndexOf(section)
    const label = alone ? section : nameOfWhere(scene, stage) || stageShortName(scene, stage.record)
    return [{id: stage.record.id, label, stages}]
  })
}

const nameOfWhere = (scene: Scene, {record}: ResolvedStage): string =>
  scene.messages.stage(whereOf(scene, record), null)
