import { useMemo } from 'react'
import { useLocale } from 'react-aria-components'
import { textOfBlock } from '#core/release/block.ts'
import { countSentences, countWords } from '#core/text/words.ts'
import { useWords } from '../../bridge/words.ts'
import style from './SaveLine.module.css'
import { clockOf } from './save-clock.ts'
import { useSheet } from './use-sheet.ts'

export function SaveLine() {
  const say = useWords()
  const { locale } = useLocale()
  const saveState = useSheet((state) => state.saveState)
  const story = useSheet(({ release }) => release.story)
  const counts = useMemo(() => {
    const text = story.map(textOfBlock).join('\n')
    return { words: countWords(text), sentences: countSentences(text) }
  }, [story])
  return (
    <>
      <span className={style.state} data-kind={saveState.kind} role="status">
        <span className={style.dot} aria-hidden />
        {saveState.kind === 'saved'
          ? say('sheet.saved', { time: clockOf(saveState.at, locale) })
          : null}
        {saveState.kind === 'typing' ? say('sheet.typing') : null}
        {saveState.kind === 'failed' ? (
          <span className={style.reason}>
            {say('sheet.unsaved', { reason: say(`errors.${saveState.code}`) })}
          </span>
        ) : null}
      </span>
      <span>
        {say('sheet.counts.words', { count: counts.words })}
        {' · '}
        {say('sheet.counts.sentences', { count: counts.sentences })}
      </span>
    </>
  )
}
