import {type Column, columnKeys, columnOf, type ColumnSubject, surplusColumns} from './columns.ts'
import {type Setting, settingKeys, settingOf} from './settings.ts'

/** `src/docs/csv.md`: every column and setting, from the one definition of them. */
export function describeCsv(): string {
  return [
    introduction,
    '## Lines above the header',
    'Each is the name of a setting and its value in the cell beside it. All may be left out.',
    table(settingKeys.map(settingOf)),
    '## Columns',
    'All may be left out but `home` and `away`; their order does not matter.',
    ...subjects.flatMap(({about, title, text}) => [
      `### ${title}`,
      text,
      table(columnKeys.map(columnOf).filter((column) => column.about === about)),
    ]),
    `Columns that many spreadsheets have and a season file has no place for are named in the report and left out: ${surplusColumns.join(', ')}.`,
    rest,
  ].join('\n\n')
}

const introduction = `# CSV, column by column

<!-- Written by npm run csv from src/import/csv/columns.ts and settings.ts. -->

A season as a table: one row for each match, with the names of the columns in the first row. \`npm run import\` and the
page read it; [Draw your own cup](draw-your-own-cup.md) begins at the beginning. The cells may be separated by commas,
semicolons, tabs or upright lines; names are read in any case, with or without accents, hyphens and spaces, and by the
other names given here. Space around a cell is dropped, and so is an apostrophe before a sign with which a formula would
begin. A text in several languages has a column for each: \`city (en)\`, \`city (zh-Hant)\`, \`city (es)\`; beside those
\`city\` is the English one.

Whatever cannot be read is reported with its row and its column, and the rest of the row is read. What a file says of
ids, winners and ways (\`next\`) is taken as it stands; what it leaves out is worked out from the results and from who
plays on, and the report says so.`

const subjects: readonly {about: ColumnSubject; title: string; text: string}[] = [
  {about: 'match', title: 'The match', text: 'What one match was.'},
  {
    about: 'tie',
    title: 'The tie',
    text: 'Said once, in any row of the tie. A row with the status "no match" says only who met.',
  },
  {
    about: 'group',
    title: 'The group',
    text: 'A row with a club in `home` and nothing in `away` is about that club; without a club it is about a place of the group.',
  },
  {
    about: 'stage',
    title: 'The stage',
    text: 'Stages stand in the order in which they first come. A row that says nothing but its stage is a heading for the rows below.',
  },
]

function table(fields: readonly (Column | Setting)[]): string {
  const rows = fields.map(({title, others, description, example, perLanguage}) => {
    const languages = perLanguage === true ? ' One per language.' : ''
    return [`\`${title}\``, `${description}${languages}`, `\`${example}\``, others.join(', ')]
  })
  const lines = [['name', 'what', 'example', 'also read as'], ['---', '---', '---', '---'], ...rows]
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

const rest = `## What CSV does not carry

A season that is written as CSV and read again has the same stages, groups, ties, matches and rules, the same name,
dates, format, champions and runners-up. These parts of a season file are not in its CSV:

- of the entrants: zone, how they qualified, pot, seed, appearances, notes, letters, and names in more than English
- of clubs that a season brings along: everything but id, name and association
- the draw, the schedule as planned, notes, uncertain points and sources of the season
- a name in several languages where no more than the name of a club is known: only the English one is kept
`
