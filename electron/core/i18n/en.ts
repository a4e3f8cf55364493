import { account } from './en/account.ts'
import { app } from './en/app.ts'
import { backup } from './en/backup.ts'
import { cli } from './en/cli.ts'
import { controls } from './en/controls.ts'
import { coverage } from './en/coverage.ts'
import { dateField } from './en/date-field.ts'
import { directory } from './en/directory.ts'
import { editor } from './en/editor.ts'
import { errors } from './en/errors.ts'
import { facility } from './en/facility.ts'
import { find } from './en/find.ts'
import { guide } from './en/guide.ts'
import { handOver } from './en/hand-over.ts'
import { help } from './en/help.ts'
import { history } from './en/history.ts'
import { intake } from './en/intake.ts'
import { interview } from './en/interview.ts'
import { ledger } from './en/ledger.ts'
import { library } from './en/library.ts'
import { mailExit } from './en/mail-exit.ts'
import { menu } from './en/menu.ts'
import { outbox } from './en/outbox.ts'
import { palette } from './en/palette.ts'
import { parcel } from './en/parcel.ts'
import { photos } from './en/photos.ts'
import { print } from './en/print.ts'
import { quote } from './en/quote.ts'
import { reading } from './en/reading.ts'
import { recovery } from './en/recovery.ts'
import { settings } from './en/settings.ts'
import { sheet } from './en/sheet.ts'
import { tabs } from './en/tabs.ts'
import { templateScreens } from './en/template-screens.ts'
import { templates } from './en/templates.ts'
import { window } from './en/window.ts'
import type { id } from './id.ts'
import type { Words } from './words.ts'
export const en: Words<typeof id> = {
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
}
