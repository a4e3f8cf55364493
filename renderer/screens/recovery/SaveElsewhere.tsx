import { useState } from 'react'
import type { ErrorCode } from '#core/app-error.ts'
import type { Release } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'

type SaveElsewhereProps = { readonly gather: () => Release }

/** A way out for the words on the screen that needs nothing of the profile. */
export function SaveElsewhere({ gather }: SaveElsewhereProps) {
  const say = useWords()
  const [folder, setFolder] = useState<string | null>(null)
  const [code, setCode] = useState<ErrorCode | null>(null)

  async function save() {
    setCode(null)
    try {
      const { folderName } = await client.call('release.save-elsewhere', { release: gather() })
      if (folderName !== null) setFolder(folderName)
    } catch (thrown) {
      setCode(codeOf(thrown))
    }
  }

  return (
    <span role="status">
      <Button onPress={() => void save()}>{say('recovery.sheet.elsewhere')}</Button>{' '}
      {code === null ? null : say(`errors.${code}`)}
      {code === null && folder !== null ? say('recovery.sheet.elsewhereDone', { folder }) : null}
    </span>
  )
}
