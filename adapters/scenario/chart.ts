import { Priority } from '../../orchestrator/network/topology.ts'
import type { Played } from '../../orchestrator/simulation/play.ts'
import type { Scenario } from '../../orchestrator/simulation/scenario.ts'
import { Canvas, type Colour } from './canvas.ts'
import { encodePng } from './png.ts'

const WIDTH = 900
const HEIGHT = 520
const PLOT = { left: 70, top: 50, width: 800, height: 400 } as const
const MINUTES = 45
const INK: Colour = [40, 40, 40]
const GRID: Colour = [222, 222, 222]
const COLOURS: Readonly<Record<Priority, Colour>> = {
  P1: [200, 30, 40],
  P2: [220, 130, 0],
  P3: [30, 100, 190],
  P4: [110, 110, 110],
}

/** A PNG: what share of the calls of each priority was reached within how many minutes, and the targets. */
export function responseChart(title: string, { calls, targetSeconds }: Scenario, played: Played): Buffer {
  const canvas = new Canvas(WIDTH, HEIGHT)
  canvas.text(PLOT.left, 16, title, INK, 3)
  drawGrid(canvas)
  let legendY = PLOT.top + PLOT.height - 90
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
    const label = `${priority}: ${(100 * late).toFixed(1)} % later than ${(target / 60).toFixed(0)} min`
    canvas.text(PLOT.left + PLOT.width - 300, legendY, label, COLOURS[priority])
    legendY += 20
  }
  return encodePng(WIDTH, HEIGHT, canvas.rgb)
}

const x = (seconds: number): number => Math.round(PLOT.left + (Math.min(seconds / 60, MINUTES) / MINUTES) * PLOT.width)
const y = (share: number): number => Math.round(PLOT.top + (1 - share) * PLOT.height)

function drawGrid(canvas: Canvas): void {
  for (let minute = 0; minute <= MINUTES; minute += 5) {
    canvas.box(x(minute * 60), PLOT.top, 1, PLOT.height, GRID)
    canvas.text(x(minute * 60) - 6, PLOT.top + PLOT.height + 10, String(minute), INK)
  }
  for (let percent = 0; percent <= 100; percent += 20) {
    canvas.box(PLOT.left, y(percent / 100), PLOT.width, 1, GRID)
    canvas.text(12, y(percent / 100) - 5, `${percent} %`, INK)
  }
  canvas.text(PLOT.left + 300, HEIGHT - 26, 'minutes from call to arrival', INK)
}

function drawTarget(canvas: Canvas, seconds: number, colour: Colour): void {
  if (seconds > MINUTES * 60) return
  for (let top = PLOT.top; top < PLOT.top + PLOT.height; top += 10) canvas.box(x(seconds), top, 1, 5, colour)
}

function drawCurve(canvas: Canvas, ascending: readonly number[], colour: Colour): void {
  let from = { x: x(0), y: y(0) }
  for (const [n, seconds] of ascending.entries()) {
    if (seconds > MINUTES * 60) break
    const to = { x: x(seconds), y: y((n + 1) / ascending.length) }
    canvas.line(from.x, from.y, to.x, to.y, colour)
    from = to
  }
}
