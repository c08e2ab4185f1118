import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {describeReason} from '../../src/i18n/describeGroup.ts'
import {sideName} from '../../src/i18n/describeMatch.ts'
import {describeRule, describeRules, describeStageRules} from '../../src/i18n/describeRules.ts'
import {captionOf, describeDecision, describeTie, outcomeOf} from '../../src/i18n/describeTie.ts'
import {legName} from '../../src/i18n/legName.ts'
import {destinationInText, destinationName, groupName, stageName, tieName} from '../../src/i18n/names.ts'
import type {Words} from '../../src/i18n/words.ts'
import type {ResolvedGroup, ResolvedTie} from '../../src/rules/resolved.ts'
import type {Match} from '../../src/season/schema.ts'
import {languages} from '../../src/season/languages.ts'
import {realSeason} from './realSeason.ts'

const ids = readdirSync('public/data/seasons').map((file) => file.replace('.json', ''))

/** What a text says where a value was missing, or was not a text. */
const notText = /undefined|null|NaN|\[object|[{}]|=>/
/** Punctuation with nothing between or before it, and what a missing part leaves behind. */
const emptyPart =
  /^[\s,.;:，。；：、·–]|[(（「“]\s*[)）」”]|[,;:，；：、(（–]\s*[,.;:，。；：、]|[.。]{2}|。[，；：、]|·\s*·|\s{2}|\s$/
/** The end of a sentence. */
const ended = /[.。]$/

describe.each(languages)('in %s', (language) => {
  it.each(ids)('%s is said without a gap', (id) => {
    const words = realSeason(id, language)
    const texts = textsOf(words)
    expect(texts.length).toBeGreaterThan(words.season.ties.size)
    expect(texts.filter((text) => notText.test(text) || emptyPart.test(text))).toEqual([])
  })

  it.each(ids)('%s is said in whole sentences', (id) => {
    const words = realSeason(id, language)
    const sentences = sentencesOf(words)
    expect(sentences.filter((text) => !ended.test(text))).toEqual([])
  })

  it.each(ids)('%s names in the sentence of a tie its round and its clubs', (id) => {
    const words = realSeason(id, language)
    for (const tie of words.season.ties.values()) {
      const sentence = describeTie(words, tie)
      expect(sentence).toContain(tieName(words, tie))
      for (const slot of tie.slots)
        if (slot.kind === 'club') expect(sentence).toContain(words.clubName(slot.club))
    }
  })
})

const tiesOf = ({season}: Words): readonly ResolvedTie[] => [...season.ties.values()]

const groupsOf = ({season}: Words): readonly ResolvedGroup[] =>
  season.stages.flatMap((stage) => (stage.kind === 'groups' ? stage.groups : []))

/** The whole sentences about a season. Where nothing needs to be said there is none. */
function sentencesOf(words: Words): readonly string[] {
  const spoken = {...words, spoken: true}
  return [
    ...describeRules(words, words.season.record.rules),
    ...words.season.stages.flatMap((stage) => describeStageRules(words, stage)),
    ...tiesOf(words).flatMap((tie) => [
      describeTie(words, tie),
      describeTie(spoken, tie),
      describeDecision(words, tie),
      ...[outcomeOf(words, tie), describeRule(words, tie) ?? ''].filter((text) => text !== ''),
    ]),
    ...groupsOf(words).flatMap(({reasons}) => reasons.map((reason) => describeReason(words, reason))),
  ]
}

/** All that is said about a season: the sentences, and the names of its parts. */
function textsOf(words: Words): readonly string[] {
  const sides = (match: Match, tie?: ResolvedTie) => [
    sideName(words, match, 'home', tie),
    sideName(words, match, 'away', tie),
  ]
  return [
    ...sentencesOf(words),
    ...words.season.stages.map(({record}) => stageName(words, record)),
    ...tiesOf(words).flatMap((tie) => [
      tieName(words, tie),
      ...[captionOf(words, tie)].filter((text) => text !== ''),
      ...[tie.next, tie.loserNext]
        .filter((next) => next !== null)
        .flatMap((next) => [destinationName(words, next), destinationInText(words, next)]),
      ...tie.legs.flatMap(({match}, index) => [legName(words, tie, index), ...sides(match, tie)]),
    ]),
    ...groupsOf(words).flatMap(({record, standings}) => [
      groupName(words, record),
      ...standings.flatMap(({club, next}) => [
        words.clubName(club),
        ...(next === null ? [] : [destinationName(words, next)]),
      ]),
      ...record.matches.flatMap((match) => sides(match)),
    ]),
  ]
}
