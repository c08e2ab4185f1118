import {foldWords} from '../../archive/foldText.ts'
import type {Round} from '../../season/stage.ts'

/** The round a heading names, in any of the languages in which such files are written; null where it names none. */
export function roundOf(text: string): Round | null {
  const words = foldWords(text).map((word) => ordinals.get(word) ?? word)
  const name = words.join(' ').replace(/ (?:matches|games|ties|spiele|partidos|jogos)$/, '')
  const round = rounds.get(name)
  if (round !== undefined) return round
  // "Round of 16", "Last 32", "1/8 Final", "Top 16": by how many clubs are left.
  const left =
    /^(?:round of|last|top|runde der(?: letzten)?|letzte|ronda de|fase de|oitavos|8avos|16avos) (\d+)$/.exec(
      name,
    )
  if (left !== null) return clubsLeft.get(Number(left[1])) ?? null
  const part = /^1 (\d+)(?: de)?(?: finals?| finale[sn]?| finales)?$/.exec(name)
  if (part !== null) return clubsLeft.get(Number(part[1]) * 2) ?? null
  const counted =
    /^(?:round|runde|ronda|rodada|turno|tour|eliminatoria|ronde) (\d)$/.exec(name) ??
    /^(\d) (?:round|runde|ronda|rodada|fase|turno|tour|eliminatoria|ronde|hauptrunde|pokalrunde|fase eliminatoria)$/.exec(
      name,
    )
  return counted === null ? null : (numbered[Number(counted[1]) - 1] ?? null)
}

const clubsLeft = new Map<number, Round>([
  [2, 'final'],
  [4, 'sf'],
  [8, 'qf'],
  [16, 'r16'],
  [32, 'r32'],
])

const numbered: readonly Round[] = ['first', 'second', 'third', 'fourth', 'fifth']

const ordinals = new Map(
  (
    [
      [
        '1',
        'first 1st erste erster i primera primeira primer primeiro prima premier première premiere 1a 1o 1er 1re 1º eerste',
      ],
      ['2', 'second 2nd zweite zweiter ii segunda segundo seconda deuxieme 2a 2o 2e 2eme tweede'],
      ['3', 'third 3rd dritte dritter iii tercera terceira tercer terza troisieme 3a 3o 3e 3eme derde'],
      ['4', 'fourth 4th vierte vierter iv cuarta quarta quatrieme 4a 4o 4e 4eme vierde'],
      ['5', 'fifth 5th funfte funfter v quinta cinquieme 5a 5o 5e 5eme vijfde'],
    ] as const
  ).flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)),
)

const rounds: ReadonlyMap<string, Round> = new Map(
  (
    [
      ['final', 'final|finals|finale|endspiel|la final|grand final|finalissima'],
      [
        'third-place',
        '3 place|3 place match|3 place play off|3 place playoff|match for 3 place|match for third place|play off for 3 place|' +
          'third place|spiel um platz 3|spiel um 3 platz|kleines finale|3 puesto|3 lugar|partido por el 3 puesto|' +
          'partido por el 3 lugar|disputa do 3 lugar|decisao do 3 lugar|petite finale|match pour la 3 place|' +
          'finale 3 posto|bronze final|consolation final|troostfinale|match for 3',
      ],
      [
        'sf',
        'semi final|semi finals|semifinal|semifinals|halbfinale|semifinales|semifinais|demi finale|demi finales|semifinali|halve finale|halve finales|sf|hf',
      ],
      [
        'qf',
        'quarter final|quarter finals|quarterfinal|quarterfinals|viertelfinale|cuartos de final|cuartos|4os de final|quartas de final|quartas|quart de finale|quarts de finale|quarti di finale|quarti|kwartfinale|kwartfinales|qf|vf',
      ],
      [
        'r16',
        'achtelfinale|octavos de final|octavos|oitavas de final|oitavas|8es de finale|8e de finale|huitiemes de finale|huitieme de finale|ottavi di finale|ottavi|achtste finale|achtste finales|eighth finals|8th finals|r16|af',
      ],
      [
        'r32',
        'sechzehntelfinale|dieciseisavos de final|dieciseisavos|16avos de final|seizieme de finale|seiziemes de finale|16es de finale|sedicesimi di finale|sedicesimi|zestiende finale|zestiende finales|r32',
      ],
      [
        'preliminary',
        'preliminary|preliminary round|preliminaries|preliminary stage|vorrunde k o|ronda preliminar|fase preliminar|preliminar|tour preliminaire|turno preliminare|voorronde|play in',
      ],
      [
        'qualifying',
        'qualifying|qualifying round|qualification|qualification round|qualifikation|qualifikationsrunde|clasificacion|fase previa|ronda previa|qualificacao|qualifications',
      ],
      [
        'playoff',
        'playoff|playoffs|play off|play offs|play off round|playoff round|knockout play offs|knockout round play offs|entscheidungsspiel|repechaje|repesca|barrage|barrages|spareggio|spareggi|zwischenrunde',
      ],
      ['intermediate', 'intermediate round|intermediate stage'],
      ['extraMatch', 'extra match|replay|replays|wiederholungsspiel|wiederholungsspiele|desempate'],
      [
        'finalGroup',
        'final group|finalgruppe|grupo final|final round|endrunde|fase final|finalrunde|cuadrangular final|hexagonal final|triangular final|quadrangular final',
      ],
      ['finalTournament', 'final tournament|final four|torneo final|endturnier|finalturnier'],
      [
        'groups',
        'group stage|group phase|groups|group matches|gruppenphase|gruppen|vorrunde|fase de grupos|grupos|phase de groupes|fase a gironi|gironi|groepsfase|poules|first phase|league phase|league stage|ligaphase|fase de liga',
      ],
    ] satisfies readonly (readonly [Round, string])[]
  ).flatMap(([round, names]) => names.split('|').map((name) => [name, round] as const)),
)
