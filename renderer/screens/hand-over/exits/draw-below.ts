const draws = 2 ** 32

/** A whole number from 0 to under `limit`, each as likely as the other; nobody can foresee it. */
export function drawBelow(limit: number): number {
  const fair = draws - (draws % limit)
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  // The last few would make the first few likelier.
  return drawn < fair ? drawn % limit : drawBelow(limit)
}
