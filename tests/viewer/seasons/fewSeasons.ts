import {realList} from '../../archive/realList.ts'

const ids = ['1962', '1964', '1965', '1967', '1978', '1986', '2004', '2007', '2008', '2008-09']

/** Seasons of the archive with one, three and no champions, few enough to be looked through by role and name. */
export const fewSeasons = realList.filter(({id}) => (ids as readonly string[]).includes(id))
