import type {Words} from '../i18n/words.ts'
import type {Association, ClubId, TieId} from '../season/ids.ts'
import type {Language} from '../season/languages.ts'

/** All that a drawing needs beside its geometry: the season in a reader's language, and where its links lead. */
export interface Scene extends Words {
  readonly associationOf: (club: ClubId) => Association | undefined
  /** The language a club's name is written in, where it is not the page's. */
  readonly nameLanguage: (club: ClubId) => Language | undefined
  /** The name a club goes by at home, where another is shown. */
  readonly ownName: (club: ClubId) => string | undefined
  /** The name a club goes by today, where it had another in this season. */
  readonly nameToday: (club: ClubId) => string | undefined
  /** The letters of a club in tables: "ALA". */
  readonly codeOf: (club: ClubId) => string
  /** The address at which the way of a club is lit. */
  readonly clubAddress: (club: ClubId) => string
  /** The address at which all clubs of an association are lit. */
  readonly associationAddress: (association: Association) => string
  /** The address at which a match stands among all matches. */
  readonly matchAddress: (match: string) => string
  /** The address at which a tie's details are open. */
  readonly tieAddress: (tie: TieId) => string
}
