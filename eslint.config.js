import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// A folder imports only from folders in the lines above its own.
const layers = [
  ['season'],
  ['rules'],
  ['archive'],
  ['import'],
  ['layout'],
  ['i18n'],
  ['drawing'],
  ['export'],
  ['viewer'],
  ['page', 'embed'],
  ['publish'],
]
const packages = {
  season: ['react*', 'd3-*', 'zustand*'],
  rules: ['react*', 'd3-*', 'zustand*', 'valibot'],
  archive: ['react*', 'd3-*', 'zustand*', 'valibot'],
  import: ['react*', 'd3-*', 'zustand*', 'valibot'],
  layout: ['react*', 'zustand*', 'valibot'],
  i18n: ['react*', 'd3-*', 'zustand*', 'valibot'],
  drawing: ['react-dom*', 'd3-*', 'zustand*', 'valibot'],
  export: ['react-dom*', 'zustand*', 'valibot'],
  viewer: ['react-dom/*', 'd3-*', 'valibot'],
}
const forbidden = (folder) =>
  layers
    .slice(layers.findIndex((line) => line.includes(folder)))
    .flat()
    .filter((name) => name !== folder)

const layerRules = layers.flat().map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(forbidden(folder).length === 0
            ? []
            : [
                {
                  group: [...forbidden(folder).map((name) => `**/${name}/**`), ...(packages[folder] ?? [])],
                  message: `${folder}/ must not know about this.`,
                },
              ]),
          {
            group: ['d3', 'd3-selection', 'd3-transition', 'd3-zoom', 'd3-axis'],
            message: 'D3 by module, and only its math: React owns the elements.',
          },
        ],
      },
    ],
  },
}))

// Data is text, never markup.
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc']

export default tseslint.config(
  {ignores: ['dist', 'public', 'coverage', 'tests/.bench', 'tests/.output']},
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.strict,
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'as'}],
      'no-restricted-syntax': [
        'error',
        {
          selector: `:matches(MemberExpression[property.name=/^(${markup.join('|')})$/], JSXAttribute[name.name=/^(${markup.join('|')})$/])`,
          message: 'What the data says is text, never markup.',
        },
        {selector: 'TSEnumDeclaration', message: 'Use a union of strings.'},
        {selector: 'ExportAllDeclaration', message: 'Import from the file that defines it: no barrels.'},
      ],
    },
  },
  ...layerRules,
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['.ci/**/*.mjs', '*.js'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly'}},
  },
)
