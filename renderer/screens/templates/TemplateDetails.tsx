import { useTranslation } from 'react-i18next'
import type { Template } from '#core/templates/template.ts'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../../bridge/words.ts'
import { Tag } from '../../ui/Tag.tsx'
import style from './NewRelease.module.css'

const tones = { required: 'warn', recommended: 'accent', optional: 'neutral' } as const

/** What she gets by this template, before she begins. */
export function TemplateDetails({ template }: { readonly template: Template }) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const { questions, parts, sums } = template
  const required = questions.filter(({ need }) => need === 'required').length
  return (
    <>
      <p className={style.lead}>{inLanguage(template.event, language)}</p>
      <p className={style.asks}>
        {say('templateScreens.new.asks', { count: questions.length, required })}
      </p>
      <h4 className={style.heading}>{say('templateScreens.new.parts')}</h4>
      <ul className={style.parts}>
        {parts
          .filter(({ need }) => need !== 'optional')
          .map(({ part, need, length }) => (
            <li key={part} className={style.part}>
              <span className={style.partName}>{say(`sheet.parts.${part}`)}</span>
              <Tag tone={tones[need]}>{say(`templateScreens.need.${need}`)}</Tag>
              {length === null ? null : (
                <span className={style.length}>
                  {say(`templateScreens.length.${length.unit}`, {
                    min: length.min,
                    max: length.max,
                  })}
                </span>
              )}
            </li>
          ))}
      </ul>
      {sums.length === 0 ? null : (
        <>
          <h4 className={style.heading}>{say('templateScreens.new.sums')}</h4>
          <ul className={style.sums}>
            {sums.map((sum) => (
              <li key={sum.id}>{sumWords(sum, template, language)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** «Remisi Khusus I + Remisi Khusus II = penerima remisi». */
function sumWords(
  { whole, parts, relation }: Template['sums'][number],
  { questions }: Template,
  language: 'id' | 'en',
): string {
  const name = (path: string) => {
    const [id = '', figure = ''] = path.split('.')
    const question = questions.find((one) => one.id === id)
    const asked =
      question?.kind === 'figures' ? question.figures.find((one) => one.id === figure) : undefined
    return asked === undefined ? figure : inLanguage(asked.label, language)
  }
  return `${parts.map(name).join(' + ')} ${relation === 'equal' ? '=' : '≤'} ${name(whole)}`
}
