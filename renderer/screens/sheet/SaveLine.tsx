import { useMemo } from 'react'
import { textOfBlock } from '#core/release/block.ts'
import { countSentences, countWords } from '#core/text/words.ts'
import { useWords } from '../../bridge/words.ts'
import { SavedWhen } from '../../saving/SavedWhen.tsx'
import { useCalmRelease, useSheet } from './use-sheet.ts'

export function SaveLine() {
  const say = useWords()
  const saveState = useSheet((state) => state.saveState)
  const { story } = useCalmRelease()
  const counts = useMemo(() => {
    const text = story.map(textOfBlock).join('\n')
    return { words: countWords(text), sentences: countSentences(text) }
  }, [story])
  return (
    <>
      <SavedWhen state={saveState} />
      <span>
        {say('sheet.counts.words', { count: counts.words })}
        {' · '}
        {say('sheet.counts.sentences', { count: counts.sentences })}
      </span>
    </>
  )
}
