const zonesOfIndonesia = ['+07:00', '+08:00', '+09:00']

/** The moment in the zone of the PC where that is one of Indonesia's, else as it is. */
export function inZone(moment: string, offsetMinutes: number): string {
  const hours = offsetMinutes / 60
  const zone = zonesOfIndonesia.find((one) => Number(one.slice(1, 3)) === hours)
  if (zone === undefined) return moment
  const local = new Date(Date.parse(moment) + offsetMinutes * 60_000).toISOString()
  return `${local.slice(0, 19)}${zone}`
}
