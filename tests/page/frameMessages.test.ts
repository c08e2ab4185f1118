import {describe, expect, it} from 'vitest'
import {heightPosts, readCommand, readSecret} from '../../src/page/frameMessages.ts'

describe('the secret of WordPress', () => {
  it.each([
    ['#?secret=a1B2c3D4e5', 'a1B2c3D4e5'],
    ['#?secret=a1B2c3D4e5&x=1', 'a1B2c3D4e5'],
    ['', null],
    ['#season', null],
    ['#?secret=', null],
    ['#?secret=<script>', null],
    ['#?secret=a"b', null],
    [`#?secret=${'a'.repeat(65)}`, null],
  ])('in %s is %s', (hash, secret) => {
    expect(readSecret(hash)).toBe(secret)
  })
})

describe('the posts of a height', () => {
  const host = {href: 'https://example.org/?season=2004', secret: null, greeted: null}

  it('speak three dialects to whoever holds the frame', () => {
    expect(heightPosts(640, host)).toEqual([
      {message: {type: 'cuadro:height', v: 1, id: '', height: 640}, to: '*'},
      {
        message: '{"src":"https://example.org/?season=2004","context":"iframe.resize","height":640}',
        to: '*',
      },
      {message: {sentinel: 'amp', type: 'embed-size', height: 640}, to: '*'},
    ])
  })

  it('answer who said hello, by the name it gave', () => {
    const [own] = heightPosts(640, {...host, greeted: {id: 7, origin: 'https://blog.example'}})
    expect(own).toEqual({
      message: {type: 'cuadro:height', v: 1, id: 7, height: 640},
      to: 'https://blog.example',
    })
  })

  it('give WordPress its secret back', () => {
    expect(heightPosts(640, {...host, secret: 'a1B2c3D4e5'}).at(-1)).toEqual({
      message: {message: 'height', value: 640, secret: 'a1B2c3D4e5'},
      to: '*',
    })
  })
})

describe('a command', () => {
  const set = (values: object) => readCommand({type: 'cuadro:set', v: 1, ...values}, 'en')

  it('greets', () => {
    expect(readCommand({type: 'cuadro:hello', v: 1, id: 3}, 'en')).toEqual({kind: 'hello', id: 3})
  })

  it('sets season, club, language and theme, and nothing else', () => {
    const all = {season: '2004', club: 'alajuelense,saprissa', lang: 'zh-TW', theme: 'dark'}
    expect(set({...all, data: 'x.json', plain: 'true', view: 'list', tie: 'F'})).toEqual({
      kind: 'set',
      change: {
        season: '2004',
        data: null,
        clubs: ['alajuelense', 'saprissa'],
        associations: [],
        language: 'zh-Hant',
        theme: 'dark',
      },
    })
  })

  it('changes only what it names', () => {
    expect(set({theme: 'light'})).toEqual({kind: 'set', change: {theme: 'light'}})
    expect(set({club: ''})).toEqual({kind: 'set', change: {clubs: [], associations: []}})
  })

  it.each([
    [{season: '../2004'}],
    [{season: 2004}],
    [{season: {toString: 'x'}}],
    [{club: '<img src=x>'}],
    [{club: 'a,b,c,d,e'}],
    [{lang: 'tlh'}],
    [{theme: 'url(x)'}],
    [{club: 'a'.repeat(301)}],
    [{}],
  ])('with %j changes nothing', (values) => {
    expect(set(values)).toEqual({kind: 'set', change: {}})
  })

  it.each([
    [null],
    [undefined],
    ['cuadro:set'],
    [NaN],
    [[]],
    [{type: 'cuadro:hello', v: 2, id: 1}],
    [{type: 'cuadro:hello', v: 1, id: {}}],
    [{type: 'cuadro:eval', v: 1, code: 'alert(1)'}],
    [{message: 'height', value: 10}],
    [{type: 'cuadro:set', season: '2004'}],
  ])('is not in %j', (data) => {
    expect(readCommand(data, 'en')).toBeNull()
  })
})
