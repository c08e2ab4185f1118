import type {Choices} from '../../../src/viewer/state/choices.ts'

// Ids are branded; an address is where strings become ids.
export type PlainChoices = {readonly [Key in keyof Choices]?: unknown}

export const choicesOf = (more: PlainChoices = {}): Choices =>
  ({
    ...{
      season: null,
      language: 'en',
      clubs: [],
      associations: [],
      view: null,
      tie: null,
      theme: 'auto',
      plain: false,
      static: false,
      data: null,
    },
    ...more,
  }) as Choices
