import { ACUITIES, ACUITY_TARGET_MINUTES } from '../../orchestrator/encounters/acuity.ts'
import type { BedMetrics } from '../../orchestrator/simulation/beds/bed-metrics.ts'
import { Canvas, type Colour, textWidth } from './canvas.ts'
import { encodePng } from './png.ts'

const WIDTH = 900
const HEIGHT = 520
const PLOT = { left: 70, top: 90, width: 800, height: 340 } as const
const BAR = 56
const TICKS = 5
const INK: Colour = [40, 40, 40]
const GRID: Colour = [222, 222, 222]
const TARGET: Colour = [200, 30, 40]
const COLOURS: readonly Colour[] = [
  [130, 130, 130],
  [30, 100, 190],
]

export interface BedChartSeries {
  readonly name: string
  readonly metrics: BedMetrics
}

/**
 * A PNG: mean waiting in minutes by acuity, a bar a policy side by side, with the share within the target under
 * each, and the target as a dashed line where it is in sight.
 */
export function waitingChart(title: string, series: readonly BedChartSeries[]): Buffer {
  const canvas = new Canvas(WIDTH, HEIGHT)
  canvas.text(PLOT.left, 14, `How long patients waited for a bed: ${title}`, INK)
  const means = series.flatMap(({ metrics }) => ACUITIES.map((acuity) => meanOf(metrics, acuity)))
  const top = roundUp(Math.max(1, ...means))
  drawGrid(canvas, top)
  for (const [n, { name, metrics }] of series.entries()) {
    const colour = COLOURS[n % COLOURS.length] ?? INK
    canvas.box(PLOT.left + n * 300, 52, 14, 14, colour)
    canvas.text(PLOT.left + n * 300 + 22, 52, `${name}: ${Math.round(metrics.totalWaitingHours)} h in all`, INK)
    for (const acuity of ACUITIES) drawBar(canvas, { acuity, n, of: series.length, top, metrics, colour })
  }
  for (const acuity of ACUITIES) {
    centred(canvas, columnOf(acuity), PLOT.top + PLOT.height + 34, `acuity ${acuity}`, INK)
    drawTarget(canvas, acuity, top)
  }
  const below = 'mean minutes from request to bed; below: within the target (dashed)'
  centred(canvas, PLOT.left + PLOT.width / 2, HEIGHT - 26, below, INK)
  return encodePng(WIDTH, HEIGHT, canvas.rgb)
}

type Acuity = (typeof ACUITIES)[number]

const centred = (canvas: Canvas, middle: number, top: number, text: string, colour: Colour): void =>
  canvas.text(middle - textWidth(text) / 2, top, text, colour)

const meanOf = ({ acuities }: BedMetrics, acuity: Acuity): number => acuities[acuity]?.meanMinutes ?? 0

/** The middle of an acuity's bars. */
const columnOf = (acuity: Acuity): number => Math.round(PLOT.left + ((acuity - 0.5) / ACUITIES.length) * PLOT.width)

const y = (minutes: number, top: number): number => Math.round(PLOT.top + (1 - minutes / top) * PLOT.height)

/** The next of 1, 2, 5, 10, 20, 50 … times the ticks. */
function roundUp(minutes: number): number {
  for (let step = 1; ; step *= 10) {
    for (const factor of [1, 2, 5]) if (step * factor * TICKS >= minutes) return step * factor * TICKS
  }
}

function drawGrid(canvas: Canvas, top: number): void {
  for (let tick = 0; tick <= TICKS; tick += 1) {
    const minutes = (tick / TICKS) * top
    canvas.box(PLOT.left, y(minutes, top), PLOT.width, 1, GRID)
    const label = String(minutes)
    canvas.text(PLOT.left - 10 - textWidth(label), y(minutes, top) - 7, label, INK)
  }
}

interface Bar {
  readonly acuity: Acuity
  readonly n: number
  readonly of: number
  readonly top: number
  readonly metrics: BedMetrics
  readonly colour: Colour
}

function drawBar(canvas: Canvas, { acuity, n, of, top, metrics, colour }: Bar): void {
  const left = columnOf(acuity) - Math.round((of * (BAR + 8)) / 2) + n * (BAR + 8)
  const height = Math.round((meanOf(metrics, acuity) / top) * PLOT.height)
  canvas.box(left, PLOT.top + PLOT.height - height, BAR, height, colour)
  const middle = left + BAR / 2
  centred(canvas, middle, PLOT.top + PLOT.height - height - 20, meanOf(metrics, acuity).toFixed(0), INK)
  const within = `${(100 * (metrics.acuities[acuity]?.withinTarget ?? 0)).toFixed(0)} %`
  centred(canvas, middle, PLOT.top + PLOT.height + 10, within, colour)
}

function drawTarget(canvas: Canvas, acuity: Acuity, top: number): void {
  const minutes = ACUITY_TARGET_MINUTES[acuity]
  if (minutes > top) return
  const from = columnOf(acuity) - 70
  for (let x = from; x < from + 140; x += 10) canvas.box(x, y(minutes, top), 5, 2, TARGET)
}
