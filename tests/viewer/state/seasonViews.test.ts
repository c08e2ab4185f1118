import {expect, it} from 'vitest'
import {resolveSeason} from '../../../src/rules/resolve.ts'
import {views} from '../../../src/viewer/state/choices.ts'
import {hasView, viewsOf, viewToShow} from '../../../src/viewer/state/seasonViews.ts'
import {realRecord} from '../../drawing/scenes.ts'
import {group, groups, season} from '../../rules/build.ts'

const withGroups = resolveSeason(realRecord('2013-14'))
const knockout = resolveSeason(realRecord('2004'))
const groupsOnly = resolveSeason(season([groups('g', [group('1', {clubs: ['a', 'b']})])]))
const bare = resolveSeason(season([]))

it('a season has the views for which it has stages', () => {
  expect(viewsOf(withGroups)).toEqual(views)
  expect(viewsOf(knockout)).toEqual(['bracket', 'list', 'clubs', 'matches', 'about', 'journey'])
  expect(viewsOf(groupsOnly)).toEqual(['groups', 'clubs', 'matches', 'about', 'journey'])
  expect(viewsOf(bare)).toEqual(['clubs', 'matches', 'about', 'journey'])
})

it('shows the chosen view where it has it, else the bracket, else the groups', () => {
  expect(viewToShow(withGroups, 'groups')).toBe('groups')
  expect(viewToShow(withGroups, null)).toBe('bracket')
  expect(viewToShow(knockout, 'groups')).toBe('bracket')
  expect(viewToShow(groupsOnly, null)).toBe('groups')
  expect(viewToShow(groupsOnly, 'list')).toBe('groups')
  expect(viewToShow(bare, 'bracket')).toBe('clubs')
})

it('never shows what it does not have', () => {
  for (const resolved of [withGroups, knockout, groupsOnly, bare]) {
    for (const view of [...views, null]) expect(hasView(resolved, viewToShow(resolved, view))).toBe(true)
  }
})
