import type {Language} from '../season/languages.ts'

export const schemes = ['light', 'dark'] as const
/** Which of its two faces a drawing shows: what the reader chose, or the device. */
export type Scheme = (typeof schemes)[number]

const light = {
  paper: '#fbfaf6',
  ink: '#1a1d21',
  soft: '#62676e',
  hairline: '#dcd8cd',
  rule: '#b9b4a6',
  accent: '#00707a',
  band: '#dff0ef',
  'mark-0': '#00707a',
  'mark-1': '#b34700',
  'band-1': '#fae8db',
  'mark-2': '#8a3f80',
  'band-2': '#f3e5f1',
  'mark-3': '#75600a',
  'band-3': '#f3ecd2',
}
export type Palette = typeof light

/** The colours of the page by name, for files that no style sheet reaches. A test holds them against viewer.css. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light,
  dark: {
    paper: '#131619',
    ink: '#ece9e2',
    soft: '#9aa0a6',
    hairline: '#2b3035',
    rule: '#4a5057',
    accent: '#5cc9c3',
    band: '#173234',
    'mark-0': '#5cc9c3',
    'mark-1': '#f2994a',
    'band-1': '#3a2716',
    'mark-2': '#dd9fd4',
    'band-2': '#352233',
    'mark-3': '#e0c65a',
    'band-3': '#322c14',
  },
}

/** Marks of chosen clubs, each with the band behind it. */
export const markColours = (palette: Palette, mark: number) =>
  [
    {mark: palette['mark-0'], band: palette.band},
    {mark: palette['mark-1'], band: palette['band-1']},
    {mark: palette['mark-2'], band: palette['band-2']},
    {mark: palette['mark-3'], band: palette['band-3']},
  ][mark] ?? {mark: palette['mark-0'], band: palette.band}

const latin = "system-ui, -apple-system, 'Segoe UI', Roboto"
const han =
  "'PingFang HK', 'PingFang TC', 'Noto Sans HK', 'Noto Sans TC', 'Noto Sans CJK HK', 'Noto Sans CJK TC', 'Microsoft JhengHei'"
const song =
  "'Songti TC', 'Noto Serif HK', 'Noto Serif TC', 'Noto Serif CJK HK', 'Noto Serif CJK TC', PMingLiU"

/** The fonts of the page, which end in a generic one. */
export const fonts = {
  sans: (language: Language) =>
    language === 'zh-Hant'
      ? `${latin}, ${han}, sans-serif`
      : `${latin}, 'Helvetica Neue', 'Noto Sans', sans-serif`,
  serif: (language: Language) =>
    language === 'zh-Hant'
      ? `'Iowan Old Style', Georgia, ${song}, serif`
      : "'Iowan Old Style', 'Palatino Linotype', Palatino, Charter, 'Noto Serif', Georgia, serif",
}
