import { type FileRead, type FileWish, readFile } from './read-file.ts'

/** A file of fifty megabytes is read beside the window, which stays usable. */
addEventListener('message', ({ data }: MessageEvent<FileWish>) => {
  const failed: FileRead = { kind: 'refused', reason: 'not-read', line: null }
  void readFile(data)
    .catch(() => failed)
    .then((read) => postMessage(read))
})
