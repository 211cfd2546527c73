import type { Call, FleetView, Unit } from './fleet.ts'
import type { NadiRules } from './nadi-rules.ts'
import { classNeeded, suits } from './suitability.ts'

const HOUR_SECONDS = 3600
/** Dearer than anything that is allowed. */
export const FORBIDDEN = 1e6

/**
 * What it costs that this unit serves this call: how late it comes, how long it drives, whom it leaves.
 *
 * @param seconds to get there from `unit.place`, mobilisation included
 */
export function serviceCost(
  view: FleetView,
  rules: NadiRules,
  unit: Unit,
  call: Call,
  seconds: number,
  hourPrice: number,
): number {
  const { duty } = unit
  if (call.notBy.has(unit.index)) return FORBIDDEN
  const lower = suits(unit.class, classNeeded(call.priority)) ? 0 : rules.lowerClassCost
  if (duty.kind === 'responding' && duty.call === call.index) {
    const { arrivesInSeconds } = duty
    return lower + drivingCost(hourPrice, arrivesInSeconds) + arrivalCost(view, rules, call, arrivesInSeconds, 0)
  }
  if (duty.kind === 'responding' && unit.redirects >= rules.redirectsMax) return FORBIDDEN
  const changes = (duty.kind === 'responding' ? 1 : 0) + (call.unit === null ? 0 : 1)
  if (changes > 0 && rules.redirectsMax === 0) return FORBIDDEN
  if (!Number.isFinite(seconds)) return FORBIDDEN
  const cost = lower + changes * rules.redirectCost + drivingCost(hourPrice, seconds)
  if (duty.kind !== 'engaged') return cost + arrivalCost(view, rules, call, seconds, 0)
  return cost + notNowCost(rules, call) + arrivalCost(view, rules, call, seconds, duty.freeInSeconds)
}

/**
 * What it costs to leave a call for later, when somebody will have to come after all.
 *
 * @param soonestSeconds until somebody is there if sent now
 */
export function laterCost(view: FleetView, rules: NadiRules, call: Call, soonestSeconds: number): number {
  const { priority, waitedSeconds } = call
  const target = view.targetSeconds[priority]
  const spare = target - waitedSeconds - soonestSeconds
  const late = Math.exp(-Math.max(0, spare) / rules.spareSeconds[priority])
  // Who has waited long is not put off by the hope of the moment.
  const later = waitedSeconds + soonestSeconds + rules.laterSeconds[priority] * (1 + waitedSeconds / target)
  return notNowCost(rules, call) + rules.lateCost[priority] * late + waitCost(view, rules, priority, later)
}

/** Where nothing is held, half of what keeps a P1 from waiting keeps the others. */
const notNowCost = (rules: NadiRules, { priority, unit }: Call): number =>
  (rules.hold ? rules.holdCost[priority] : Math.max(rules.holdCost[priority], rules.holdCost.P1 / 2)) +
  (unit === null ? 0 : rules.leftCost)

const drivingCost = (hourPrice: number, seconds: number): number => (hourPrice * seconds) / HOUR_SECONDS

/**
 * @param surelySeconds from now to arrival
 * @param aboutSeconds on top, known as a mean only: late with the chance that an exponential wait of that mean
 * outlasts what the target leaves
 */
function arrivalCost(
  view: FleetView,
  rules: NadiRules,
  { priority, waitedSeconds }: Call,
  surelySeconds: number,
  aboutSeconds: number,
): number {
  const target = view.targetSeconds[priority]
  const spare = target - waitedSeconds - surelySeconds
  const late =
    aboutSeconds > 0
      ? Math.exp(-Math.max(0, spare) / aboutSeconds)
      : Math.min(1, Math.max(0, 0.5 - spare / (2 * rules.lateBlurSeconds)))
  return rules.lateCost[priority] * late + waitCost(view, rules, priority, waitedSeconds + surelySeconds + aboutSeconds)
}

function waitCost(view: FleetView, rules: NadiRules, priority: Call['priority'], seconds: number): number {
  const hours = (seconds / HOUR_SECONDS) * (1 + (rules.impatience * seconds) / view.targetSeconds[priority])
  return rules.hourCost[priority] * hours
}
