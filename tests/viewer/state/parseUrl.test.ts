import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatUrl, parseUrl} from '../../../src/viewer/state/url.ts'
import {mostChosen} from '../../../src/viewer/state/choices.ts'
import {choicesOf, type PlainChoices} from './choicesOf.ts'

const parse = (search: string) => parseUrl(search, {language: 'en'})

describe('an address', () => {
  it.each<[search: string, PlainChoices]>([
    ['', {}],
    ['?', {}],
    ['?season=2004', {season: '2004'}],
    ['?season=2013-14', {season: '2013-14'}],
    ['?lang=es', {language: 'es'}],
    ['?club=saprissa', {clubs: ['saprissa']}],
    ['?club=saprissa,cruz-azul', {clubs: ['saprissa', 'cruz-azul']}],
    ['?association=CRC', {associations: ['CRC']}],
    ['?association=crc,%20HON,CRC', {associations: ['CRC', 'HON']}],
    ['?view=groups', {view: 'groups'}],
    ['?view=bracket', {view: 'bracket'}],
    ['?tie=QF1', {tie: 'QF1'}],
    ['?theme=dark', {theme: 'dark'}],
    ['?theme=auto', {}],
    ['?plain=true', {plain: true}],
    ['?static=true', {static: true}],
    ['?static=false', {}],
    ['?plain=false', {}],
    ['?data=seasons/mine.json', {data: 'seasons/mine.json'}],
    ['?tie=F&club=toluca&season=2004', {tie: 'F', clubs: ['toluca'], season: '2004'}],
    ['?season=2004&season=2007', {season: '2004'}],
    ['?season=+2004+&tie=%20F%20', {season: '2004', tie: 'F'}],
    ['?season=&lang=&club=&view=&tie=&theme=&plain=&data=', {}],
    ['?club=Saprissa,SAPRISSA', {clubs: ['saprissa']}],
    ['?club=,toluca,%20pachuca%20,', {clubs: ['toluca', 'pachuca']}],
    ['?club=toluca%2Cpachuca', {clubs: ['toluca', 'pachuca']}],
    ['?view=LIST&theme=Light', {view: 'list', theme: 'light'}],
    ['?utm_source=x&fbclid=y#match-F-2', {}],
  ])('%j is read without a word', (search, expected) => {
    expect(parse(search)).toEqual({choices: choicesOf(expected), notices: []})
  })

  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['ZH-hant', 'zh-Hant'],
    ['es-MX', 'es'],
    ['es_mx', 'es'],
  ])('may name the language as %s', (asked, language) => {
    expect(parse(`?lang=${asked}`)).toEqual({choices: choicesOf({language}), notices: []})
  })

  it('without a language is in the reader’s own', () => {
    expect(parseUrl('', {language: 'es'}).choices.language).toBe('es')
    expect(parseUrl('?lang=en', {language: 'es'}).choices.language).toBe('en')
  })

  it.each<[search: string, about: string, asked: string]>([
    ['?season=<script>', 'season', '<script>'],
    ['?season=2004/..', 'season', '2004/..'],
    ['?season=..%2F..%2Fetc', 'season', '../../etc'],
    ['?season=-2004', 'season', '-2004'],
    ['?season=二〇〇四', 'season', '二〇〇四'],
    ['?season=__proto__', 'season', '__proto__'],
    [`?season=${'9'.repeat(61)}`, 'season', '9'.repeat(61)],
    ['?season=2004%00', 'season', '2004\0'],
    ['?lang=fr', 'language', 'fr'],
    ['?lang=english', 'language', 'english'],
    ['?lang=-', 'language', '-'],
    ['?lang=constructor', 'language', 'constructor'],
    ['?club=clubé', 'club', 'clubé'],
    ['?club=a%20b', 'club', 'a b'],
    ['?club="><img>', 'club', '"><img>'],
    ['?club=toluca;pachuca', 'club', 'toluca;pachuca'],
    ['?club=__proto__', 'club', '__proto__'],
    ['?club=%E0%A4%A', 'club', '\ufffd%a'],
    [`?club=${'a'.repeat(61)}`, 'club', 'a'.repeat(61)],
    ['?view=lineups', 'view', 'lineups'],
    ['?association=Costa', 'association', 'COSTA'],
    ['?view=tree', 'view', 'tree'],
    ['?view=toString', 'view', 'toString'],
    ['?view=0', 'view', '0'],
    ['?tie=QF 1', 'tie', 'QF 1'],
    ['?tie=<b>', 'tie', '<b>'],
    ['?tie=.', 'tie', '.'],
    ['?tie=a/b', 'tie', 'a/b'],
    ['?theme=blue', 'theme', 'blue'],
    ['?theme=1', 'theme', '1'],
    ['?theme=dark,light', 'theme', 'dark,light'],
  ])('%j shows its default and says what it could not read', (search, about, asked) => {
    expect(parse(search)).toEqual({choices: choicesOf(), notices: [{about, asked}]})
  })

  it('keeps what it can read beside what it cannot', () => {
    expect(parse('?season=2004&lang=xx&club=toluca,%3Cb%3E&view=nope&tie=F')).toEqual({
      choices: choicesOf({season: '2004', clubs: ['toluca'], tie: 'F'}),
      notices: [
        {about: 'language', asked: 'xx'},
        {about: 'club', asked: '<b>'},
        {about: 'view', asked: 'nope'},
      ],
    })
  })

  it('lights no more clubs than there are marks', () => {
    expect(parse('?club=a,b,c,d,e,f').choices.clubs).toEqual(['a', 'b', 'c', 'd'])
    expect(mostChosen).toBe(4)
  })

  it('says so where it names more clubs than can be lit, or a value that "plain" does not have', () => {
    expect(parse('?club=a,b,c,d,e').notices).not.toEqual([])
    expect(parse('?plain=yes').notices).not.toEqual([])
    expect(parse('?static=1').notices).toEqual([{about: 'static', asked: '1'}])
  })

  it('never fails, whatever it is', () => {
    const names = ['season', 'lang', 'club', 'view', 'tie', 'theme', 'plain', 'static', 'data']
    const parameter = fc.tuple(fc.constantFrom(...names), fc.string({unit: 'binary', maxLength: 20}))
    fc.assert(
      fc.property(fc.array(parameter, {maxLength: 5}), (pairs) => {
        const search = pairs.map(([name, value]) => `${name}=${value}`).join('&')
        const {choices: read} = parse(`?${search}`)
        expect(Object.keys(read).sort()).toEqual(Object.keys(choicesOf()).sort())
        expect(parse(formatUrl(read, {newest: null, language: 'en'})).notices).toEqual([])
      }),
    )
  })
})
