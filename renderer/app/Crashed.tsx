import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

export function Crashed() {
  const say = useWords()
  return (
    <EmptyState
      title={say('app.crashed.title')}
      sentence={say('app.crashed.sentence')}
      action={
        <Button look="primary" onPress={() => window.location.reload()}>
          {say('app.crashed.reload')}
        </Button>
      }
    />
  )
}
