import type {Messages} from './en.ts'
import {counter} from './format.ts'
import type {RoundWords} from './words.ts'

const count = counter('es-419')
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const after = (level: string | null) => (level === null ? '' : `${level}; `)
const advanced = (last: boolean) => (last ? 'ganó' : 'avanzó')
const to = (place: string) => (place.startsWith('el ') ? `al ${place.slice(3)}` : `a ${place}`)
const of = (place: string) => (place.startsWith('el ') ? `del ${place.slice(3)}` : `de ${place}`)
const inside = (text: string) => text && ` (${text})`
const ifLevel = (twoLegs: boolean) =>
  twoLegs ? 'Si la llave termina igualada' : 'Si el partido termina igualado'

/** A round whose ties have a name of their own: "Semifinal 1". */
const named = (article: string, name: string, short: string, one: string): RoundWords => ({
  name,
  short,
  tie: (n) => (n === null ? one : `${one} ${n}`),
  inText: (n) => `${article} ${lower(one)}${n === null ? '' : ` ${n}`}`,
})
/** A round whose ties are counted: "Primera ronda, llave 2". */
const counted = (article: string, name: string, short: string): RoundWords => ({
  name,
  short,
  tie: (n) => (n === null ? name : `${name}, llave ${n}`),
  inText: (n) => {
    const round = `${article} ${lower(name)}`
    return n === null ? round : `la llave ${n} ${of(round)}`
  },
})

export const es: Messages = {
  language: {label: 'Idioma'},
  brand: {name: 'Cuadro'},
  pageTitle: (season, competition) => `${competition} ${season} · Cuadro`,

  sentences: (parts) => parts.join(' '),
  series: (parts) => parts.join(', '),
  clauses: (parts) => `${parts.join('; ')}.`,
  spokenScore: (a, b) => `${a} a ${b}`,
  labelled: (label, value) => `${label}: ${value}`,
  bracketed: (text, within) => `${text} (${within})`,
  ordinal: (n) => `${n}.º`,

  season: {
    choose: 'Temporada',
    previous: 'Temporada anterior',
    next: 'Temporada siguiente',
    previousTheirs: 'Temporada anterior en que participaron',
    nextTheirs: 'Temporada siguiente en que participaron',
    tookPart: 'con participación',
    road: 'Camino a la final',
    edition: (n) => `${n}.ª edición`,
    champion: 'Campeón',
    champions: 'Campeones',
    runnerUp: 'Subcampeón',
    runnersUp: 'Subcampeones',
    title: (n) => `${n}.º título`,
    noChampion: 'Sin campeón',
    noRunnerUp: 'Sin subcampeón',
    from: (date) => `desde el ${date}`,
    notDecided: 'Por definir',
    own: 'Un archivo de temporada propio',
    decade: (year) => `años ${year}`,
  },

  views: {
    label: 'Vistas',
    bracket: 'Llaves',
    list: 'Lista',
    groups: 'Grupos',
    clubs: 'Clubes',
    matches: 'Partidos',
    about: 'Acerca de',
    journey: 'Recorrido',
  },

  rounds: {
    qualifying: counted('la', 'Fase de clasificación', 'Clasificación'),
    preliminary: counted('la', 'Ronda preliminar', 'Preliminar'),
    first: counted('la', 'Primera ronda', '1.ª ronda'),
    second: counted('la', 'Segunda ronda', '2.ª ronda'),
    third: counted('la', 'Tercera ronda', '3.ª ronda'),
    fourth: counted('la', 'Cuarta ronda', '4.ª ronda'),
    fifth: counted('la', 'Quinta ronda', '5.ª ronda'),
    later: counted('la', 'Ronda posterior', 'Posterior'),
    intermediate: counted('la', 'Ronda intermedia', 'Intermedia'),
    playoff: counted('el', 'Repechaje', 'Repechaje'),
    extraMatch: named('el', 'Partido extra', 'Extra', 'Partido extra'),
    groups: counted('la', 'Fase de grupos', 'Grupos'),
    r32: counted('los', 'Dieciseisavos de final', '16avos'),
    r16: counted('los', 'Octavos de final', 'Octavos'),
    qf: counted('los', 'Cuartos de final', 'Cuartos'),
    sf: named('la', 'Semifinales', 'Semis', 'Semifinal'),
    'third-place': named('el', 'Partido por el tercer lugar', '3.er lugar', 'Partido por el tercer lugar'),
    final: named('la', 'Final', 'Final', 'Final'),
    finalGroup: counted('el', 'Grupo final', 'Grupo final'),
    finalTournament: counted('el', 'Torneo final', 'Torneo final'),
  },
  zones: {
    north: 'Zona norteamericana',
    central: 'Zona centroamericana',
    caribbean: 'Zona del Caribe',
    'north-central': 'Zona norte y centroamericana',
  },
  stage: (where, round) =>
    where.length === 0 ? (round ?? '') : [...where, ...(round === null ? [] : [lower(round)])].join(', '),
  tieOf: (stage, n) => (n === null ? stage : `${stage}, llave ${n}`),
  within: (name, where) => (where.length === 0 ? name : `${name} (${where.join(', ')})`),
  group: (id) => `Grupo ${id}`,
  placeIn: (place, group) => `${place}.º ${group.startsWith('Grupo') ? 'del' : 'de'} ${group}`,
  matchday: (n) => `Jornada ${n}`,
  leg: (n) => ['Ida', 'Vuelta'][n - 1] ?? `Partido ${n}`,
  replay: 'Desempate',
  singleMatch: 'Partido',

  table: {
    columns: {
      position: {full: 'Posición', short: 'Pos.'},
      club: {full: 'Club', short: 'Club'},
      played: {full: 'Partidos jugados', short: 'PJ'},
      won: {full: 'Partidos ganados', short: 'PG'},
      drawn: {full: 'Partidos empatados', short: 'PE'},
      lost: {full: 'Partidos perdidos', short: 'PP'},
      goalsFor: {full: 'Goles a favor', short: 'GF'},
      goalsAgainst: {full: 'Goles en contra', short: 'GC'},
      goalDifference: {full: 'Diferencia de goles', short: 'Dif.'},
      points: {full: 'Puntos', short: 'Pts.'},
    },
    standingsCaption: (group) => `${group}: tabla de posiciones`,
    matrixCaption: (group) => `${group}: resultados; filas: local; columnas: visitante`,
    sameClub: 'el mismo club',
    notPlayed: 'no se jugó',
    notKnown: 'se desconoce',
    advances: 'clasificado',
    incomplete: 'No se conocen todos los resultados.',
    empty: 'No se conoce ningún resultado.',
    reading: 'Resultados: filas, local; columnas, visitante.',
    metOnce:
      'Resultados: cada dos clubes se enfrentaron una sola vez; el marcador está en la fila del que se nombra primero.',
  },
  seeding: {
    title: 'Cabezas de serie',
    caption: 'Cabezas de serie de la fase de eliminación directa',
    seed: 'N.º',
    group: 'Grupo',
  },

  slots: {
    bye: 'Pase directo',
    open: 'Por definir',
    unknown: 'Se desconoce',
    none: 'Sin rival',
    opponent: 'El rival',
    unknownClub: 'un club desconocido',
    winnerOf: (tie) => `Ganador ${of(tie)}`,
    loserOf: (tie) => `Perdedor ${of(tie)}`,
  },

  tie: {
    tie: 'Llave',
    numbered: (n) => `Llave ${n}`,
    legs: 'Ida y vuelta',
    aggregate: 'Global',
    penalties: 'Penales',
    winner: 'ganador',
    goesTo: (next) => `→ ${next}`,
    line: (a, score, b) => `${a} ${score} ${b}`,
    versus: (a, b) => `${a} vs. ${b}`,
    marks: {
      awayGoals: '(v)',
      extraTime: 't. e.',
      extraTimeLeg: 'e',
    },
    decidedBy: {
      aggregate: 'global',
      awayGoals: 'gol de visitante',
      extraTime: 't. e.',
      penalties: 'pen.',
      replay: 'desempate',
      lots: 'sorteo',
      walkover: 'W. O.',
      disqualification: 'descalificado',
      awarded: 'adjudicado',
      bye: 'pase directo',
      unknown: 'se desconoce',
      open: 'sin definir',
    },
    noWinner: 'sin ganador',
    withFigure: (word, score) => `${word} ${score}`,
    legStatus: (leg, status) => `${lower(leg)}: ${status}`,
  },

  sentence: {
    against: (tie, a, b) => `${tie}, ${a} contra ${b}.`,
    alone: (tie, club) => `${tie}, ${club}.`,
    onAggregate: (score) => `${score} en el global`,
    lineOnAggregate: (a, score, b) => `${a} ${score} ${b} en el global`,
    aggregate: (winner, score, legs) => `${winner} ganó ${score} en el global${inside(legs)}.`,
    single: (winner, score) => `${winner} ganó ${score}.`,
    awayGoals: (level, winner, goals, last) =>
      `${after(level)}${winner} ${advanced(last)} por gol de visitante${inside(goals)}.`,
    extraTime: (winner, score) => `${winner} ganó ${score} tras el tiempo extra.`,
    extraTimeAggregate: (winner, score, legs) =>
      `${winner} ganó ${score} en el global tras el tiempo extra${inside(legs)}.`,
    penalties: (level, winner, score) =>
      `${after(level)}${winner} ganó${score === null ? '' : ` ${score}`} en los penales.`,
    replay: (level, winner, score) =>
      `${after(level)}${winner} ganó${score === null ? '' : ` ${score}`} en el desempate.`,
    replayPenalties: (level, winner, score, penalties) =>
      `${after(level)}${winner} ganó el desempate${inside(score ?? '')} ${penalties} en los penales.`,
    lots: (level, winner, last) => `${after(level)}${winner} ${advanced(last)} por sorteo.`,
    walkover: (loser, winner, last) => `${loser} no se presentó; ${advanced(last)} ${winner}.`,
    walkoverLater: (loser, winner, last) => `${loser} no siguió en competencia; ${advanced(last)} ${winner}.`,
    noOpponent: (winner) => `No hubo rival; ${winner} ganó el título.`,
    disqualification: (loser, winner, last) => `${loser} fue descalificado; ${advanced(last)} ${winner}.`,
    awarded: (winner) => `La serie se adjudicó a ${winner}.`,
    bye: (club, next) => (next === null ? `${club} pasó directo.` : `${club} pasó directo ${to(next)}.`),
    unknown: (winner, last) => `${winner} ${advanced(last)}; se desconoce cómo.`,
    unknownResult: (winner, last) => `${winner} ${advanced(last)}; se desconoce el resultado.`,
    noWinner: (level) => (level === null ? 'No hubo ganador.' : `${level}; no hubo ganador.`),
    nobody: (how) => `Nadie avanzó (${how}).`,
    open: 'Sin definir.',
    openAt: (level) => `${level}; sin definir.`,
    scoreUnknown: 'Se desconoce el resultado.',
    outcomeUnknown: 'Se desconoce cómo terminó.',
    goesTo: (club, next) => `${club} avanza ${to(next)}.`,
    champion: (club) => `${club} es el campeón.`,
    legStatus: (leg, status) => `${leg}: ${status}.`,
  },

  match: {
    home: 'Local',
    away: 'Visitante',
    score: 'Marcador',
    neutral: 'Sede neutral',
    statuses: {
      awarded: 'adjudicado',
      void: 'anulado',
      walkover: 'W. O.',
      abandoned: 'abandonado',
      unplayed: 'no se jugó',
    },
    statusNotes: {
      awarded: 'El resultado lo dieron los organizadores.',
      void: 'El partido se anuló y no cuenta.',
      walkover: 'Uno de los clubes no se presentó.',
      abandoned: 'El partido se interrumpió; vale el marcador de ese momento.',
      unplayed: 'El partido no se jugó.',
    },
    after90: (score) => `${score} a los 90 minutos`,
    halfTimeIs: (score) => `medio tiempo ${score}`,
    penaltiesAre: (score) => `${score} en los penales`,
    spectators: (n) => count(n, {one: 'espectador', many: 'de espectadores', other: 'espectadores'}),
  },

  details: {
    details: 'Detalles',
    close: 'Cerrar',
    previous: 'Llave anterior',
    next: 'Llave siguiente',
    decided: 'Cómo se decidió',
    date: 'Fecha',
    dateUnknown: 'Fecha desconocida',
    ground: 'Sede',
    city: 'Ciudad',
    attendance: 'Asistencia',
    halfTime: 'Medio tiempo',
    fullTime: 'A los 90 minutos',
    extraTime: 'Tiempo extra',
    penalties: 'Tanda de penales',
    ownGoal: 'a. g.',
    penaltyKick: 'pen.',
    from: 'Viene de:',
    goesTo: 'Pasa a:',
    entersHere: 'Entra aquí',
    note: 'Nota',
    noMatches: 'No se jugó ningún partido.',
    sourcesDiffer: 'Las fuentes difieren',
    rule: {
      extraTime: {
        yes: (twoLegs) => `${ifLevel(twoLegs)}, hay tiempo extra y, si persiste el empate, penales.`,
        no: (twoLegs) => `${ifLevel(twoLegs)}, se va directo a los penales.`,
      },
    },
  },

  clubs: {
    title: 'Equipos participantes',
    count: (n) => count(n, {one: 'club', many: 'de clubes', other: 'clubes'}),
    club: 'Club',
    zone: 'Zona',
    association: 'Asociación',
    qualifiedAs: 'Vía de clasificación',
    pot: 'Bombo',
    potNamed: (name) => `Bombo ${name}`,
    seed: 'Serie',
    appearances: 'Participación',
    appearance: (n) => `${n}.ª`,
    lastAppearance: 'Última participación',
    previousBest: 'Mejor resultado previo',
    none: '—',
    today: (name) => `hoy ${name}`,
    zoneUnknown: 'Zona desconocida',
    entersAt: 'Entra en',
    draw: 'Sorteo',
    drawn: (date, place) => `Se realizó el ${date}${place && ` en ${place}`}`,
    drawnIn: (place) => `Se realizó en ${place}`,
    pots: 'Bombos',
    drawRules: 'Reglas del sorteo',
    note: 'Nota',
  },
  results: {
    champion: 'Campeón',
    runnerUp: 'Subcampeón',
    sf: 'Semifinales',
    qf: 'Cuartos de final',
    r16: 'Octavos de final',
    r32: 'Dieciseisavos de final',
    groups: 'Fase de grupos',
    preliminary: 'Ronda preliminar',
    first: 'Primera ronda',
  },

  matches: {
    schedule: 'Calendario',
    planned: 'Fechas previstas',
    all: 'Todos los partidos',
    count: (n) => count(n, {one: 'partido', many: 'de partidos', other: 'partidos'}),
    stage: 'Fase',
    date: 'Fecha',
    dateUnknown: 'Fecha desconocida',
    ground: 'Sede',
    attendance: 'Asistencia',
    notPlayed: 'no se jugó',
  },

  honours: {
    champions: 'Palmarés',
    title: 'Tabla histórica',
    by: {clubs: 'Por club', associations: 'Por asociación'},
    titles: 'Títulos',
    runnersUp: '2.º lugar',
    finals: 'Finales',
    lastTitle: 'Último título',
    note: 'Cada número cuenta temporadas. Una final es una temporada con campeón y subcampeón, también si la decidió un grupo; un título sin subcampeón es un título, pero no una final. Un título compartido cuenta para cada club; para una asociación la temporada cuenta una sola vez, aunque los dos finalistas fueran suyos.',
  },

  journey: {
    seasons: (n) => count(n, {one: 'temporada', many: 'de temporadas', other: 'temporadas'}),
    titles: (n) => count(n, {one: 'título', many: 'de títulos', other: 'títulos'}),
  },

  status: {
    loading: (season) => `Cargando ${season}…`,
    loaded: (season, champion) => `${season}: temporada cargada${champion && `, campeón ${champion}`}`,
    crashed: 'Algo falló al dibujar esta parte.',
    noMatches: 'No hay partidos registrados.',
  },

  theme: {label: 'Colores', auto: 'Según el dispositivo', light: 'Claro', dark: 'Oscuro'},

  controls: {
    fit: 'Ajustar',
    skipBracket: 'Saltar las llaves',
    skipToContent: 'Saltar a la temporada',
    legend: 'Cómo leer esto',
    rounds: 'Rondas',
    scrollable: (name) => `${name}, desplazable`,
    bracketOf: (season) => `Llaves ${season}`,
    keyboard:
      'Las flechas van de llave en llave: a la izquierda, de dónde vino un club; a la derecha, adónde fue el ganador.',
  },

  legend: {
    title: 'Cómo leer esto',
    winner: 'Negrita: el club que avanzó',
    line: 'La línea sigue al ganador hasta su próxima llave',
    legs: 'Goles de cada partido, en el orden en que se jugaron',
    aggregate: 'Aparte: el global, la suma de los goles',
    penalties: 'Al final y más pequeño: la tanda de penales',
    extraTime: 'Este partido tuvo tiempo extra; sus goles están incluidos',
    awayGoals: 'Avanzó por gol de visitante: global empatado, más goles de visitante',
    seed: 'Número pequeño tras el nombre: cabeza de serie',
    unknown: 'Se desconoce',
    unplayed: 'No se jugó',
  },

  footer: {
    facts: 'Datos de las fuentes citadas en «Acerca de».',
    names:
      'Los nombres chinos de los clubes vienen de las páginas de temporadas de la Wikipedia en chino (CC BY-SA 4.0).',
    code: 'Código con licencia MIT',
    label: 'Sobre este sitio',
  },
}
