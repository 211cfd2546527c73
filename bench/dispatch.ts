import { LearnedDemand } from '../orchestrator/ambulances/demand.ts'
import type { Call, FleetView, Unit } from '../orchestrator/ambulances/fleet.ts'
import { nadiPolicy } from '../orchestrator/ambulances/nadi-policy.ts'
import { NADI_RULES } from '../orchestrator/ambulances/nadi-rules.ts'
import { alongTheWay, RoadTimes, standingIn } from '../orchestrator/ambulances/road-times.ts'
import type { Priority } from '../orchestrator/network/topology.ts'
import { throughEngine } from './dispatch-core.ts'
import { type Measure, median, percentile } from './measure.ts'

const ZONES = 300
/** Where the units of the fleet stand. Any zone may be a post, so many that the fleet is never ample. */
const POSTS_TAKEN_A_UNIT = 0.4
const HOSPITALS = 60
const DECISIONS = 500
const ROUNDS = 5
const WARM_UP = 300
const DECISION_MS_MAX = 5
const ENGINE_DECISIONS = 400
const ENGINE_ROUNDS = 3

/** How long one decision of Nadi's dispatch policy takes, and how that grows with the fleet. */
export async function dispatchBench(): Promise<Measure[]> {
  const queue = timed(200, 40)
  const [small, middle, large] = [timed(50, 1), timed(200, 1), timed(800, 1)]
  const nLogN = (more: number, fewer: number): number => (more * Math.log(more)) / (fewer * Math.log(fewer))
  const engines = []
  for (const [units, waiting] of [
    [200, 40],
    [50, 1],
    [200, 1],
    [800, 1],
  ] as const) {
    engines.push(await leastOf(ENGINE_ROUNDS, () => throughEngine(numbers(1), units, waiting, ENGINE_DECISIONS)))
  }
  const [whole, few, some, many] = engines
  if (!whole || !few || !some || !many) throw new Error('bench.no-figures')
  return [
    {
      name: 'the same through the engine, 200 ambulances, 40 waiting calls, 60 hospitals: p99 to 5 ms',
      ratio: percentile(whole, 99) / DECISION_MS_MAX,
      goal: { atMost: 1 },
      note: `processor time, the least of ${ENGINE_ROUNDS} rounds, p50 ${median(whole).toFixed(2)} ms, p99 ${percentile(whole, 99).toFixed(2)} ms`,
    },
    {
      name: 'one call through the engine, 200 ambulances to 50, median',
      ratio: median(some) / median(few),
      goal: { atMost: nLogN(200, 50) },
      note: `${median(few).toFixed(3)} and ${median(some).toFixed(3)} ms`,
    },
    {
      name: 'one call through the engine, 800 ambulances to 200, median',
      ratio: median(many) / median(some),
      goal: { atMost: nLogN(800, 200) },
      note: `${median(many).toFixed(3)} ms`,
    },
    {
      name: 'decision p99, 200 ambulances, 40 waiting calls, 60 hospitals, to 5 ms',
      ratio: percentile(queue.millis, 99) / DECISION_MS_MAX,
      goal: { atMost: 1 },
      note: `p50 ${median(queue.millis).toFixed(2)} ms, p99 ${percentile(queue.millis, 99).toFixed(2)} ms, ${queue.cpuMillis.toFixed(2)} ms of processor time each`,
    },
    {
      name: 'one call, 200 ambulances to 50, processor time',
      ratio: middle.cpuMillis / small.cpuMillis,
      goal: { atMost: nLogN(200, 50) },
      note: `${small.cpuMillis.toFixed(3)} and ${middle.cpuMillis.toFixed(3)} ms`,
    },
    {
      name: 'one call, 800 ambulances to 200, processor time',
      ratio: large.cpuMillis / middle.cpuMillis,
      goal: { atMost: nLogN(800, 200) },
      note: `${large.cpuMillis.toFixed(3)} ms`,
    },
  ]
}

/** Of each decision the least of a few equal rounds: what other processes and the collector take away is not its own. */
async function leastOf(rounds: number, round: () => Promise<readonly number[]>): Promise<readonly number[]> {
  let least: readonly number[] = []
  for (let n = 0; n < rounds; n += 1) {
    const millis = await round()
    least = millis.map((each, decision) => Math.min(each, least[decision] ?? each))
  }
  return least
}

interface Timed {
  /** Of each decision the least time of a few rounds: what other processes take away is not the policy's. */
  readonly millis: readonly number[]
  /** Mean of a decision on all threads, garbage collection included. */
  readonly cpuMillis: number
}

function timed(units: number, calls: number): Timed {
  const policy = nadiPolicy(NADI_RULES)
  const random = numbers(1)
  const roads = someRoads(random)
  const views = Array.from({ length: WARM_UP + DECISIONS }, () => someFleet(random, roads, units, calls))
  for (const view of views.splice(0, WARM_UP)) policy.decide(view)
  const millis = views.map(() => Number.POSITIVE_INFINITY)
  const before = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [n, view] of views.entries()) {
      const start = performance.now()
      policy.decide(view)
      millis[n] = Math.min(millis[n] ?? 0, performance.now() - start)
    }
  }
  const { user, system } = process.cpuUsage(before)
  return { millis, cpuMillis: (user + system) / 1000 / (ROUNDS * DECISIONS) }
}

function someRoads(random: () => number): RoadTimes {
  const points = Array.from({ length: ZONES }, () => [2400 * random(), 2400 * random()] as const)
  const seconds = points.flatMap(([x, y]) => points.map(([u, v]) => 60 + Math.hypot(x - u, y - v)))
  return new RoadTimes(ZONES, Float64Array.from(seconds))
}

function someFleet(random: () => number, roads: RoadTimes, count: number, waiting: number): FleetView {
  const zone = (): number => Math.floor(ZONES * random())
  const taken = Array.from({ length: Math.ceil(POSTS_TAKEN_A_UNIT * count) }, zone)
  const hospitals = Array.from({ length: HOSPITALS }, zone)
  const units = Array.from({ length: count }, (_, index): Unit => {
    const post = taken[index % taken.length] ?? 0
    const free = random() < 0.5
    const engagedIn = standingIn(hospitals[index % HOSPITALS] ?? 0)
    const driving = free && random() < 0.3
    return {
      index,
      class: 'ALS',
      home: post,
      place: free ? (driving ? alongTheWay(engagedIn, post, random()) : standingIn(post)) : engagedIn,
      duty: free
        ? { kind: 'free', post, arrivesInSeconds: driving ? 300 : 0 }
        : { kind: 'engaged', freeInSeconds: 2000 * random() },
      mobilisationSeconds: 0,
      redirects: 0,
      moves: 0,
    }
  })
  const priorities: readonly Priority[] = ['P1', 'P2', 'P3']
  const calls = Array.from({ length: waiting }, (_, index): Call => {
    const priority = priorities[index % 3] ?? 'P1'
    return { index, zone: zone(), priority, waitedSeconds: 600 * random(), unit: null, notBy: new Set() }
  })
  const demand = new LearnedDemand(ZONES, 0)
  const targetSeconds = { P1: 480, P2: 900, P3: 1800, P4: 3600 }
  return {
    at: 0,
    roads,
    pace: 1,
    ordinaryFactor: 1.4,
    units,
    calls,
    posts: Array.from({ length: ZONES }, (_, n) => n),
    demand,
    targetSeconds,
    released: [],
    moves: 0,
  }
}

/** The same numbers in [0, 1) every run (Lehmer's generator with Park and Miller's constants). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
