import {markShapes} from '../drawing/marks.ts'
import type {JourneysLayout} from '../layout/journey.ts'
import {textWidth} from '../layout/textWidth.ts'
import type {Association, SeasonId} from '../season/ids.ts'
import type {Language} from '../season/languages.ts'
import {flagSymbol, flagUse} from './flagSymbol.ts'
import {markColours, palettes, type Palette, type Scheme} from './palette.ts'
import {svg, svgText, type SvgNode} from './svgTree.ts'
import {svgDocument} from './svgDocument.ts'

export interface JourneyTrace {
  readonly name: string
  readonly association: Association | undefined
  /** "6 titles, 12 seasons". */
  readonly counted: string
  readonly stops: readonly {readonly season: SeasonId; readonly result: string; readonly name: string}[]
}

export interface JourneySvgSettings {
  readonly scheme: Scheme
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly foot: string
  readonly traces: readonly JourneyTrace[]
  readonly layout: JourneysLayout
  /** In the order of its levels. */
  readonly levelNames: readonly string[]
  readonly flagSourceOf: (association: Association | undefined) => string | null
}

const heading = 30
const below = 12

/** The journeys of the chosen clubs one below the other, as an SVG file. */
export function journeySvg(settings: JourneySvgSettings): string {
  const {scheme, language, title, description, foot, traces, layout, levelNames, flagSourceOf} = settings
  const palette = palettes[scheme]
  const axis = 24 + Math.max(...levelNames.map((name) => textWidth(name, 12)))
  const flags = new Map(
    traces.flatMap(({association}) => {
      const source = flagSourceOf(association)
      return association === undefined || source === null
        ? []
        : [[association, flagSymbol(`flag-${association}`, source)] as const]
    }),
  )
  const strip = heading + layout.height + below
  const content = traces.map((trace, index) => {
    const flag = trace.association === undefined ? undefined : flags.get(trace.association)
    const colour = markColours(palette, index).mark
    const left = traces.length > 1 ? 18 : 0
    return svg(
      'g',
      {transform: `translate(0,${index * strip})`},
      ...(left > 0
        ? [
            svg('path', {
              d: markShapes[index % markShapes.length],
              fill: colour,
              transform: 'translate(0,7)scale(1.25)',
            }),
          ]
        : []),
      ...(flag ? [flagUse(flag, {x: left, y: 7, width: 18})] : []),
      svg(
        'text',
        {x: left + (flag ? 26 : 0), y: 18, 'font-weight': 700},
        svgText(trace.name),
        svg('tspan', {dx: 10, 'font-weight': 400, fill: palette.soft}, svgText(trace.counted)),
      ),
      ...layout.levels.map(({y}, level) =>
        svg(
          'text',
          {x: axis - 10, y: heading + y + 4, 'font-size': 12, 'text-anchor': 'end', fill: palette.soft},
          svgText(levelNames[level] ?? ''),
        ),
      ),
      svg(
        'g',
        {transform: `translate(${Math.round(axis)},${heading})`},
        ...plot(layout, index, trace, palette),
      ),
    )
  })
  const years = layout.decades.map(({year, x}) =>
    svg(
      'text',
      {
        x: Math.round(axis) + x,
        y: traces.length * strip + 4,
        'font-size': 12,
        'text-anchor': 'middle',
        fill: palette.soft,
      },
      String(year),
    ),
  )
  return svgDocument({
    ...{scheme, language, title, description, inset: 0},
    head: {name: title, lines: [], foot},
    width: axis + layout.width,
    height: traces.length * strip + 10,
    content: [...content, ...years],
    defs: [...flags.values()],
  })
}

function plot(layout: JourneysLayout, index: number, {stops}: JourneyTrace, palette: Palette): SvgNode[] {
  const {width, height, levels, decades} = layout
  const colour = markColours(palette, index).mark
  const stopOf = new Map(stops.map((stop) => [stop.season, stop]))
  const journey = layout.journeys[index]
  const top = levels[0]?.y ?? 0
  return [
    ...decades.map(({x}) =>
      svg('path', {d: `M${x},${top}V${height}`, stroke: palette.hairline, 'stroke-dasharray': '1 3'}),
    ),
    ...levels.map(({fromEnd, y}) =>
      svg('path', {d: `M0,${y}H${width}`, stroke: fromEnd === 0 ? palette.rule : palette.hairline}),
    ),
    ...(journey?.lines ?? []).map((line) =>
      svg('path', {
        d: line,
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.25,
        'stroke-linejoin': 'round',
        opacity: 0.6,
      }),
    ),
    ...(journey?.points ?? []).flatMap(({season, x, y, year}) => {
      const stop = stopOf.get(season)
      if (stop === undefined) return []
      const size = year === null ? 8 : 14
      const full = year !== null || stop.result === 'runner-up'
      return [
        svg(
          'g',
          {},
          svg('title', {}, svgText(stop.name)),
          svg('path', {
            d: markShapes[index % markShapes.length],
            transform: `translate(${x - size / 2},${y - size / 2})scale(${size / 8})`,
            fill: full ? colour : palette.paper,
            stroke: colour,
            'stroke-width': year === null ? 1.5 : 0.5,
          }),
          ...(year === null
            ? []
            : [
                svg(
                  'text',
                  {x, y: y - 12, 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle'},
                  year,
                ),
              ]),
        ),
      ]
    }),
  ]
}
