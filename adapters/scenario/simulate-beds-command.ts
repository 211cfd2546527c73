import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ACUITIES, ACUITY_TARGET_MINUTES } from '../../orchestrator/encounters/acuity.ts'
import { type BedMetrics, measureBeds } from '../../orchestrator/simulation/beds/bed-metrics.ts'
import { BED_POLICIES, type BedPolicy } from '../../orchestrator/simulation/beds/bed-policies.ts'
import { BED_WORKLOAD } from '../../orchestrator/simulation/beds/bed-scenario.ts'
import { playBeds } from '../../orchestrator/simulation/beds/play-beds.ts'
import { waitingChart } from './bed-chart.ts'
import { readBedScenario } from './read-bed-scenario.ts'
import { SimulateUsageError, wholeNumber } from './usage.ts'

const OPTIONS = {
  scenario: { type: 'string' },
  policy: { type: 'string', default: 'nadi' },
  seed: { type: 'string', default: '1' },
  days: { type: 'string', default: String(BED_WORKLOAD.days) },
  json: { type: 'boolean', default: false },
  chart: { type: 'string' },
} as const

/** `nadi simulate beds …`: plays a city's beds and patients and prints how long they waited. */
export function simulateBeds(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  if (values.scenario === undefined) throw new SimulateUsageError('--scenario DIR is needed')
  const policy = Object.hasOwn(BED_POLICIES, values.policy) ? BED_POLICIES[values.policy] : undefined
  if (!policy) {
    throw new SimulateUsageError(
      `no policy is called ${values.policy}; there are: ${Object.keys(BED_POLICIES).join(', ')}`,
    )
  }
  const seed = wholeNumber('--seed', values.seed)
  const days = wholeNumber('--days', values.days)
  if (days <= BED_WORKLOAD.warmUpDays || days > 60) {
    throw new SimulateUsageError(`--days is ${BED_WORKLOAD.warmUpDays + 1} to 60, not ${values.days}`)
  }
  const workload = { ...BED_WORKLOAD, days }
  const scenario = readBedScenario(values.scenario)
  const measured = (each: BedPolicy): BedMetrics => {
    const progress = (done: number, of: number) =>
      process.stderr.write(`\r${each.name}: ${done} of ${of} patients${done === of ? '\n' : ''}`)
    return measureBeds(playBeds({ scenario, workload, policy: each, seed, progress }), workload)
  }
  const metrics = measured(policy)
  console.log(values.json ? JSON.stringify({ policy: values.policy, seed, ...metrics }) : table(values.policy, metrics))
  if (values.chart === undefined) return
  // The picture compares: every other policy is played too.
  const series = Object.values(BED_POLICIES).map((each) => ({
    name: each.name,
    metrics: each === policy ? metrics : measured(each),
  }))
  writeFileSync(values.chart, waitingChart(`${days} days, seed ${seed}`, series))
}

function table(policy: string, metrics: BedMetrics): string {
  const heading = ['acuity', 'patients', 'mean min', 'p50 min', 'p90 min', 'in target']
  const rows = ACUITIES.map((acuity) => {
    const row = metrics.acuities[acuity]
    const minutes = [row?.meanMinutes, row?.p50Minutes, row?.p90Minutes].map((value) => (value ?? 0).toFixed(0))
    const share = `${(100 * (row?.withinTarget ?? 0)).toFixed(1)} % of ${ACUITY_TARGET_MINUTES[acuity]}`
    return [String(acuity), String(row?.requests ?? 0), ...minutes, share]
  })
  const lines = [heading, ...rows].map((cells) => cells.map((cell) => cell.padStart(13)).join(''))
  const {
    transfers,
    refusals,
    turnoverMinutes,
    totalWaitingHours,
    hindsightRatio,
    hindsightRatioAllUnits,
    meanRoadMinutes,
  } = metrics
  return [
    policy,
    ...lines,
    `waiting ${totalWaitingHours} h in all; intensive care ${hindsightRatio} times the best in hindsight, all beds ${hindsightRatioAllUnits} times`,
    `${transfers} into another hospital, ${meanRoadMinutes} min of road on average; ${refusals} gave up; a bed stands empty ${turnoverMinutes} min between patients`,
  ].join('\n')
}
