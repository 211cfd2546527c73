import { parseArgs } from 'node:util'
import type { DispatchPolicy } from '../orchestrator/ambulances/fleet.ts'
import { POLICIES } from '../orchestrator/simulation/policies.ts'
import type { Scenario } from '../orchestrator/simulation/scenario.ts'
import { againstClosest, type Compared } from './against-closest.ts'
import { citySettings } from './city-settings.ts'

/**
 * `npm run policies -- --scenario DIR [--settings half,16] [--policies nadi] [--seeds 901,902] [--days 14] [--at-bases]`:
 * policies against `closest` on calls made for the purpose, in Auckland and in invented cities.
 */
const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: '../shared/data/ems/auckland' },
    settings: { type: 'string' },
    policies: { type: 'string', default: 'nadi' },
    seeds: { type: 'string', default: '901,902,903' },
    days: { type: 'string', default: '14' },
    'at-bases': { type: 'boolean', default: false },
  },
})

const settings = citySettings(values.scenario, Number(values.days))
const seeds = values.seeds.split(',').map(Number)
const policies = values.policies.split(',')
const wanted = values.settings?.split(',') ?? Object.keys(settings)

const COLUMNS = ['late P1 (each run)', 'mean P1', 'P2 points', 'P3 points', 'P3 p99', 'moves/day']
print(['', '', ...COLUMNS])
for (const name of wanted) {
  const setting = known(settings, name)
  const runs = seeds.map((seed) => {
    const city = setting(seed)
    const scenario: Scenario = values['at-bases'] ? { ...city, standby: 'bases' } : city
    return againstClosest(
      scenario,
      policies.map((policy) => made(policy, scenario)),
    )
  })
  for (const [n, policy] of policies.entries()) {
    print([
      name,
      policy,
      ...summary(
        runs.flatMap((run) => {
          const own = run[n]
          return own ? [own] : []
        }),
      ),
    ])
  }
}

function summary(runs: readonly Compared[]): string[] {
  const mean = (of: (run: Compared) => number): number => runs.reduce((sum, run) => sum + of(run), 0) / runs.length
  const late = runs.map(({ lateP1 }) => lateP1)
  return [
    `${mean(({ lateP1 }) => lateP1).toFixed(3)} (${Math.min(...late).toFixed(3)} to ${Math.max(...late).toFixed(3)})`,
    mean(({ meanP1 }) => meanP1).toFixed(3),
    mean(({ lateP2Points }) => lateP2Points).toFixed(2),
    mean(({ lateP3Points }) => lateP3Points).toFixed(2),
    mean(({ slowestP3 }) => slowestP3).toFixed(2),
    mean(({ movesADay }) => movesADay).toFixed(1),
  ]
}

function print([setting = '', policy = '', late = '', ...rest]: readonly string[]): void {
  console.log(setting.padEnd(13) + policy.padEnd(18) + late.padEnd(24) + rest.map((cell) => cell.padStart(11)).join(''))
}

function made(name: string, scenario: Scenario): DispatchPolicy {
  return known(POLICIES, name)(scenario)
}

function known<T>(named: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(named, name) ? named[name] : undefined
  if (found === undefined) throw new Error(`nothing is called ${name}; there are: ${Object.keys(named).join(', ')}`)
  return found
}
