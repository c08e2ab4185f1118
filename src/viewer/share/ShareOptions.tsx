import {useId, type ReactNode} from 'react'
import type {ShareWords} from '../../i18n/shareWords.ts'
import {languageNames} from '../../i18n/languageNames.ts'
import {languages} from '../../season/languages.ts'
import {themes} from '../state/choices.ts'
import {frameHeights, type Sharing, type ShareWishes} from './sharing.ts'

interface ShareOptionsProps {
  readonly sharing: Sharing
  readonly words: ShareWords
  /** Whether the size is the host's to say. */
  readonly sized: boolean
}

const widths = [null, 480, 640, 800, 1024] as const

/** What of the present view is shared, and how it is to look. */
export function ShareOptions({sharing, words, sized}: ShareOptionsProps) {
  const {wishes, wish, has} = sharing
  const tick = (name: 'clubs' | 'tie' | 'plain') => (
    <label className="tick">
      <input
        type="checkbox"
        checked={wishes[name]}
        onChange={(event) => {
          const change: Partial<ShareWishes> = {[name]: event.target.checked}
          wish(change)
        }}
      />
      {words[name]}
    </label>
  )
  return (
    <fieldset className="share-options">
      <legend>{words.options}</legend>
      <Choice
        label={words.language}
        value={wishes.language}
        options={languages.map((language) => [language, languageNames[language]])}
        onChange={(language) => {
          wish({language})
        }}
      />
      <Choice
        label={words.theme}
        value={wishes.theme}
        options={themes.map((theme) => [theme, words.themes[theme]])}
        onChange={(theme) => {
          wish({theme})
        }}
      />
      {sized && (
        <>
          <Choice
            label={words.width}
            value={wishes.width ?? 0}
            options={widths.map((width) => [
              width ?? 0,
              width === null ? words.fullWidth : words.pixels(width),
            ])}
            onChange={(width) => {
              wish({width: width === 0 ? null : width})
            }}
          />
          <Height
            value={wishes.height}
            label={words.height}
            onChange={(height) => {
              wish({height})
            }}
          />
        </>
      )}
      {has.clubs && tick('clubs')}
      {has.tie && tick('tie')}
      {tick('plain')}
    </fieldset>
  )
}

interface ChoiceProps<T extends string | number> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [value: T, label: ReactNode])[]
  readonly onChange: (value: T) => void
}

function Choice<T extends string | number>({label, value, options, onChange}: ChoiceProps<T>) {
  const id = useId()
  return (
    <p className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([candidate]) => String(candidate) === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([candidate, name]) => (
          <option key={candidate} value={candidate}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

interface HeightProps {
  readonly label: string
  readonly value: number
  readonly onChange: (height: number) => void
}

/** A height that is only taken over once it can be one: while it is typed, it may be anything. */
function Height({label, value, onChange}: HeightProps) {
  const id = useId()
  return (
    <p className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={frameHeights.least}
        max={frameHeights.most}
        step={10}
        defaultValue={value}
        onChange={({target}) => {
          if (target.value !== '' && target.validity.valid) onChange(target.valueAsNumber)
        }}
      />
    </p>
  )
}
