import {describeFinding, findingSections} from '../../i18n/describeImport.ts'
import {importWords} from '../../i18n/importWords.ts'
import {ownSeasonWords} from '../../i18n/ownSeasonWords.ts'
import type {ImportFinding} from '../../import/finding.ts'
import {useViewer} from '../state/StoreContext.tsx'
import './ownSeason.css'

/** A longer report stands behind its number, so that the season stays in sight. */
const mostAtOnce = 12

/** The report on an imported file: what of it could not be read first, what was put in its place after. */
export function ImportFindings({findings}: {readonly findings: readonly ImportFinding[]}) {
  const language = useViewer((state) => state.choices.language)
  const described = findings.map((finding) => describeFinding(language, finding))
  const sections = findingSections
    .map((section) => ({section, found: described.filter((one) => one.section === section)}))
    .filter(({found}) => found.length > 0)
  return (
    <details className="import-findings" open={findings.length <= mostAtOnce}>
      <summary>{ownSeasonWords[language].report(findings.length)}</summary>
      <div className="import-sections">
        {sections.map(({section, found}) => (
          <section key={section} aria-label={importWords[language].headings[section]}>
            <h3>{importWords[language].headings[section]}</h3>
            <ul>
              {found.map(({place, text}, index) => (
                <li key={index}>
                  {place !== '' && <span className="place">{place}</span>} {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}
