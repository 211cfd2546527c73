import type { Complaint } from '../../orchestrator/ambulances/events.ts'
import type { Priority } from '../../orchestrator/network/topology.ts'

/**
 * One sign and how it is said. A pattern is a set of elements that must stand close together in any order; an
 * element is a `@concept` or a plain word, with `|` between alternatives.
 */
export interface RedFlag {
  readonly sign: string
  readonly complaint: Complaint
  readonly priority: Priority
  readonly patterns: readonly string[]
  /** How many other words may stand among them; by default 3 with concepts, 1 with plain words only. */
  readonly slack?: number
  /** Not alarming enough on its own to raise the alarm without asking. */
  readonly doubtful?: true
  /** Words in the same clause that make it harmless: "the server is not responding". */
  readonly unless?: string
}

type Said = Pick<RedFlag, 'slack' | 'doubtful' | 'unless'>

/** Builds the signs of one complaint and priority. */
export const flag =
  (complaint: Complaint, priority: Priority) =>
  (sign: string, patterns: readonly string[], said: Said = {}): RedFlag => ({
    sign,
    complaint,
    priority,
    patterns,
    ...said,
  })
