import { Priority } from '../../orchestrator/network/topology.ts'
import type { Played } from '../../orchestrator/simulation/play.ts'
import type { Scenario } from '../../orchestrator/simulation/scenario.ts'
import { Canvas, type Colour, textWidth } from './canvas.ts'
import { encodePng } from './png.ts'

const WIDTH = 900
const HEIGHT = 520
const PLOT = { left: 70, top: 50, width: 800, height: 400 } as const
const MINUTES = 45
const INK: Colour = [40, 40, 40]
const GRID: Colour = [226, 226, 226]
const PAPER: Colour = [255, 255, 255]
const LINE = 2
const LEGEND = { right: 16, bottom: 14, row: 22, swatch: 14 } as const
const COLOURS: Readonly<Record<Priority, Colour>> = {
  P1: [200, 30, 40],
  P2: [220, 130, 0],
  P3: [30, 100, 190],
  P4: [110, 110, 110],
}

/** A PNG: what share of the calls of each priority was reached within how many minutes, and the targets. */
export function responseChart(title: string, { calls, targetSeconds }: Scenario, played: Played): Buffer {
  const canvas = new Canvas(WIDTH, HEIGHT)
  canvas.text(PLOT.left, 14, `How soon calls were reached: ${title}`, INK)
  drawGrid(canvas)
  const legend: Entry[] = []
  for (const priority of Priority.options) {
    const seconds = calls
      .flatMap((call, n) => (call.priority === priority ? [played.responseSeconds[n] ?? Number.NaN] : []))
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b)
    if (seconds.length === 0) continue
    const target = targetSeconds[priority]
    drawTarget(canvas, target, COLOURS[priority])
    drawCurve(canvas, seconds, COLOURS[priority])
    const late = seconds.filter((value) => value > target).length / seconds.length
    const label = `${priority} (${seconds.length}): ${(100 * late).toFixed(1)} % later than ${(target / 60).toFixed(0)} min`
    legend.push({ label, colour: COLOURS[priority] })
  }
  drawLegend(canvas, legend)
  return encodePng(WIDTH, HEIGHT, canvas.rgb)
}

interface Entry {
  readonly label: string
  readonly colour: Colour
}

/** Low on the right, where curves are high by then; on paper of its own, so that no target runs through it. */
function drawLegend(canvas: Canvas, entries: readonly Entry[]): void {
  const width = Math.max(0, ...entries.map(({ label }) => textWidth(label))) + LEGEND.swatch + 10
  const left = PLOT.left + PLOT.width - LEGEND.right - width
  const top = PLOT.top + PLOT.height - LEGEND.bottom - entries.length * LEGEND.row
  canvas.box(left - 8, top - 6, width + 16, entries.length * LEGEND.row + 8, PAPER)
  for (const [n, { label, colour }] of entries.entries()) {
    canvas.box(left, top + n * LEGEND.row, LEGEND.swatch, LEGEND.swatch, colour)
    canvas.text(left + LEGEND.swatch + 10, top + n * LEGEND.row, label, INK)
  }
}

const x = (seconds: number): number => Math.round(PLOT.left + (Math.min(seconds / 60, MINUTES) / MINUTES) * PLOT.width)
const y = (share: number): number => Math.round(PLOT.top + (1 - share) * PLOT.height)

function drawGrid(canvas: Canvas): void {
  for (let minute = 0; minute <= MINUTES; minute += 5) {
    canvas.box(x(minute * 60), PLOT.top, 1, PLOT.height, GRID)
    const label = String(minute)
    canvas.text(x(minute * 60) - textWidth(label) / 2, PLOT.top + PLOT.height + 10, label, INK)
  }
  for (let percent = 0; percent <= 100; percent += 20) {
    canvas.box(PLOT.left, y(percent / 100), PLOT.width, 1, GRID)
    const label = `${percent} %`
    canvas.text(PLOT.left - 10 - textWidth(label), y(percent / 100) - 7, label, INK)
  }
  const below = 'minutes from call to arrival; dashed: the target'
  canvas.text(PLOT.left + (PLOT.width - textWidth(below)) / 2, HEIGHT - 30, below, INK)
}

function drawTarget(canvas: Canvas, seconds: number, colour: Colour): void {
  if (seconds > MINUTES * 60) return
  for (let top = PLOT.top; top < PLOT.top + PLOT.height; top += 10) canvas.box(x(seconds), top, 1, 5, colour)
}

/** A step a call: the share that was reached by then, exactly. */
function drawCurve(canvas: Canvas, ascending: readonly number[], colour: Colour): void {
  let [left, low] = [x(0), y(0)]
  for (const [n, seconds] of ascending.entries()) {
    if (seconds > MINUTES * 60) break
    const [right, high] = [x(seconds), y((n + 1) / ascending.length)]
    canvas.box(left, low, right - left + LINE, LINE, colour)
    canvas.box(right, high, LINE, low - high + LINE, colour)
    left = right
    low = high
  }
}
