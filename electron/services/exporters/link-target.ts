const schemes = ['https:', 'http:', 'mailto:']

/**
 * The address as a well-formed URI, which Word demands before it opens a file; null where it is
 * none or of another scheme, and then only the words are printed.
 */
export function linkTarget(url: string): string | null {
  try {
    const parsed = new URL(url)
    return schemes.includes(parsed.protocol) ? parsed.href : null
  } catch {
    // Not an address at all: the words stay, the link goes.
    return null
  }
}
