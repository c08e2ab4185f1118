import {readFileSync} from 'node:fs'
import {Converter} from 'opencc-js/t2cn'
import {describe, expect, it, test} from 'vitest'
import {clubsByAssociation} from '../../src/archive/associations.ts'
import {foldText} from '../../src/archive/foldText.ts'
import {
  buildSearchIndex,
  search,
  searchableAssociation,
  searchableClub,
  type Searchable,
} from '../../src/archive/search.ts'
import type {NameOfSeason} from '../../src/archive/clubs.ts'
import {associationNames} from '../../src/i18n/associations.ts'
import type {Club} from '../../src/season/club.ts'
import type {ClubId, SeasonId} from '../../src/season/ids.ts'
import {parseClubs} from '../../src/season/parse.ts'
import {languages, type Language} from '../../src/season/languages.ts'

const club = (id: string, name: Club['name'], more: Partial<Club> = {}): Club => ({
  id: id as ClubId,
  name,
  ...more,
})

const clubs = [
  club(
    'alajuelense',
    {en: 'Alajuelense', 'zh-Hant': '阿拉祖蘭斯'},
    {code: 'ALA', city: 'Alajuela', aka: ['LDA', 'La Liga']},
  ),
  club('arabe-unido', {en: 'Árabe Unido', 'zh-Hant': '阿拉比'}, {city: 'Colón'}),
  club(
    'club-america',
    {en: 'América', 'zh-Hant': '美洲'},
    {code: 'AME', city: 'Mexico City', fullName: 'Club América'},
  ),
  club('america-nca', 'América Managua', {city: 'Managua'}),
  club('dc-united', {en: 'D.C. United', 'zh-Hant': '華盛頓聯'}, {city: 'Washington, D.C.'}),
  club('leon', {en: 'León', 'zh-Hant': '利昂'}, {city: 'León'}),
  club('montreal', {en: 'CF Montréal'}, {formerly: ['Montreal Impact']}),
  club(
    'san-jose-earthquakes',
    {en: 'San Jose Earthquakes', 'zh-Hant': '聖荷西地震'},
    {code: 'SJ', city: 'San José'},
  ),
  club('saprissa', {en: 'Saprissa', 'zh-Hant': '薩皮里沙'}, {city: 'San José'}),
  club('w-connection', {en: 'W Connection', 'zh-Hant': 'W聯繫'}, {code: 'CON'}),
  club('penarol', 'Peñarol'),
]

const indexOf = (
  all: readonly Club[],
  language: Language = 'en',
  entrants: ReadonlyMap<ClubId, NameOfSeason> = new Map(),
) =>
  buildSearchIndex(
    all.map((one) => searchableClub(one, language, entrants.get(one.id))),
    language,
  )
const find = (query: string, language: Language = 'en') => search(indexOf(clubs, language), query)
const idsFor = (...of: Parameters<typeof find>) => find(...of).map(({id}) => id)

const queries: [string, string[]][] = [
  ['america', ['club-america', 'america-nca']],
  ['AMÉRICA', ['club-america', 'america-nca']],
  ['Ame\u0301rica', ['club-america', 'america-nca']],
  ['阿拉祖', ['alajuelense']],
  ['祖蘭', ['alajuelense']],
  ['阿拉', ['alajuelense', 'arabe-unido']],
  ['美洲', ['club-america']],
  ['lda', ['alajuelense']],
  ['ＬＤＡ', ['alajuelense']],
  ['LEON', ['leon']],
  ['penarol', ['penarol']],
  ['dc united', ['dc-united']],
  ['d.c.', ['dc-united']],
  ['w conn', ['w-connection']],
  ['san jose', ['san-jose-earthquakes', 'saprissa']],
  ['impact', ['montreal']],
  ['managua', ['america-nca']],
]
test.each(queries)('%s finds %j, whatever the language of the page', (query, ids) => {
  for (const language of languages) {
    expect(new Set(idsFor(query, language)), language).toEqual(new Set(ids))
  }
  expect(idsFor(query)).toEqual(ids)
})

test.each(['', '  ', '...', '́', '   '])('a query without letters (%j) finds nothing', (query) => {
  expect(find(query)).toEqual([])
})

it('names what matched', () => {
  expect(find('lda')[0]).toMatchObject({matched: 'LDA', field: 'aka'})
  expect(find('colon')[0]).toMatchObject({matched: 'Colón', field: 'city'})
  expect(find('con')[0]).toMatchObject({matched: 'CON', field: 'code'})
  expect(find('ame')[0]).toMatchObject({matched: 'América', field: 'name'})
  expect(find('阿拉祖')[0]).toMatchObject({matched: '阿拉祖蘭斯', field: 'otherName'})
  expect(find('阿拉祖', 'zh-Hant')[0]).toMatchObject({matched: '阿拉祖蘭斯', field: 'name'})
})

describe('what comes first', () => {
  const order = (names: Club[], query: string, language: Language = 'en') =>
    search(indexOf(names, language), query).map(({id}) => id)

  it('begins with the query, then has a word that does, then contains it', () => {
    const names = [club('contains', 'Atlante'), club('word', 'Real Lant'), club('starts', 'Lantana')]
    expect(order(names, 'lant')).toEqual(['starts', 'word', 'contains'])
  })

  it('is a name, in the reader’s language before another, then a code, a nickname, a former name, a city', () => {
    const names = [
      club('city', 'A', {city: 'Leona'}),
      club('formerly', 'B', {formerly: ['Leona']}),
      club('aka', 'C', {aka: ['Leona']}),
      club('code', 'D', {code: 'LEON'}),
      club('english', {en: 'Leona', es: 'E'}),
      club('spanish', {en: 'F', es: 'Leona'}),
    ]
    expect(order(names, 'leon')).toEqual(['english', 'spanish', 'code', 'aka', 'formerly', 'city'])
    expect(order(names, 'leon', 'es').slice(0, 2)).toEqual(['spanish', 'english'])
  })

  it('is the whole name before a longer one, then the order of the alphabet', () => {
    const names = [
      club('b', 'B', {aka: ['Leonés']}),
      club('a', 'A', {aka: ['Leonés']}),
      club('z', 'Z', {aka: ['León']}),
    ]
    expect(order(names, 'leon')).toEqual(['z', 'a', 'b'])
  })

  it('is the club with more seasons, where the query fits both equally well', () => {
    const names = [
      club('once', 'Real Hope', {seasons: ['2024' as SeasonId]}),
      club(
        'often',
        {en: 'Real España', 'zh-Hant': '皇家伊斯柏納'},
        {seasons: ['1977', '1982'] as SeasonId[]},
      ),
      club('never', 'Real'),
    ]
    expect(order(names, 'real')).toEqual(['never', 'often', 'once'])
    expect(order(names, 'real', 'zh-Hant')).toEqual(['never', 'often', 'once'])
    expect(order(names, 'h')).toEqual(['once'])
  })

  it('is the name of the season shown', () => {
    const index = indexOf(
      clubs,
      'en',
      new Map([['montreal' as ClubId, {name: 'Montreal Impact', code: 'MTL'}]]),
    )
    expect(search(index, 'montreal i')[0]).toMatchObject({matched: 'Montreal Impact', field: 'name'})
    expect(search(index, 'mtl')[0]).toMatchObject({matched: 'MTL', field: 'code'})
    expect(search(index, 'cf')[0]).toMatchObject({matched: 'CF Montréal', field: 'otherName'})
  })
})

test.each([
  ['Straße Ørsted Đà Łódź Æon Œuvre', 'strasseorsteddalodzaeonoeuvre'],
  ['ＦＣ　Ｔｏｋｙｏ　２', 'fctokyo2'],
  ['L’Aiglon du Lamentin', 'laiglondulamentin'],
  ['İstanbul ıspanak', 'istanbulispanak'],
  ['ﬁnal', 'final'],
  ['𝐋𝐃𝐀', 'lda'],
])('%s is searched as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

describe('the clubs and associations of the archive', () => {
  const parsed = parseClubs(readFileSync('public/data/clubs.json', 'utf8'))
  const known = parsed.status === 'parsed' ? parsed.value.clubs : []
  const associations = [...clubsByAssociation(known)]
  const indexes = languages.map((language) => ({
    language,
    index: buildSearchIndex<string>(
      [
        ...known.map((one): Searchable<string> => searchableClub(one, language)),
        ...associations.map(([code, own]) =>
          searchableAssociation(
            code,
            associationNames(language, code),
            new Set(own.flatMap(({seasons}) => seasons)).size,
          ),
        ),
      ],
      language,
    ),
  }))

  /** What readers type, in any of the languages, and what comes first in all of them. */
  const hard: [kind: string, rows: [string, string][]][] = [
    [
      'names, with or without accents, case, width, spaces and punctuation',
      [
        ['america', 'club-america'],
        ['AMÉRICA', 'club-america'],
        ['Ame\u0301rica', 'club-america'],
        ['LEON', 'leon'],
        ['dc united', 'dc-united'],
        ['d.c.', 'dc-united'],
        ['d c united', 'dc-united'],
        ['w conn', 'w-connection'],
        ['ｓａｐｒｉｓｓａ', 'saprissa'],
        ['  cruz   azul ', 'cruz-azul'],
        ['cruzazul', 'cruz-azul'],
        ['esteli', 'real-esteli'],
        ['real', 'real-espana'],
        ['don bosco', 'don-bosco'],
        ['seattle', 'seattle-sounders'],
        ["l'aiglon", 'aiglon-du-lamentin'],
      ],
    ],
    [
      'nicknames and codes',
      [
        ['lda', 'alajuelense'],
        ['ＬＤＡ', 'alajuelense'],
        ['rebano sagrado', 'guadalajara'],
        ['aguilas', 'club-america'],
        ['la maquina', 'cruz-azul'],
        ['xolos', 'tijuana'],
        ['firpo', 'luis-angel-firpo'],
        ['u de g', 'universidad-de-guadalajara'],
        ['rayados', 'monterrey'],
        ['morados', 'saprissa'],
        ['lafc', 'los-angeles-fc'],
        ['ALA', 'alajuelense'],
      ],
    ],
    [
      'former names and cities',
      [
        ['montreal impact', 'montreal'],
        ['san jose', 'san-jose-earthquakes'],
        ['torreon', 'santos-laguna'],
        ['metrostars', 'new-york-red-bulls'],
        ['dallas burn', 'fc-dallas'],
        ['la previsora', 'san-francisco'],
        ['tegucigalpa', 'olimpia'],
        ['POINT LISAS', 'w-connection'],
      ],
    ],
    [
      'Chinese, Traditional and Simplified, whole and in part',
      [
        ['阿拉祖', 'alajuelense'],
        ['祖蘭', 'alajuelense'],
        ['阿拉祖蘭斯', 'alajuelense'],
        ['阿拉祖兰斯', 'alajuelense'],
        ['祖兰', 'alajuelense'],
        ['薩普里', 'saprissa'],
        ['萨普里', 'saprissa'],
        ['普里萨', 'saprissa'],
        ['体育会', 'comunicaciones'],
        ['ㄚ', 'none'],
        ['ㄚㄌ', 'none'],
        ['阿ㄌ', 'none'],
        ['华盛顿', 'dc-united'],
        ['華盛頓', 'dc-united'],
        ['蓝十字', 'cruz-azul'],
        ['藍十字', 'cruz-azul'],
        ['美洲', 'club-america'],
      ],
    ],
    [
      'associations',
      [
        ['Costa Rica', 'CRC'],
        ['costarica', 'CRC'],
        ['CRC', 'CRC'],
        ['crc', 'CRC'],
        ['哥斯達黎加', 'CRC'],
        ['哥斯达黎加', 'CRC'],
        ['達黎', 'CRC'],
        ['México', 'MEX'],
        ['mex', 'MEX'],
        ['墨西哥', 'MEX'],
        ['estados unidos', 'USA'],
        ['United States', 'USA'],
        ['美國', 'USA'],
        ['美国', 'USA'],
        ['haiti', 'HAI'],
        ['Haití', 'HAI'],
        ['海地', 'HAI'],
        ['curaçao', 'none'],
        ['trinidad', 'TRI'],
        ['千里達', 'TRI'],
        ['千里达', 'TRI'],
        ['antillas', 'ANT'],
        ['荷屬', 'ANT'],
        ['荷属', 'ANT'],
      ],
    ],
  ]
  describe.each(hard)('by %s', (_, rows) => {
    test.each(rows)('%s finds %s first', (query, id) => {
      for (const {language, index} of indexes) {
        expect(search(index, query)[0]?.id ?? 'none', language).toBe(id)
      }
    })
  })

  it('are found by each of their names in Simplified characters as well', () => {
    const simplify = Converter({from: 't', to: 'cn'})
    for (const {index} of indexes) {
      for (const {id, name} of known) {
        for (const query of namesIn(name)) {
          const found = (typed: string) => search(index, typed).map((match) => match.id)
          expect(found(simplify(query)), query).toEqual(found(query))
          expect(found(query)).toContain(id)
        }
      }
    }
  })

  it.each(indexes)(
    'are found by each of their names before what has another name ($language)',
    ({language, index}) => {
      const names = new Map<string, readonly string[]>([
        ...known.map(({id, name}) => [id, namesIn(name)] as const),
        ...associations.map(([code]) => [code, associationNames(language, code)] as const),
      ])
      const bears = (id: string, folded: string) => (names.get(id) ?? []).map(foldText).includes(folded)
      for (const [id, own] of names) {
        for (const query of own) {
          const found = search(index, query).map((match) => match.id)
          expect(found).toContain(id)
          expect(found.slice(0, found.indexOf(id)).filter((other) => !bears(other, foldText(query)))).toEqual(
            [],
          )
        }
      }
    },
  )
})

const namesIn = (name: Club['name']) => (typeof name === 'string' ? [name] : Object.values(name))
