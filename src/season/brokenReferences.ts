import {findContradictions} from './contradictions.ts'
import {type Problem, toProblem} from './problems.ts'
import {findReferenceErrors, type KnownClubs} from './references.ts'
import type {Season} from './schema.ts'

export interface BrokenReferences {
  /** The file names what does not exist, or leads in a circle: it cannot be drawn. */
  readonly errors: readonly Problem[]
  /** What it says does not add up; it can be drawn as it is. */
  readonly warnings: readonly Problem[]
}

/** All that is wrong with a season that fits the schema: for whoever keeps such files. */
export function findBrokenReferences(season: Season, known: KnownClubs): BrokenReferences {
  return {
    errors: findReferenceErrors(season, known).map((error) => toProblem(season, error)),
    warnings: findContradictions(season).map((warning) => toProblem(season, warning)),
  }
}
