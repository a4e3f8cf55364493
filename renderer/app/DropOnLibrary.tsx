import { useDroppedFiles } from '../photos/use-dropped-files.ts'

type DropOnLibraryProps = { readonly onFiles: (files: readonly File[]) => void }

/** Documents and parcels dropped on the list become releases; anything else has no place here. */
export function DropOnLibrary({ onFiles }: DropOnLibraryProps) {
  useDroppedFiles((files) => {
    const wanted = files.filter(({ name }) => /\.(docx?|docm|odt|rtf|txt|pdf|zip)$/i.test(name))
    if (wanted.length > 0) onFiles(wanted)
  })
  return null
}
