import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { useWords } from '../bridge/words.ts'
import { directoryStore } from '../directory/directory-store.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import style from './App.module.css'
import type { DeskStore } from './desk-store.ts'
import { useHugePaste } from './use-huge-paste.ts'

/** What concerns the whole desk: a profile that cannot be written, a call that was refused. */
export function Banners({ desk }: { readonly desk: DeskStore }) {
  const say = useWords()
  const { isWritable, refusal, said } = useStore(desk)
  const { isRefused, dismiss } = useHugePaste()
  const directory = useStore(directoryStore)
  const unkept = directory.keeping === 'unsaved' ? directory.refusal : null
  if (isWritable && refusal === null && said === null && !isRefused && unkept === null) return null
  return (
    <>
      <div className={style.banners}>
        {isWritable ? null : (
          <div className={style.banner}>
            <Notice tone="error">{say('app.unwritable')}</Notice>
          </div>
        )}
        {isRefused ? (
          <div className={style.banner}>
            <Notice tone="error" action={<Close onPress={dismiss} />}>
              {say('errors.text-too-long')}
            </Notice>
          </div>
        ) : null}
        {unkept === null ? null : (
          <div className={style.banner}>
            <Notice
              tone="error"
              action={
                <Button onPress={() => void directoryStore.retry()}>
                  {say('directory.retry')}
                </Button>
              }
            >
              {say('directory.unkept', { why: say(`errors.${unkept}`) })}
            </Notice>
          </div>
        )}
        {refusal === null ? null : (
          <div className={style.banner}>
            <Notice tone="error" action={<Close onPress={desk.dismissRefusal} />}>
              {say(`errors.${refusal}`)}
            </Notice>
          </div>
        )}
      </div>
      {said === null ? null : (
        <div className={`${style.banners} ${style.said}`}>
          <Notice tone="ok" action={<Close onPress={desk.forgetSaid} />}>
            {say('facility.saved')}
          </Notice>
        </div>
      )}
    </>
  )
}

function Close({ onPress }: { readonly onPress: () => void }) {
  const say = useWords()
  return (
    <Button look="quiet" square aria-label={say('app.close')} onPress={onPress}>
      <X aria-hidden />
    </Button>
  )
}
