import {foldText} from '../../archive/foldText.ts'

/** The month a word names, in any of the languages in which such files are written: 1 for January. */
export function monthOf(word: string): number | null {
  const folded = foldText(word)
  return folded.length < 3 ? null : (months.get(folded) ?? null)
}

/** The weekday a word names: 0 for Sunday. */
export const weekdayOf = (word: string): number | null => weekdays.get(foldText(word)) ?? null

// One column per month: English, German, French, Spanish, Portuguese, Italian, Dutch, each with its short forms.
const months = table([
  'jan january januar janvier enero ene janeiro gennaio gen januari janner',
  'feb february februar fevrier fev febrero fevereiro febbraio februari feber',
  'mar march marz mrz mars marzo marco maart mrt',
  'apr april avril avr abril abr aprile',
  'may mai mayo maio mag maggio mei',
  'jun june juni juin junio junho giugno giu',
  'jul july juli juillet juil julio julho luglio lug',
  'aug august aout ago agosto augustus',
  'sep sept september septembre septiembre setembro set settembre setiembre',
  'oct october okt oktober octobre octubre outubro out ottobre ott',
  'nov november novembre noviembre novembro',
  'dec december dez dezember decembre diciembre dic dezembro dicembre',
]).map(1)

const weekdays = table([
  'sun sunday su so sonntag dim dimanche dom domingo domenica zo zondag',
  'mon monday mo montag lun lundi lunes segunda lunedi ma maandag',
  'tue tues tuesday tu di dienstag mar mardi martes terca martedi dinsdag',
  'wed weds wednesday we mi mittwoch mer mercredi mie miercoles quarta mercoledi wo woensdag',
  'thu thur thurs thursday th do donnerstag jeu jeudi jue jueves quinta giovedi donderdag',
  'fri friday fr freitag ven vendredi vie viernes sexta venerdi vr vrijdag',
  'sat saturday sa samstag sam samedi sab sabado sabato za zaterdag',
]).map(0)

function table(rows: readonly string[]) {
  return {
    map: (first: number): ReadonlyMap<string, number> =>
      new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + first] as const)).reverse()),
  }
}
