import type {Scene} from '../drawing/scene.ts'
import {bracketWikitext} from './bracketWikitext.ts'
import {sheetWikitext} from './sheetWikitext.ts'
import {viewSheets} from './viewSheet.ts'

/** A view of a season as the text of a page of MediaWiki. */
export function viewWikitext(scene: Scene, view: 'bracket' | keyof typeof viewSheets): string {
  const text = view === 'bracket' ? bracketWikitext(scene) : sheetWikitext(viewSheets[view](scene))
  return `${text}\n`
}
