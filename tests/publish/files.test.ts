import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {givenScript} from '../../src/publish/givenScript.ts'
import {sitemap} from '../../src/publish/sitemap.ts'
import {languages} from '../../src/season/languages.ts'
import {seasonList} from '../viewer/seasons/seasonList.ts'

test('a script brings files along as they are, beside those of the script before it', () => {
  const hostile = {'data/a.json': `{"a":"it's \\"so\\" \\u2028\u2028\u2029\r\n</script>"}`, __proto__x: '\\'}
  const context: {cuadroGiven?: Record<string, string>} = {}
  runInNewContext(givenScript({'data/first.json': '[]'}), context)
  runInNewContext(givenScript(hostile), context)
  expect({...context.cuadroGiven}).toEqual({'data/first.json': '[]', ...hostile})
})

test('the sitemap names every page once, with its siblings', () => {
  const {seasons} = seasonList
  const xml = sitemap(seasons, new URL('https://example.org/a&b/'))
  const places = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  expect(places).toHaveLength(1 + seasons.length * languages.length)
  expect(new Set(places).size).toBe(places.length)
  expect(places).toContain(`https://example.org/a&#38;b/zh-Hant/${seasons[0]!.id}/`)
  expect(xml.match(/<xhtml:link /g)).toHaveLength(seasons.length * languages.length ** 2)
})
