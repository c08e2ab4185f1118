import {describeRules, describeStageRules} from '../i18n/describeRules.ts'
import {stageName} from '../i18n/names.ts'
import {rulesWords} from '../i18n/rulesWords.ts'
import {seasonTotals} from '../rules/totals.ts'
import type {Season} from '../season/schema.ts'
import {readableAddress, webAddress} from '../season/webAddress.ts'
import {Localised} from './Localised.tsx'
import {RemarkItems} from './Remarks.tsx'
import type {Scene} from './scene.ts'
import './about.css'

/** What stands behind a season: how it was played, its rules, notes, points on which sources differ, sources. */
export function AboutDrawing({scene}: {readonly scene: Scene}) {
  const {record, stages} = scene.season
  const about = rulesWords[scene.language]
  const totals = seasonTotals(scene.season)
  const differing = stages.filter((stage) => stage.record.rules)
  return (
    <div className="about" data-drawing="about">
      {record.format && (
        <section className="format" aria-labelledby="format">
          <h3 id="format">{about.format}</h3>
          <p>
            <Localised scene={scene} text={record.format} />
          </p>
        </section>
      )}
      <section aria-labelledby="rules">
        <h3 id="rules">{about.rules}</h3>
        <ul>
          {describeRules(scene, record.rules).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {differing.map((stage) => (
          <section key={stage.record.id}>
            <h4>{about.rulesOf(stageName(scene, stage.record))}</h4>
            <ul>
              {describeStageRules(scene, stage).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
        <p className="totals">
          {about.totals(totals.matches, totals.goals)}
          {totals.unknown > 0 && ` (${about.totalsIncomplete})`}
        </p>
      </section>
      <RemarkList scene={scene} id="notes" title={about.notes} remarks={record.notes} />
      <RemarkList scene={scene} id="uncertain" title={about.uncertain} remarks={record.uncertain} />
      <Sources scene={scene} sources={record.sources} />
    </div>
  )
}

interface RemarkListProps {
  readonly scene: Scene
  readonly id: string
  readonly title: string
  readonly remarks: Season['notes']
}

function RemarkList({scene, id, title, remarks}: RemarkListProps) {
  if (remarks.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <RemarkItems scene={scene} remarks={remarks} />
    </section>
  )
}

function Sources({scene, sources}: {readonly scene: Scene; readonly sources: Season['sources']}) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h3 id="sources">{rulesWords[scene.language].sources}</h3>
      <ul className="sources">
        {sources.map(({title, url}, index) => (
          <li key={index}>
            {title && (
              <span>
                <Localised scene={scene} text={title} />
              </span>
            )}
            {url !== undefined && <Address url={url} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

// The format refuses any other address; what did not come through a file is held to the same.
function Address({url}: {readonly url: string}) {
  const address = webAddress(url)
  if (address === null) return <span>{url}</span>
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer">
      {readableAddress(address)}
    </a>
  )
}
