import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** What the first screen does not need: it opens sooner, and the rest comes while she looks at it. */
const parts = {
  Sheet: () => import('../screens/sheet/Sheet.tsx'),
  ReadOnlySheet: () => import('../screens/recovery/ReadOnlySheet.tsx'),
  Interview: () => import('../screens/interview/Interview.tsx'),
  NewReleaseDialog: () => import('../screens/templates/NewReleaseDialog.tsx'),
  TemplatesDialog: () => import('../screens/templates/TemplatesDialog.tsx'),
  IntakeDialog: () => import('../screens/intake/IntakeDialog.tsx'),
  FacilityDialog: () => import('../screens/facility/FacilityDialog.tsx'),
  SettingsDialog: () => import('../screens/settings/SettingsDialog.tsx'),
  BackupDialog: () => import('../screens/backup/BackupDialog.tsx'),
  DirectoryDialog: () => import('../screens/directory/DirectoryDialog.tsx'),
  HelpDialog: () => import('../screens/help/HelpDialog.tsx'),
  PaletteDialog: () => import('../screens/palette/PaletteDialog.tsx'),
  ReadingDialog: () => import('../screens/reading/ReadingDialog.tsx'),
  PrintDialog: () => import('../screens/print/PrintDialog.tsx'),
  HandOverDialog: () => import('../screens/hand-over/HandOverDialog.tsx'),
  OutboxDialog: () => import('../screens/outbox/OutboxDialog.tsx'),
  LedgerDialog: () => import('../screens/ledger/LedgerDialog.tsx'),
  ParcelDialog: () => import('../screens/parcel/ParcelDialog.tsx'),
}

export const Sheet = later(parts.Sheet, ({ Sheet }) => Sheet)
export const ReadOnlySheet = later(parts.ReadOnlySheet, ({ ReadOnlySheet }) => ReadOnlySheet)
export const Interview = later(parts.Interview, ({ Interview }) => Interview)
export const NewReleaseDialog = later(
  parts.NewReleaseDialog,
  ({ NewReleaseDialog }) => NewReleaseDialog,
)
export const TemplatesDialog = later(
  parts.TemplatesDialog,
  ({ TemplatesDialog }) => TemplatesDialog,
)
export const IntakeDialog = later(parts.IntakeDialog, ({ IntakeDialog }) => IntakeDialog)
export const FacilityDialog = later(parts.FacilityDialog, ({ FacilityDialog }) => FacilityDialog)
export const SettingsDialog = later(parts.SettingsDialog, ({ SettingsDialog }) => SettingsDialog)
export const BackupDialog = later(parts.BackupDialog, ({ BackupDialog }) => BackupDialog)
export const DirectoryDialog = later(
  parts.DirectoryDialog,
  ({ DirectoryDialog }) => DirectoryDialog,
)
export const OutboxDialog = later(parts.OutboxDialog, ({ OutboxDialog }) => OutboxDialog)
export const HelpDialog = later(parts.HelpDialog, ({ HelpDialog }) => HelpDialog)
export const PaletteDialog = later(parts.PaletteDialog, ({ PaletteDialog }) => PaletteDialog)
export const ReadingDialog = later(parts.ReadingDialog, ({ ReadingDialog }) => ReadingDialog)
export const PrintDialog = later(parts.PrintDialog, ({ PrintDialog }) => PrintDialog)
export const HandOverDialog = later(parts.HandOverDialog, ({ HandOverDialog }) => HandOverDialog)

export const LedgerDialog = later(parts.LedgerDialog, ({ LedgerDialog }) => LedgerDialog)
export const ParcelDialog = later(parts.ParcelDialog, ({ ParcelDialog }) => ParcelDialog)

/** Reads them when the first screen has come to rest, so that no press has to wait for a file. */
export function readLaterParts(): void {
  requestIdleCallback(() => {
    for (const read of Object.values(parts)) void read()
  })
}

function later<Module, Props>(
  read: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: pick(await read()) }))
}
