import {useMemo, useState, type ReactNode} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import {dataFile, dataFormats} from '../../export/dataset.ts'
import {takeAwayWords} from '../../i18n/takeAwayWords.ts'
import type {View} from '../state/choices.ts'
import {copyPng, copyText} from '../share/copy.ts'
import {download, downloadBlob} from './download.ts'
import {litBy} from '../emphasis/litBy.ts'
import type {FormatAddress} from '../makeScene.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import {takeAwaySeason, type TakeAwayContent} from './takeAway.ts'
import {takeAwayJourney} from './takeAwayJourney.ts'
import './takeAway.css'
import {toPng} from './toPng.ts'
import {useArchiveScene} from '../journey/useArchiveScene.ts'

interface TakeAwayProps {
  readonly scene: Scene
  readonly view: View
  readonly addressOf: FormatAddress
}

/** What is shown as a picture, as data, as wikitext and on paper; it says whether that worked. */
export function TakeAway({scene, view, addressOf}: TakeAwayProps) {
  const store = useViewerStore()
  const [place, setPlace] = useState<Element | null>(null)
  const archive = useArchiveScene(addressOf)
  const isChosen = useViewer(({choices}) => choices.clubs.length + choices.associations.length > 0)
  const content = useMemo((): TakeAwayContent | null => {
    const page = () => {
      const {choices, clubs} = store.getState()
      const root = place?.closest('[data-cuadro]') ?? document.body
      return {root, lit: litBy(choices, scene.season, clubs), address: location.href}
    }
    if (view !== 'journey') return takeAwaySeason(scene, view, page)
    return archive && takeAwayJourney(archive, page)
  }, [store, scene, view, archive, place])
  // Before anything is chosen there is no journey.
  if (content === null || (view === 'journey' && !isChosen)) return null
  return (
    <div ref={setPlace}>
      <TakeAwayParts key={`${content.name} ${scene.language}`} scene={scene} content={content} />
    </div>
  )
}

function TakeAwayParts({scene, content}: {readonly scene: Scene; readonly content: TakeAwayContent}) {
  const store = useViewerStore()
  const words = takeAwayWords[scene.language]
  const [said, setSaid] = useState('')
  const [toCopy, setToCopy] = useState<string | null>(null)

  const say = (message: string) => {
    setToCopy(null)
    setSaid(message)
  }
  // Whether a browser saves what it is given, it does not tell; a frame that may not, does nothing at all.
  const handed = (name: string) => {
    say([words.handed(name), ...(origin === 'null' ? [words.framed] : [])].join(' '))
  }
  const drawn = () => {
    const {theme} = store.getState().choices
    const isDark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
    return content.svg(isDark ? 'dark' : 'light')
  }
  const withSvg = (act: (svg: string) => void) => () => {
    const svg = drawn()
    if (svg === null) say(words.notReady)
    else act(svg)
  }
  const saveSvg = withSvg((text) => {
    const name = `${content.name}.svg`
    download({name, type: 'image/svg+xml', text})
    handed(name)
  })
  const savePng = withSvg((svg) => {
    const name = `${content.name}.png`
    say(words.making)
    toPng(svg).then(
      ({blob}) => {
        downloadBlob(name, blob)
        handed(name)
      },
      () => {
        say(words.pictureFailed)
      },
    )
  })
  const copyPicture = withSvg((svg) => {
    say(words.making)
    const png = toPng(svg)
    void copyPng(png.then(({blob}) => blob)).then(async (worked) => {
      const made = await png.catch(() => null)
      if (made === null) say(words.pictureFailed)
      else say(worked ? words.pictureCopied(made.width, made.height) : words.pictureNotCopied)
    })
  })
  const copyWikitext = () => {
    const text = content.wikitext()
    void copyText(text).then((worked) => {
      say(worked ? words.copied : words.notCopied)
      if (!worked) setToCopy(text)
    })
  }
  return (
    <>
      <Group title={words.picture}>
        <Action label={words.saveSvg} onClick={saveSvg} />
        <Action label={words.savePng} onClick={savePng} />
        <Action label={words.copyPng} onClick={copyPicture} />
      </Group>
      {content.data.map(({label, make}) => (
        <Group key={label} title={words.datasets[label]}>
          {dataFormats.map((format) => (
            <Action
              key={format}
              label={format}
              name={words.saveAs(words.datasets[label], format)}
              onClick={() => {
                const file = dataFile(format, make())
                download(file)
                handed(file.name)
              }}
            />
          ))}
        </Group>
      ))}
      <Group title={words.text}>
        <Action label={words.copyWikitext} onClick={copyWikitext} />
        <Action
          label={words.print}
          onClick={() => {
            print()
          }}
        />
      </Group>
      <p className="take-away-status" role="status">
        {said}
      </p>
      {toCopy !== null && (
        <textarea
          ref={(field) => {
            field?.focus()
            field?.select()
          }}
          className="take-away-text"
          aria-label={words.wikitext}
          readOnly
          rows={8}
          value={toCopy}
        />
      )}
    </>
  )
}

function Group({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <div className="take-away-group" role="group" aria-label={title}>
      <span className="take-away-title" aria-hidden="true">
        {title}
      </span>
      {children}
    </div>
  )
}

interface ActionProps {
  readonly label: string
  /** Where the label alone does not say it. */
  readonly name?: string
  readonly onClick: () => void
}

function Action({label, name, onClick}: ActionProps) {
  return (
    <button type="button" className="take-away-action" aria-label={name} onClick={onClick}>
      {label}
    </button>
  )
}
