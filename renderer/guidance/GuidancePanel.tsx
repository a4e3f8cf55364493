import { useLocale } from 'react-aria-components'
import { fillStarter } from '#core/guidance/fill-starter.ts'
import { guidanceFor } from '#core/guidance/guidance-for.ts'
import { emptyDateline, printDateline } from '#core/release/dateline.ts'
import type { Facility } from '#core/release/facility.ts'
import type { Part } from '#core/release/outline.ts'
import type { Release } from '#core/release/release.ts'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../bridge/words.ts'
import { ExamplePair } from './ExamplePair.tsx'
import style from './GuidancePanel.module.css'
import { Meter } from './Meter.tsx'
import { Starters } from './Starters.tsx'
import { useTemplate } from './use-template.ts'

/** Where the caret is; finer than the parts of a release. */
export type GuidedPlace = Part | 'subhead' | 'list' | 'writerCode'

type GuidancePanelProps = {
  readonly place: GuidedPlace
  readonly release: Release
  readonly facility: Facility | null
  /** Puts a beginning where the caret is. */
  readonly onStarter: (words: string) => void
}

/** What the part is for, how long it should be, how it reads well, and a way to begin. */
export function GuidancePanel({ place, release, facility, onStarter }: GuidancePanelProps) {
  const say = useWords()
  const { locale } = useLocale()
  const language = locale.startsWith('en') ? 'en' : 'id'
  const template = useTemplate(release.template)
  const part = partOf(place)
  const guidance = part === null ? null : guidanceFor(part, template, release)
  const good = guidance?.good ?? ownDateline(place, facility) ?? say(`guide.${place}.good`)
  const poor = guidance?.poor ?? null
  const starters =
    place === 'headline' || inStory.has(place)
      ? (guidance?.starters ?? []).map((words) => fillStarter(words, facility))
      : []
  const isBegun = (guidance?.progress?.count ?? 0) > 0
  return (
    <section className={style.card} aria-label={say('sheet.guide')}>
      <h2 className={style.title}>{say(`sheet.parts.${place}`)}</h2>
      {guidance?.help ? (
        <div className={style.fromTemplate}>
          {template === null ? null : (
            <p className={style.source}>
              {say('guide.fromTemplate', { name: inLanguage(template.name, language) })}
            </p>
          )}
          <p>{inLanguage(guidance.help, language)}</p>
        </div>
      ) : (
        <>
          <p>{say(`guide.${place}.purpose`)}</p>
          <p className={style.target}>{say(`guide.${place}.target`)}</p>
        </>
      )}
      {guidance?.progress ? (
        <Meter
          progress={guidance.progress}
          pieces={part === null ? undefined : say(`sheet.parts.${part}`).toLocaleLowerCase(locale)}
        />
      ) : null}
      {place === 'headline' ? <Letters headline={release.headline} /> : null}
      {isBegun ? null : <Starters starters={starters} onStarter={onStarter} />}
      <ExamplePair
        good={good}
        poor={poor?.text ?? say(`guide.${place}.poor`)}
        why={poor === null ? say(`guide.${place}.poorWhy`) : inLanguage(poor.why, language)}
      />
      <p className={style.tip}>{say(`guide.${place}.tip`)}</p>
      <p className={style.tip}>{say(`guide.${place}.slip`)}</p>
      {/* Once something stands there, beginnings only come after what helps to write on. */}
      {isBegun ? <Starters starters={starters} onStarter={onStarter} /> : null}
    </section>
  )
}

/** Her own town says more than one that is far away; null where the example needs none. */
function ownDateline(place: GuidedPlace, facility: Facility | null): string | null {
  if (place !== 'dateline' || facility === null) return null
  return printDateline({ ...emptyDateline, place: facility.city }) || null
}

/** As the target of the headline says. */
const mostLetters = 90

function Letters({ headline }: Pick<Release, 'headline'>) {
  const say = useWords()
  const count = [...headline.trim()].length
  if (count === 0) return null
  return (
    <p className={style.letters} data-over={count > mostLetters}>
      {say('sheet.letters', { count, max: mostLetters })}
    </p>
  )
}

const inStory: ReadonlySet<GuidedPlace> = new Set([
  ...(['lead', 'body', 'quote', 'closing', 'subhead', 'list'] as const),
])

/** Subheads, lists, and the writer's code have words of the house only. */
function partOf(place: GuidedPlace): Part | null {
  return place === 'subhead' || place === 'list' || place === 'writerCode' ? null : place
}
