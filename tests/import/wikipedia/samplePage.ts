import type {Club} from '../../../src/season/club.ts'
import {clubList} from '../../../src/season/club.ts'
import * as v from 'valibot'
import {readWikipedia} from '../../../src/import/wikipedia/readWikipedia.ts'

/** Invented clubs, as a list of known ones has them. */
export const clubs: readonly Club[] = v.parse(clubList, {
  clubs: [
    {
      id: 'green-hill',
      name: {en: 'Green Hill', 'zh-Hant': '青山'},
      aka: ['青山足球會'],
      association: 'MEX',
      seasons: [],
    },
    {
      id: 'white-river',
      name: {en: 'White River', 'zh-Hant': '白河'},
      aka: ['白河體育會'],
      association: 'CRC',
      seasons: [],
    },
    {id: 'red-rock', name: {en: 'Red Rock', 'zh-Hant': '紅岩'}, association: 'GUA', seasons: []},
    {id: 'blue-bay', name: {en: 'Blue Bay', 'zh-Hant': '藍灣'}, association: 'TRI', seasons: []},
  ],
}).clubs

/** A link to a club's page in the manner of the copies of pages. */
export const link = (name: string, page = `${name}足球會`): string =>
  `[${name}](https://zh.wikipedia.org/wiki/${page} "wikilink")`

/** The same in HTML. */
export const anchor = (name: string, page = `${name}足球會`): string =>
  `<a href="https://zh.wikipedia.org/wiki/${page}" title="wikilink">${name}</a>`

export const read = readWikipedia

/** What a page says whose only section is this. */
export function readSection(heading: string, body: string) {
  return readWikipedia(`**2031年群島盃**是第 4 屆群島盃。\n\n## ${heading}\n\n${body}\n`)
}

/** An HTML table in the manner of the pages: a list of rows, the first one the heading. */
export function htmlTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], name: string) =>
    `<tr class="odd">\n${cells.map((cell) => (cell === '' ? `<${name}></${name}>` : `<${name}><p>${cell}</p></${name}>`)).join('\n')}\n</tr>`
  return `<table>\n<thead>\n${row(head, 'th')}\n</thead>\n<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`
}

/** A whole page with every kind of section. */
export const samplePage = `**2031–32年群島聯賽盃**（）是第 2 屆[群島聯賽盃賽事](https://zh.wikipedia.org/wiki/群島聯賽盃 "wikilink")，亦是歷來第 9 屆由[群島足協主辦的賽事](https://zh.wikipedia.org/wiki/群島足協 "wikilink")。

## 參賽球隊

### 北美洲區

  - ${link('青山')}–[2031 Apertura](https://zh.wikipedia.org/wiki/Apertura_2031 "wikilink") 冠軍

### 中美洲區

  - ${link('白河', '白河體育會')}–[2031 Clausura](https://zh.wikipedia.org/wiki/Clausura_2031 "wikilink") 亞軍

  - ${link('紅岩')}–[2031 Clausura](https://zh.wikipedia.org/wiki/Clausura_2031 "wikilink") 冠軍

<!-- end list -->

  - Notes

<!-- end list -->

  - Black Sand was disqualified because its ground was under water.

### 加勒比海區

  - ${link('藍灣')}–2031年群島錦標賽 冠軍

## 抽籤

The draw was held on 6月3, 2031 at [Port Clear](https://zh.wikipedia.org/wiki/Port_Clear "wikilink").\\[1\\]

No two teams of one country could be drawn together.\\[2\\]

## 賽程表

| Round | 首回合 | 次回合 |
| ----- | ----- | ----- |
| 小組賽 | 比賽日 1 | 2031年8月6–8日 |
| 比賽日 2 | 2031年8月20–22日 | |
| 準決賽 | 2032年4月1–3日 | 2032年4月8–10日 |
| 決賽 | 2032年4月30日–5月2日 | 2032年5月7日 |

## 小組賽

### 第 1 組

<table>
<tbody>
<tr class="odd">
<td></td>
</tr>
</tbody>
</table>

|

|     | [GRE](https://zh.wikipedia.org/wiki/Green_Hill "wikilink") | [WHI](https://zh.wikipedia.org/wiki/White_River "wikilink") |
| --- | --- | --- |
| ${link('青山')} | — | 1–0 |
| ${link('白河', '白河體育會')} | 2–2 | — |

|}

  - Green Hill and White River met twice on neutral ground.

## 準決賽

''${link('青山')} advance 3-2 on penalty kicks after 2-2 aggregate tie.

-----

*${link('紅岩')} advance 4–1 on aggregate.*

## 決賽

### 首回合

### 次回合

''${link('紅岩')} win 2032 Islands League Cup 3-2 on aggregate,
advance to [2032 World Cup of Clubs](https://zh.wikipedia.org/wiki/World_2032 "wikilink").

## 冠軍

${htmlTable([['群島聯賽盃<br />\n2031–32 冠軍'], [''], [`<strong>${anchor('紅岩')}</strong><br />\n<strong>第 2 次奪冠</strong>`]])}

## 備註

  - ${link('青山')} goes to the Cup of Losers as runner-up.

## 參考

## 外部連結

  - [Results of the Islands 2031](http://results.example/islands31.html#cup)

[Category:群島聯賽盃](https://zh.wikipedia.org/wiki/Category:群島聯賽盃 "wikilink")

1.
2.
`
