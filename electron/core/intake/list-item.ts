const bullet = /^(?:[-–—•*·▪▫●○◦‣∙■□➢✓✔\uf0b7]|\d{1,2}[.)]|[a-z][.)])\s{1,8}(?=\S)/u

/** The bullet or number at the head of a line with the space after it; empty where none stands. */
export function listBullet(line: string): string {
  return bullet.exec(line.slice(0, 16))?.[0] ?? ''
}

/** «1.», «2)»; dots, dashes and letters make an unordered list. */
export function isNumbered(line: string): boolean {
  return /^\d/.test(listBullet(line))
}
