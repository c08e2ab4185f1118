import {formatDate} from '../i18n/dates.ts'
import {textIn} from '../season/textIn.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {Localised} from './Localised.tsx'
import type {Scene} from './scene.ts'
import './clubs.css'

/** The draw of a season: when and where, its rules, its pots. */
export function DrawDrawing({scene}: {readonly scene: Scene}) {
  const {draw} = scene.season.record
  if (!draw) return null
  const {clubs} = scene.messages
  const place = draw.place ? textIn(draw.place, scene.language).text : ''
  return (
    <section className="draw" aria-labelledby="draw">
      <h3 id="draw">{clubs.draw}</h3>
      {draw.date !== undefined && <p>{clubs.drawn(formatDate(scene.language, draw.date), place)}</p>}
      {draw.date === undefined && place && <p>{clubs.drawnIn(place)}</p>}
      {draw.rules && (
        <>
          <h4>{clubs.drawRules}</h4>
          <ul className="rules">
            {draw.rules.map((rule, index) => (
              <li key={index}>
                <Localised scene={scene} text={rule} />
              </li>
            ))}
          </ul>
        </>
      )}
      {draw.pots && (
        <div className="pots unit">
          {draw.pots.map((pot, index) => (
            <section key={pot.name} aria-labelledby={`pot-${index}`}>
              <h4 id={`pot-${index}`}>{clubs.potNamed(pot.name)}</h4>
              <ul>
                {pot.clubs.map((club) => (
                  <li key={club} data-club={club}>
                    <Flag association={scene.associationOf(club)} />
                    <ClubLink scene={scene} club={club} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  )
}
