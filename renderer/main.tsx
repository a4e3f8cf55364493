import './bridge/no-eval.ts'
import './bridge/trusted.ts'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { wear } from './app/appearance.ts'
import { createDeskStore } from './app/desk-store.ts'
import { client } from './bridge/client.ts'
import { teachControls } from './bridge/control-words.ts'
import { codeOf } from './bridge/refusal.ts'
import { speak } from './bridge/words.ts'
import { readLibraryAhead } from './screens/library/the-library.ts'

client.on('window.are-you-there', () => void client.call('window.alive', {}))

async function open(root: HTMLElement): Promise<void> {
  const asked = client.call('settings.read', {})
  readLibraryAhead()
  const known = await asked
  wear(known.settings)
  await speak(known.settings.language)
  teachControls()
  const desk = createDeskStore(client, known, codeOf)
  await desk.resume()
  createRoot(root).render(
    <StrictMode>
      <App desk={desk} />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root !== null) void open(root)
