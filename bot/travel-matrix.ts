import type { LatLon } from '../orchestrator/geo.ts'
import { DAY_MS, SECOND_MS } from '../orchestrator/time.ts'
import type { TravelMatrix } from '../orchestrator/travel/model.ts'

interface LineFault {
  readonly line: number
  readonly message: string
}

/**
 * A table of travel seconds as CSV. The first line is `from` and the names of the destinations, every further line a
 * name and the seconds from there; an empty cell means that there is no way. Every name stands once in the head and
 * once in front, in the same order.
 *
 * @param points where the names are: the network's places by name, its facilities by id
 */
export function readTravelMatrix(
  text: string,
  points: ReadonlyMap<string, LatLon>,
): { readonly matrix: TravelMatrix; readonly faults: readonly LineFault[] } {
  const faults: LineFault[] = []
  const fault = (line: number, message: string): void => void faults.push({ line, message })
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((row, n) => ({ line: n + 1, cells: row.split(',').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head, ...body] = rows
  const names = head?.cells.slice(1) ?? []
  if (head?.cells[0] !== 'from' || names.length === 0) fault(head?.line ?? 1, 'must begin with `from` and names')
  const zones = names.flatMap((name, n) => {
    const location = points.get(name)
    if (!location) fault(head?.line ?? 1, `no place or facility is called ${name}`)
    if (names.indexOf(name) !== n) fault(head?.line ?? 1, `${name} stands twice`)
    return location ? [{ name, location }] : []
  })
  for (const [n, { line, cells }] of body.entries()) {
    if (cells[0] !== names[n]) fault(line, `must be the row of ${names[n] ?? 'nobody'}`)
    if (cells.length !== names.length + 1) fault(line, `must have ${names.length} times`)
  }
  if (body.length < names.length) fault((rows.at(-1)?.line ?? 0) + 1, `the row of ${names[body.length]} is missing`)
  const seconds = body.map(({ line, cells }) =>
    cells.slice(1).map((cell) => secondsOf(cell, (why) => fault(line, why))),
  )
  return { matrix: { zones, seconds }, faults }
}

function secondsOf(cell: string, fault: (why: string) => void): number | null {
  if (cell === '') return null
  const seconds = Number(cell)
  if (seconds >= 0 && seconds <= DAY_MS / SECOND_MS) return seconds
  fault(`${cell} is no number of seconds`)
  return null
}
