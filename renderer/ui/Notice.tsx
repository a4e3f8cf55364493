import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import style from './Notice.module.css'

const icons = { info: Info, ok: CircleCheck, warn: CircleAlert, error: CircleAlert }

type NoticeProps = {
  readonly tone: 'info' | 'ok' | 'warn' | 'error'
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A sentence that stays until its cause is gone; errors are announced at once. */
export function Notice({ tone, children, action }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={style.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon aria-hidden size={16} className={style.icon ?? ''} />
      <div className={style.words}>{children}</div>
      {action}
    </div>
  )
}
