import {readFileSync} from 'node:fs'
import {describe, expect, it, test} from 'vitest'
import {foldText} from '../../src/archive/foldText.ts'
import {buildSearchIndex, searchClubs} from '../../src/archive/search.ts'
import type {Club} from '../../src/season/club.ts'
import type {ClubId, SeasonId} from '../../src/season/ids.ts'
import {parseClubs} from '../../src/season/parse.ts'
import {languages, type Language} from '../../src/season/text.ts'

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

const find = (query: string, language: Language = 'en') =>
  searchClubs(buildSearchIndex(clubs, language), query)
const idsFor = (...of: Parameters<typeof find>) => find(...of).map((match) => match.club.id)

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
    searchClubs(buildSearchIndex(names, language), query).map((match) => match.club.id)

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
    const index = buildSearchIndex(
      clubs,
      'en',
      new Map([['montreal' as ClubId, {name: 'Montreal Impact', code: 'MTL'}]]),
    )
    expect(searchClubs(index, 'montreal i')[0]).toMatchObject({matched: 'Montreal Impact', field: 'name'})
    expect(searchClubs(index, 'mtl')[0]).toMatchObject({matched: 'MTL', field: 'code'})
    expect(searchClubs(index, 'cf')[0]).toMatchObject({matched: 'CF Montréal', field: 'otherName'})
  })

  it('is as much as was asked for', () => {
    expect(searchClubs(buildSearchIndex(clubs, 'en'), 'a', 3)).toHaveLength(3)
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

describe('the clubs of the archive', () => {
  const parsed = parseClubs(readFileSync('public/data/clubs.json', 'utf8'))
  const known = parsed.status === 'parsed' ? parsed.value.clubs : []
  const indexes = languages.map((language) => ({language, index: buildSearchIndex(known, language)}))

  test.each([
    ['america', 'club-america'],
    ['AMÉRICA', 'club-america'],
    ['Ame\u0301rica', 'club-america'],
    ['阿拉祖', 'alajuelense'],
    ['祖蘭', 'alajuelense'],
    ['美洲', 'club-america'],
    ['lda', 'alajuelense'],
    ['ＬＤＡ', 'alajuelense'],
    ['LEON', 'leon'],
    ['dc united', 'dc-united'],
    ['d.c.', 'dc-united'],
    ['w conn', 'w-connection'],
    ['san jose', 'san-jose-earthquakes'],
    ['real', 'real-espana'],
    ['don bosco', 'don-bosco'],
    ['seattle', 'seattle-sounders'],
  ])('%s finds %s first', (query, id) => {
    for (const {language, index} of indexes) expect(searchClubs(index, query)[0]?.club.id, language).toBe(id)
  })

  it.each(indexes)(
    'are found by each of their names before any club of another name ($language)',
    ({index}) => {
      const bears = ({name}: Club, folded: string) => namesIn(name).map(foldText).includes(folded)
      for (const {id, name} of known) {
        for (const query of namesIn(name)) {
          const found = searchClubs(index, query).map((match) => match.club)
          const before = found.slice(
            0,
            found.findIndex((other) => other.id === id),
          )
          expect(found.map((other) => other.id)).toContain(id)
          expect(before.filter((other) => !bears(other, foldText(query)))).toEqual([])
        }
      }
    },
  )
})

const namesIn = (name: Club['name']) => (typeof name === 'string' ? [name] : Object.values(name))
