import { useTranslation } from 'react-i18next'
import type { ParcelPreview } from '#contract/calls.ts'
import { printMoment } from '#core/document/print-moment.ts'
import { isHarm } from '#core/outbox/parcel-problem.ts'
import { textOfBlock } from '#core/release/block.ts'
import { printDateline } from '#core/release/dateline.ts'
import { printLocalDate } from '#core/text/local-date.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import style from './Parcel.module.css'
import { Problems } from './Problems.tsx'
import { Twins } from './Twins.tsx'

type PreviewProps = { readonly preview: ParcelPreview; readonly name: string }

/** What is in the parcel, and how it stands to what is here, before anything is taken. */
export function Preview({ preview, name }: PreviewProps) {
  const say = useWords()
  const { problems, twins, release } = preview
  const tone = problems.some(isHarm) ? 'warn' : 'ok'
  return (
    <>
      <Notice tone={tone}>
        {say(
          tone === 'warn'
            ? 'parcel.someHarm'
            : problems.length > 0
              ? 'parcel.onlyOthers'
              : 'parcel.allWhole',
        )}
      </Notice>
      {twins[0] === undefined ? null : (
        <Notice tone={twins[0].isSame ? 'info' : 'warn'}>
          {say(twins[0].isSame ? 'parcel.same' : 'parcel.differs')}
        </Notice>
      )}
      <Problems problems={problems} />
      <Facts preview={preview} name={name} />
      {twins.length > 0 ? (
        <Twins preview={preview} />
      ) : (
        <section>
          <h3 className={style.heading}>{say('parcel.text')}</h3>
          <Story story={release.story} />
        </section>
      )}
    </>
  )
}

function Facts({ preview, name }: PreviewProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { release, files, sizeBytes } = preview
  const { headline, dateline, embargo, photos, pressContacts } = release
  const day = dateline.date === null ? '' : printLocalDate(dateline.date)
  const line = [printDateline(dateline) || dateline.place, day].filter((part) => part !== '')
  const contacts = pressContacts
    .map((contact) => [contact.name, contact.phone, contact.email].filter((part) => part !== ''))
    .filter((parts) => parts.length > 0)
  return (
    <dl className={style.facts}>
      <dt>{say('parcel.headline')}</dt>
      <dd className={style.headline}>{headline.trim() || say('app.untitled')}</dd>
      <dt>{say('parcel.dateline')}</dt>
      <dd>{line.join(' ') || say('parcel.noDateline')}</dd>
      {embargo === null ? null : (
        <>
          <dt>{say('parcel.embargo')}</dt>
          <dd>{say('parcel.embargoUntil', printMoment(embargo))}</dd>
        </>
      )}
      <dt>{say('parcel.photos')}</dt>
      <dd>
        {photos.length === 0 ? (
          say('parcel.noPhotos')
        ) : (
          <ol className={style.captions}>
            {photos.map(({ hash, caption }, at) => (
              <li key={hash}>{caption.trim() || say('parcel.photo', { number: at + 1 })}</li>
            ))}
          </ol>
        )}
      </dd>
      <dt>{say('parcel.contacts')}</dt>
      <dd>{contacts.map((parts) => parts.join(', ')).join('; ') || say('parcel.noContacts')}</dd>
      <dt>{say('parcel.name')}</dt>
      <dd>
        {name} · {say('parcel.contentsOf', { files, size: printSize(sizeBytes, i18n.language) })}
      </dd>
    </dl>
  )
}

function Story({ story }: Pick<ParcelPreview['release'], 'story'>) {
  const say = useWords()
  const texts = story.map(textOfBlock).filter((text) => text.trim() !== '')
  if (texts.length === 0) return <p className={style.help}>{say('parcel.noText')}</p>
  return (
    <section
      className={style.story}
      aria-label={say('parcel.text')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll a long text from here
      tabIndex={0}
    >
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change
        <p key={at}>{text}</p>
      ))}
    </section>
  )
}
