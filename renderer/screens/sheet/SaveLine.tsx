import { useMemo } from 'react'
import { textOfBlock } from '#core/release/block.ts'
import { countSentences, countWords } from '#core/text/words.ts'
import { useWords } from '../../bridge/words.ts'
import style from './SaveLine.module.css'
import { useSheet } from './use-sheet.ts'

/** `10.42.07`, as Indonesian writes the time; the PC's own zone. */
function clockOf(moment: string): string {
  return new Date(moment).toLocaleTimeString('id-ID', { hour12: false })
}

export function SaveLine() {
  const say = useWords()
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
        {saveState.kind === 'saved' ? say('sheet.saved', { time: clockOf(saveState.at) }) : null}
        {saveState.kind === 'typing' ? say('sheet.typing') : null}
        {saveState.kind === 'failed' ? say('sheet.unsaved') : null}
      </span>
      <span>
        {say('sheet.counts.words', { count: counts.words })}
        {' · '}
        {say('sheet.counts.sentences', { count: counts.sentences })}
      </span>
    </>
  )
}
