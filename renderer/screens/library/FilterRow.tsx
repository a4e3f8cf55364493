import { Image, X } from 'lucide-react'
import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { ReleaseCard } from '#core/release/card.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import type { DayWords } from './day-words.ts'
import style from './FilterRow.module.css'
import { type Filters, isFiltered, monthsOf, noFilters, templatesOf } from './filters.ts'
import { useTemplateNames } from './use-template-names.ts'

type FilterRowProps = {
  readonly cards: readonly ReleaseCard[]
  readonly filters: Filters
  readonly people: readonly string[]
  readonly dayWords: DayWords
  readonly onChoose: (choice: { readonly filters: Filters }) => void
  /** The names are read from the texts, so they are asked for only when somebody looks. */
  readonly onPeople: () => void
}

/** A select cannot hold nothing, so «all» has a key that no month and no name has. */
const all = '*'

/** Month, person, template, and photos: calm until one is chosen. */
export function FilterRow(props: FilterRowProps) {
  const { cards, filters, people, dayWords, onChoose, onPeople } = props
  const say = useWords()
  const months = useMemo(
    () => monthsOf(cards).map((month) => ({ id: month, label: dayWords.month(month) })),
    [cards, dayWords],
  )
  const used = useMemo(() => templatesOf(cards), [cards])
  const templates = useTemplateNames(withKept(used, filters.template))
  const names = useMemo(() => withChosen(people, filters.person), [people, filters.person])
  const change = (changed: Partial<Filters>) => onChoose({ filters: { ...filters, ...changed } })
  return (
    <section className={style.row} aria-label={say('library.filters')}>
      <div className={style.choice} data-chosen={filters.month !== null}>
        <Choice
          label={say('library.month')}
          isLabelShown={false}
          value={filters.month ?? all}
          options={[{ id: all, label: say('library.allMonths') }, ...months]}
          onChange={(month) => change({ month: month === all ? null : month })}
        />
      </div>
      <div className={style.choice} data-chosen={filters.person !== null}>
        <Choice
          label={say('library.person')}
          isLabelShown={false}
          value={filters.person ?? all}
          options={[{ id: all, label: say('library.allPeople') }, ...names]}
          onChange={(person) => change({ person: person === all ? null : person })}
          onOpen={onPeople}
        />
      </div>
      {templates.length === 0 ? null : (
        <div className={style.choice} data-chosen={filters.template !== null}>
          <Choice
            label={say('library.template')}
            isLabelShown={false}
            value={filters.template ?? all}
            options={[{ id: all, label: say('library.allTemplates') }, ...templates]}
            onChange={(template) => change({ template: template === all ? null : template })}
          />
        </div>
      )}
      <ToggleButton
        className={style.toggle ?? ''}
        isSelected={filters.hasPhotos}
        onChange={(hasPhotos) => change({ hasPhotos })}
      >
        <Image aria-hidden size={14} />
        {say('library.withPhotos')}
      </ToggleButton>
      {isFiltered(filters) ? (
        <Button look="quiet" onPress={() => onChoose({ filters: noFilters })}>
          <X aria-hidden />
          {say('library.clearFilters')}
        </Button>
      ) : null}
    </section>
  )
}

/** The chosen name stays in the list while the others are still being read. */
function withChosen(people: readonly string[], chosen: string | null) {
  return withKept(people, chosen).map((name) => ({ id: name, label: name }))
}

function withKept(listed: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || listed.includes(chosen) ? listed : [chosen, ...listed]
}
