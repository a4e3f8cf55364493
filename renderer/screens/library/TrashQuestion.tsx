import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './TrashQuestion.module.css'
import { createTrashQuestion, type TrashQuestion as Question } from './trash-question.ts'

/** Above the trash: what has lain there for long may stay, or go for good when she says so twice. */
export function TrashQuestion({ onErased }: { readonly onErased: () => void }) {
  const say = useWords()
  const [question] = useState(() => createTrashQuestion(client))
  const { ids, isSure } = useStore(question.store)
  useEffect(() => void question.ask(), [question])
  if (ids.length === 0) return null
  return (
    <div className={style.question}>
      <Notice
        tone="info"
        action={
          <span className={style.ways}>
            <Button onPress={() => question.keep()}>{say('library.old.keep')}</Button>
            <Button look="quiet" onPress={() => question.consider(true)}>
              {say('library.old.erase')}
            </Button>
          </span>
        }
      >
        {say('library.old.question', { count: ids.length })}
      </Notice>
      {isSure ? <AreYouSure question={question} onErased={onErased} /> : null}
    </div>
  )
}

type AreYouSureProps = { readonly question: Question; readonly onErased: () => void }

function AreYouSure({ question, onErased }: AreYouSureProps) {
  const say = useWords()
  const { ids, isErasing, refusal } = useStore(question.store)
  const count = ids.length
  const stay = () => question.consider(false)
  return (
    <Dialog
      isOpen
      size="narrow"
      title={say('library.old.sureTitle', { count })}
      closeLabel={say('library.old.stay')}
      isBusy={isErasing}
      onClose={stay}
      actions={
        <>
          <Button autoFocus isDisabled={isErasing} onPress={stay}>
            {say('library.old.stay')}
          </Button>
          <Button
            look="danger"
            isDisabled={isErasing}
            onPress={() => void question.erase().then(onErased)}
          >
            {say('library.old.eraseNow', { count })}
          </Button>
        </>
      }
    >
      {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
      <p>{say('library.old.sure')}</p>
    </Dialog>
  )
}
