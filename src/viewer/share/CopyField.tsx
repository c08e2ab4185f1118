import {useId, useRef, useState} from 'react'
import type {ShareWords} from '../../i18n/shareWords.ts'

interface CopyFieldProps {
  /** What the text is good for. */
  readonly about: string
  readonly label: string
  readonly text: string
  readonly words: ShareWords
}

/** A text to take away, and a button that copies it and says whether that worked. */
export function CopyField({about, label, text, words}: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{readonly text: string; readonly worked: boolean} | null>(null)
  // What was said of another text no longer holds.
  const said = copied?.text === text ? copied : null

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({text, worked: true})
    } catch {
      // A frame may not copy, and nor may a page that did not come by https: then the reader can.
      field.current?.focus()
      field.current?.select()
      setCopied({text, worked: false})
    }
  }
  return (
    <div className="copy">
      <p>{about}</p>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        spellCheck={false}
        rows={Math.min(9, Math.max(2, Math.ceil(text.length / 40)))}
        value={text}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
      />
      <div className="copy-line">
        <button type="button" className="strong" onClick={() => void copy()}>
          {words.copy}
        </button>
        <p role="status">{said !== null && (said.worked ? words.copied : words.notCopied)}</p>
      </div>
    </div>
  )
}
