const youngFuse = /^\s+grantFileProtocolExtraPrivileges:.*\n/m

/** The fallback runtime is older than this one fuse, and electron-builder stops at a fuse it lacks. */
export function forFallback(configuration) {
  if (!youngFuse.test(configuration))
    throw new Error('electron-builder.yml no longer sets the fuse.')
  return configuration.replace(youngFuse, '')
}

/**
 * A test build takes the unpacked fallback as it lies, and makes a plain folder: other targets fetch
 * tools first.
 */
export function argumentsFor(runtime, { configuration, electronDist, passedOn }) {
  const fixed = ['--config', configuration, '--publish', 'never']
  if (!runtime.isFallback) return [...fixed, ...passedOn]
  return [
    ...fixed,
    '--linux',
    'dir',
    `--config.electronDist=${electronDist}`,
    `--config.electronVersion=${runtime.version}`,
    ...passedOn,
  ]
}
