/**
 * Entrants of whom no match is recorded, with words of the reason that the season file gives its readers: they withdrew
 * before they played, or nobody knows whether and whom they played.
 */
export const idle: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1971': {guadalajara: 'played no match'},
  '1972': {
    'club-america': 'results not known',
    'santa-cecilia': 'results not known',
    'union-espanola': 'results not known',
    'aigle-noir': 'Results not known',
    'don-bosco': 'Results not known',
  },
  '1974': {'devonshire-colts': 'Withdrew', 'north-village': 'Withdrew', 'maccabi-los-angeles': 'Withdrew'},
  '1975': {robinhood: 'withdrew', 'racing-club-haitien': 'Withdrew', montecarlo: 'Withdrew'},
  '1982': {fas: 'no match known', 'don-bosco-dom': 'apparently out in the first round'},
  '1984': {
    'saint-georges-cay': 'no match known',
    moulien: 'no match known',
    'riviere-pilote': 'no match known',
    guayama: 'no match known',
    'defence-force': 'no match known',
  },
  '1985': {
    'mont-joly-cay': 'no match known',
    violette: 'no match known',
    'boys-town': 'no match known',
    'tivoli-gardens': 'no match known',
    'aiglon-du-lamentin': 'no match known',
    robinhood: 'no match known',
  },
}
