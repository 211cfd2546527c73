import { Priority } from '../network/topology.ts'
import type { Played } from './play.ts'
import type { Scenario } from './scenario.ts'

interface ResponseMetrics {
  readonly calls: number
  readonly meanSeconds: number
  readonly p50Seconds: number
  readonly p90Seconds: number
  readonly p99Seconds: number
  /** Share reached later than the target of their priority. */
  readonly lateShare: number
}

export interface Metrics {
  readonly calls: number
  readonly priorities: Readonly<Partial<Record<Priority, ResponseMetrics>>>
  readonly all: ResponseMetrics
  /** Share of the fleet's time on a job, between the first and the last call. */
  readonly utilisation: number
  readonly moves: number
  readonly decisionMicros: { readonly p50: number; readonly p99: number }
}

export function measure({ calls, targetSeconds }: Scenario, played: Played): Metrics {
  const reached = calls.flatMap(({ priority }, index) => {
    const seconds = played.responseSeconds[index] ?? Number.NaN
    return Number.isNaN(seconds) ? [] : [{ priority, seconds, late: seconds > targetSeconds[priority] }]
  })
  const priorities = Priority.options.flatMap((priority) => {
    const own = reached.filter((response) => response.priority === priority)
    return own.length === 0 ? [] : [[priority, responseMetrics(own)] as const]
  })
  const micros = played.decisionMicros.toSorted((a, b) => a - b)
  return {
    calls: reached.length,
    priorities: Object.fromEntries(priorities),
    all: responseMetrics(reached),
    utilisation: played.dutySeconds > 0 ? rounded(played.busySeconds / played.dutySeconds, 4) : 0,
    moves: played.moves,
    decisionMicros: { p50: rounded(quantile(micros, 0.5), 1), p99: rounded(quantile(micros, 0.99), 1) },
  }
}

function responseMetrics(responses: readonly { readonly seconds: number; readonly late: boolean }[]): ResponseMetrics {
  const seconds = responses.map((response) => response.seconds).sort((a, b) => a - b)
  const count = Math.max(1, responses.length)
  return {
    calls: responses.length,
    meanSeconds: rounded(seconds.reduce((sum, value) => sum + value, 0) / count, 1),
    p50Seconds: rounded(quantile(seconds, 0.5), 1),
    p90Seconds: rounded(quantile(seconds, 0.9), 1),
    p99Seconds: rounded(quantile(seconds, 0.99), 1),
    lateShare: rounded(responses.filter(({ late }) => late).length / count, 5),
  }
}

/** Nearest rank: the least value that at least so large a share does not exceed. */
function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits
