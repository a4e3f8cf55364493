import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Directory } from '#core/directory/directory.ts'
import { type MentionIndex, prepareMentions } from '#core/directory/mentions.ts'
import { directoryStore } from './directory-store.ts'

/** The directory, read when the first one asks; empty until it is there. */
export function useDirectory(): Directory {
  useEffect(() => {
    void directoryStore.load()
  }, [])
  return useStore(directoryStore, ({ directory }) => directory)
}

const indexes = new WeakMap<Directory, MentionIndex>()
const peopleIndexes = new WeakMap<Directory, MentionIndex>()

/** People and institutions, folded once for each state of the directory. */
export function mentionIndexOf(directory: Directory): MentionIndex {
  return remembered(indexes, directory, () => prepareMentions(directory))
}

export function peopleIndexOf(directory: Directory): MentionIndex {
  const { people } = directory
  return remembered(peopleIndexes, directory, () => prepareMentions({ people, institutions: [] }))
}

function remembered(
  known: WeakMap<Directory, MentionIndex>,
  directory: Directory,
  prepare: () => MentionIndex,
): MentionIndex {
  const index = known.get(directory) ?? prepare()
  known.set(directory, index)
  return index
}
