import { account } from './id/account.ts'
import { app } from './id/app.ts'
import { backup } from './id/backup.ts'
import { cli } from './id/cli.ts'
import { controls } from './id/controls.ts'
import { coverage } from './id/coverage.ts'
import { dateField } from './id/date-field.ts'
import { directory } from './id/directory.ts'
import { editor } from './id/editor.ts'
import { errors } from './id/errors.ts'
import { facility } from './id/facility.ts'
import { find } from './id/find.ts'
import { guide } from './id/guide.ts'
import { handOver } from './id/hand-over.ts'
import { help } from './id/help.ts'
import { history } from './id/history.ts'
import { intake } from './id/intake.ts'
import { interview } from './id/interview.ts'
import { ledger } from './id/ledger.ts'
import { library } from './id/library.ts'
import { mailExit } from './id/mail-exit.ts'
import { menu } from './id/menu.ts'
import { outbox } from './id/outbox.ts'
/** Owns the keys. One file per screen under `id/`; the path of a sentence is `screen.name`. */
import { palette } from './id/palette.ts'
import { parcel } from './id/parcel.ts'
import { photos } from './id/photos.ts'
import { print } from './id/print.ts'
import { quote } from './id/quote.ts'
import { reading } from './id/reading.ts'
import { recovery } from './id/recovery.ts'
import { settings } from './id/settings.ts'
import { sheet } from './id/sheet.ts'
import { tabs } from './id/tabs.ts'
import { templateScreens } from './id/template-screens.ts'
import { templates } from './id/templates.ts'
import { window } from './id/window.ts'
export const id = {
  photos,
  print,
  parcel,
  intake,
  handOver,
  history,
  controls,
  coverage,
  dateField,
  directory,
  account,
  app,
  backup,
  cli,
  editor,
  errors,
  guide,
  sheet,
  interview,
  templateScreens,
  templates,
  ledger,
  library,
  facility,
  mailExit,
  menu,
  outbox,
  recovery,
  settings,
  window,
  help,
  quote,
  palette,
  tabs,
  find,
  reading,
} as const
