import type { BedId } from '../ids.ts'
import { topologyOf } from '../network/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, MINUTE_MS } from '../time.ts'
import { bedsByFacility } from './urgent-cover.ts'

/** A stay in intensive care; our assumption. So many beds are asked for as come free. */
const STAY_HOURS = 120
/** From the question to a clean bed: a clinician looks, the patient goes, the bed is cleaned. */
const AHEAD_HOURS = 1.5
/** Beds for all who come in that time, 49 times of 50: two deviations of a Poisson number above its mean. */
const DEVIATIONS = 2
/** A question not answered after this is thought to free no bed. */
const ANSWER_MINUTES = 90
/** A ward is asked no more often ahead of need. */
const WARD_ASKED_MINUTES = 120

/**
 * How many patients of intensive care are to be thought of for a step down now, so that those who come in the next
 * hour and a half find a bed: what is likely to be needed, less what is free, being cleaned or asked for already.
 * Nothing in networks of some dozen beds, where the next request may be hours away.
 */
export function stepDownsMissing(state: NetworkState, gone: ReadonlySet<BedId>, now: Instant): number {
  const { beds, encounters, network } = state
  const byFacility = bedsByFacility(topologyOf(network), 'ICU')
  const all = [...byFacility.values()].reduce((sum, each) => sum + each, 0)
  const expected = (all / STAY_HOURS) * AHEAD_HOURS
  const needed = Math.floor(expected + DEVIATIONS * Math.sqrt(expected))
  let there = beds.availableInUnit.of('ICU').size + beds.cleaningInUnit.of('ICU').size
  for (const id of gone) if (beds.beds.get(id)?.unit === 'ICU') there -= 1
  if (there >= needed) return 0
  for (const facility of byFacility.keys()) {
    for (const id of encounters.askedInWard.of(`ICU ${facility}`)) {
      if (wasAsked(encounters.encounters.get(id)?.stepDown ?? null, ANSWER_MINUTES, now)) there += 1
    }
  }
  return Math.max(0, needed - there)
}

/** @param ward see `availability` */
export const askedLately = ({ encounters }: NetworkState, ward: string, now: Instant): boolean =>
  [...encounters.askedInWard.of(ward)].some((id) =>
    wasAsked(encounters.encounters.get(id)?.stepDown ?? null, WARD_ASKED_MINUTES, now),
  )

const wasAsked = (stepDown: { readonly askedAt: Instant } | null, minutes: number, now: Instant): boolean =>
  stepDown !== null && now - stepDown.askedAt < minutes * MINUTE_MS
