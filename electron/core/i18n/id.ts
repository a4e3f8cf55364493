import { app } from './id/app.ts'
import { backup } from './id/backup.ts'
import { cli } from './id/cli.ts'
import { dateField } from './id/date-field.ts'
import { editor } from './id/editor.ts'
import { errors } from './id/errors.ts'
import { facility } from './id/facility.ts'
import { guide } from './id/guide.ts'
import { handOver } from './id/hand-over.ts'
import { help } from './id/help.ts'
import { history } from './id/history.ts'
import { intake } from './id/intake.ts'
import { library } from './id/library.ts'
import { menu } from './id/menu.ts'
import { photos } from './id/photos.ts'
import { recovery } from './id/recovery.ts'
import { settings } from './id/settings.ts'
import { sheet } from './id/sheet.ts'
import { window } from './id/window.ts'

/** Owns the keys. One file per screen under `id/`; the path of a sentence is `screen.name`. */
export const id = {
  photos,
  intake,
  handOver,
  history,
  dateField,
  app,
  backup,
  cli,
  editor,
  errors,
  guide,
  sheet,
  library,
  facility,
  menu,
  recovery,
  settings,
  window,
  help,
} as const
