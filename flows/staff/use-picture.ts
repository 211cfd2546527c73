/** How much of a device's time is used, drawn with characters: a chat shows no other picture without a download. */

/** Milliseconds of one stretch; where nothing is open the device is closed. */
export interface Use {
  readonly booked: number
  readonly open: number
}

/** A stretch with its name: `Mon 23 Nov`. */
export interface NamedUse extends Use {
  readonly name: string
}

/** The lowest is nothing at all. */
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const CLOSED = '·'
const CELLS = 10
/** More lines than these are a wall, not a picture. */
const LINES_MAX = 7

/** Says what the bars are of, and what stands for no bar. */
export const legendOf = (pictures: readonly string[]): string =>
  `${pictures.some((each) => each.includes(CLOSED)) ? `${CLOSED} is closed. ` : ''}Of what was booked through Nadi; walk-ins are not in it.`

export function share(uses: readonly Use[]): string {
  const open = uses.reduce((sum, each) => sum + each.open, 0)
  const booked = uses.reduce((sum, each) => sum + each.booked, 0)
  return open === 0 ? 'closed' : `${Math.round((booked / open) * 100)} %`
}

/** `15 %`, and below it `08:00 ▁▁▇▇▁▁ 18:00`: hours from that of the first, without the closed ones at both ends. */
export function drawnHours(uses: readonly Use[], firstHour: number): string {
  const isOpen = ({ open }: Use): boolean => open > 0
  const from = uses.findIndex(isOpen)
  if (from < 0) return 'closed'
  const shown = uses.slice(from, uses.findLastIndex(isOpen) + 1)
  return `${share(shown)}\n${hour(firstHour + from)} ${bars(shown)} ${hour(firstHour + from + shown.length)}`
}

/** One bar a day in a line, or a line a day where there is room for it. */
export function drawnDays(days: readonly NamedUse[], isAlone: boolean): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  return isAlone && days.length <= LINES_MAX
    ? days.map((day) => `${cells(day)} ${share([day])}, ${day.name}`).join('\n')
    : `${first.name} ${bars(days)} ${last.name}, ${share(days)}`
}

const bars = (uses: readonly Use[]): string => uses.map(bar).join('')

/** Whatever is used at all is seen. */
function bar({ booked, open }: Use): string {
  if (open === 0) return CLOSED
  return (booked === 0 ? BARS[0] : BARS[Math.max(1, Math.round((booked / open) * (BARS.length - 1)))]) ?? BARS[0]
}

function cells({ booked, open }: Use): string {
  if (open === 0) return CLOSED.repeat(CELLS)
  const full = booked === 0 ? 0 : Math.max(1, Math.round((booked / open) * CELLS))
  return '▰'.repeat(full) + '▱'.repeat(CELLS - full)
}

const hour = (n: number): string => `${String(n).padStart(2, '0')}:00`
