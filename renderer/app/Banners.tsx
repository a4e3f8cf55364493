import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import style from './App.module.css'
import type { DeskStore } from './desk-store.ts'

/** What concerns the whole desk: a profile that cannot be written, a call that was refused. */
export function Banners({ desk }: { readonly desk: DeskStore }) {
  const say = useWords()
  const { isWritable, refusal } = useStore(desk)
  if (isWritable && refusal === null) return null
  return (
    <div className={style.banners}>
      {isWritable ? null : (
        <div className={style.banner}>
          <Notice tone="error">{say('app.unwritable')}</Notice>
        </div>
      )}
      {refusal === null ? null : (
        <div className={style.banner}>
          <Notice
            tone="error"
            action={
              <Button
                look="quiet"
                square
                aria-label={say('app.close')}
                onPress={desk.dismissRefusal}
              >
                <X aria-hidden />
              </Button>
            }
          >
            {say(`errors.${refusal}`)}
          </Notice>
        </div>
      )}
    </div>
  )
}
