import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Metrics, measure } from '../../orchestrator/simulation/metrics.ts'
import { play } from '../../orchestrator/simulation/play.ts'
import { POLICIES } from '../../orchestrator/simulation/policies.ts'
import type { Standby } from '../../orchestrator/simulation/scenario.ts'
import { thin } from '../../orchestrator/simulation/thin.ts'
import { responseChart } from './chart.ts'
import { readScenario } from './read-scenario.ts'
import { StandbyChoice } from './tables.ts'
import { number, SimulateUsageError, wholeNumber } from './usage.ts'

const OPTIONS = {
  scenario: { type: 'string' },
  policy: { type: 'string', default: 'nadi' },
  ambulances: { type: 'string' },
  calls: { type: 'string' },
  standby: { type: 'string' },
  from: { type: 'string', default: '0' },
  to: { type: 'string' },
  keep: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  chart: { type: 'string' },
  'no-clock': { type: 'boolean', default: false },
} as const

/** `nadi simulate ambulances …`: plays a scenario folder and prints what came of it. */
export function simulateAmbulances(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  if (values.scenario === undefined) throw new SimulateUsageError('--scenario DIR is needed')
  const policyOf = Object.hasOwn(POLICIES, values.policy) ? POLICIES[values.policy] : undefined
  if (!policyOf) {
    throw new SimulateUsageError(`no policy is called ${values.policy}; there are: ${Object.keys(POLICIES).join(', ')}`)
  }
  const seed = wholeNumber('--seed', values.seed)
  const keep = number('--keep', values.keep)
  const read = readScenario({
    folder: values.scenario,
    ambulances: values.ambulances,
    calls: values.calls,
    standby: standbyOf(values.standby),
  })
  const scenario = { ...read, calls: thin(read.calls, keep, seed) }
  const played = play({
    scenario,
    policy: policyOf(scenario),
    from: number('--from', values.from),
    to: values.to === undefined ? Number.POSITIVE_INFINITY : number('--to', values.to),
    clock: values['no-clock'] ? () => 0 : () => performance.now() * 1000,
    progress: (done, of) => process.stderr.write(`\r${done} of ${of} calls${done === of ? '\n' : ''}`),
  })
  const metrics = measure(scenario, played)
  const { calls, priorities, all, utilisation, moves, decisionMicros } = metrics
  const result = { policy: values.policy, seed, calls, priorities, all, utilisation, moves, decisionMicros }
  console.log(values.json ? JSON.stringify(result) : table(values.policy, metrics))
  if (values.chart !== undefined) writeFileSync(values.chart, responseChart(values.policy, scenario, played))
}

function standbyOf(text: string | undefined): Standby | undefined {
  const choice = StandbyChoice.optional().safeParse(text)
  if (!choice.success) throw new SimulateUsageError(`--standby is ${StandbyChoice.options.join(' or ')}, not ${text}`)
  return choice.data
}

function table(policy: string, { priorities, all, utilisation, moves, decisionMicros }: Metrics): string {
  const heading = ['', 'calls', 'mean s', 'p50 s', 'p90 s', 'p99 s', 'late %']
  const rows = [...Object.entries(priorities), ['all', all] as const].map(([name, row]) => [
    name,
    String(row.calls),
    ...[row.meanSeconds, row.p50Seconds, row.p90Seconds, row.p99Seconds].map((seconds) => seconds.toFixed(0)),
    (100 * row.lateShare).toFixed(1),
  ])
  const lines = [heading, ...rows].map((cells) => cells.map((cell, n) => cell.padStart(n === 0 ? 4 : 8)).join(''))
  const { p50, p99 } = decisionMicros
  const fleet = `utilisation ${(100 * utilisation).toFixed(1)} %, ${moves} stand-by moves, decisions ${p50} µs (p99 ${p99} µs)`
  return [policy, ...lines, fleet].join('\n')
}
