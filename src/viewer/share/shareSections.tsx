import type {ReactNode} from 'react'
import {elementSnippet, frameSnippet, growingFrameSnippet, shareLink} from '../../export/snippets.ts'
import type {ShareWords} from '../../i18n/shareWords.ts'
import {CopyField} from './CopyField.tsx'
import type {Sharing} from './sharing.ts'

export interface ShareSectionProps {
  readonly sharing: Sharing
  readonly words: ShareWords
}

export interface ShareSection {
  readonly id: string
  readonly label: (words: ShareWords) => string
  readonly Panel: (props: ShareSectionProps) => ReactNode
  /** How the preview behaves; null: there is none, and no options. */
  readonly preview: 'fixed' | 'grows' | null
}

/** The ways to take a view elsewhere, in the order of their tabs. */
export const shareSections: readonly ShareSection[] = [
  {id: 'link', label: (words) => words.link, Panel: LinkSection, preview: 'grows'},
  {id: 'frame', label: (words) => words.frame, Panel: FrameSection, preview: 'fixed'},
  {id: 'growing', label: (words) => words.growing, Panel: GrowingSection, preview: 'grows'},
  {id: 'element', label: (words) => words.element, Panel: ElementSection, preview: 'grows'},
]

function LinkSection({sharing: {view}, words}: ShareSectionProps) {
  const link = shareLink(view)
  return (
    <>
      <CopyField about={words.about.link} label={words.address} text={link} words={words} />
      <p>
        <a href={link} target="_blank" rel="noopener noreferrer">
          {words.open}
        </a>
      </p>
    </>
  )
}

function FrameSection({sharing: {view, frame}, words}: ShareSectionProps) {
  return (
    <CopyField about={words.about.frame} label={words.code} text={frameSnippet(view, frame)} words={words} />
  )
}

function GrowingSection({sharing: {view, frame}, words}: ShareSectionProps) {
  const code = growingFrameSnippet(view, frame)
  return <CopyField about={words.about.growing} label={words.code} text={code} words={words} />
}

function ElementSection({sharing: {view, frame}, words}: ShareSectionProps) {
  const code = elementSnippet(view, frame)
  return <CopyField about={words.about.element} label={words.code} text={code} words={words} />
}
