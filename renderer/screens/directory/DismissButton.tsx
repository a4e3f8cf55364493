import { X } from 'lucide-react'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'

export function DismissButton({ onPress }: { readonly onPress: () => void }) {
  const say = useWords()
  return (
    <Button look="quiet" square aria-label={say('directory.dismiss')} onPress={onPress}>
      <X aria-hidden />
    </Button>
  )
}
