import {useEffect, useId, useRef, useState} from 'react'
import {shareLink} from '../../export/snippets.ts'
import type {ShareWords} from '../../i18n/shareWords.ts'
import type {Sharing} from './sharing.ts'

interface SharePreviewProps {
  readonly sharing: Sharing
  readonly words: ShareWords
  /** Whether the frame takes the height of what it shows. */
  readonly grows: boolean
}

const reachable = {tabIndex: 0, role: 'region'}

/** The page itself in a frame, as it will stand elsewhere. */
export function SharePreview({sharing: {view, frame}, words, grows}: SharePreviewProps) {
  const heading = useId()
  const element = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const hear = ({source, data}: MessageEvent<unknown>) => {
      if (source !== element.current?.contentWindow || typeof data !== 'object' || data === null) return
      if ('type' in data && data.type === 'cuadro:height' && 'height' in data)
        setHeight(typeof data.height === 'number' ? data.height : null)
    }
    addEventListener('message', hear)
    return () => {
      removeEventListener('message', hear)
    }
  }, [])
  const scheme = view.theme === 'auto' ? 'light dark' : view.theme
  return (
    <div className="share-preview">
      <h3 id={heading}>{words.preview}</h3>
      {/* What scrolls is to be reached with the keyboard. */}
      <div className="preview-box" {...reachable} aria-labelledby={heading}>
        <iframe
          ref={element}
          title={`${words.preview}: ${frame.title}`}
          src={shareLink(view)}
          style={{
            width: grows || frame.width === null ? '100%' : frame.width,
            height: grows ? (height ?? frame.height) : frame.height,
            colorScheme: scheme,
          }}
        />
      </div>
    </div>
  )
}
