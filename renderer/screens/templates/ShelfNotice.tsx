import { useTranslation } from 'react-i18next'
import type { Output } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import style from './NewRelease.module.css'

/** What came of the last act. */
export type ShelfMessage =
  | Output<'templates.import'>
  | { readonly kind: 'exported'; readonly fileName: string }
  | { readonly kind: 'unread' }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

export function ShelfNotice({ message }: { readonly message: ShelfMessage }) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  return <div className={style.message}>{notice()}</div>

  function notice() {
    switch (message.kind) {
      case 'imported':
        return (
          <Notice tone="ok">
            {say('templateScreens.manage.imported', {
              name: inLanguage(message.template.name, language),
            })}
          </Notice>
        )
      case 'exported':
        return (
          <Notice tone="ok">
            {say('templateScreens.manage.exported', { file: message.fileName })}
          </Notice>
        )
      case 'unread':
        return <Notice tone="error">{say('templateScreens.manage.notRead')}</Notice>
      case 'failed':
        return <Notice tone="error">{say(`errors.${message.code}`)}</Notice>
      case 'refused':
        return (
          <Notice tone="error">
            {say('templateScreens.manage.importHeadline')}
            <ul className={style.findings}>
              {message.findings.map(({ line, path, problem, detail }) => (
                <li key={`${line} ${path} ${problem}`}>
                  {say('templateScreens.manage.finding', {
                    line: say('templates.line', { line }),
                    path,
                    sentence: say(`templates.problem.${problem}`, { detail }),
                  })}
                </li>
              ))}
            </ul>
          </Notice>
        )
    }
  }
}
