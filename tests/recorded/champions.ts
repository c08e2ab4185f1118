/** Champion, runner-up, and which title of the champion it was: written by hand, not taken from the season files. */
export const champions = [
  {season: '2004', champion: 'alajuelense', runnerUp: 'saprissa', title: 2},
  {season: '2007', champion: 'pachuca', runnerUp: 'guadalajara', title: 2},
  {season: '2013-14', champion: 'cruz-azul', runnerUp: 'toluca', title: 6},
] as const
