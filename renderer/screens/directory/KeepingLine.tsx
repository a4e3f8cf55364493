import { useStore } from 'zustand'
import { useWords } from '../../bridge/words.ts'
import { directoryStore } from '../../directory/directory-store.ts'
import style from './Directory.module.css'

/** «Tersimpan» stands here only when the disk has it. */
export function KeepingLine() {
  const say = useWords()
  const { isLoaded, keeping, refusal } = useStore(directoryStore)
  if (!isLoaded || refusal !== null) return null
  return (
    <span className={style.keeping} role="status">
      {say(`directory.${keeping}`)}
    </span>
  )
}
