import { accept, type Decision, type Event } from '../decision.ts'
import { type GapId, OfferId } from '../ids.ts'
import { OFFERS_PER_GAP_MAX } from '../limits.ts'
import { noShowModel } from '../no-show/chance.ts'
import { isOffered } from '../slots/availability.ts'
import { keptUntil } from '../slots/bookable.ts'
import { expectOneMore, whyNotOneMore } from '../slots/one-more.ts'
import { appointmentsOn } from '../slots/overlap.ts'
import type { Appointment } from '../slots/state.ts'
import type { NetworkState } from '../state.ts'
import { type Instant, instant, plusMinutes } from '../time.ts'
import { type Candidate, weigh } from './candidates.ts'
import { CHANCE_MODEL } from './chance.ts'
import type { GapClosed, Unfit } from './events.ts'
import { lastMoment, nextLook, pace } from './pace.ts'
import type { Gap } from './state.ts'

/** So many who come next are kept on the event, to tell why they were not asked. */
const NEXT_KEPT = 5

/** Asks the next people, waits for somebody to ask, or says what became of the gap. */
export function decideRefill(state: NetworkState, id: GapId, at: Instant): Decision {
  const gap = state.waitlist.gaps.get(id)
  if (!gap || at < gap.lookAt) return accept()
  if (gap.tooShort) return close(state, gap, unfilled('too-short'))
  const there = appointmentsOn(state.slots, gap.slot.device, gap.slot)
  // Beside whoever has a full time; of those who were asked, where that one has left since.
  const [taken] =
    gap.freedBy === 'overbooking'
      ? there.filter(({ over, patient }) => over?.kind === 'no-show' || gap.asked.includes(patient))
      : there
  if (taken) return close(state, gap, refilled(gap, taken))
  if (there.length > 0 && isFullByNow(state, gap)) return close(state, gap, unfilled('expected-full'))
  if (!isOffered(state, gap.slot)) return close(state, gap, unfilled('not-offered'))
  const kept = keptUntil(state, gap.slot)
  // Whoever decides on it may book it to its very beginning.
  if (kept !== null && at < gap.slot.start) return accept(waits(gap, {}, afterKept(gap, kept, at)))
  const full = gap.asked.length >= OFFERS_PER_GAP_MAX
  if (full && at < lastMoment(gap)) return accept(waits(gap, {}, lastMoment(gap)))
  const { fit, unfit, waiting } = weigh(state, gap, at)
  if (at >= lastMoment(gap)) return close(state, gap, unfilled(whyUnfilled(gap, waiting), unfit))
  return fit.length === 0 ? accept(waits(gap, unfit, nextLook(state, gap, at))) : ask(state, gap, fit, unfit, at)
}

function ask(
  state: NetworkState,
  gap: Gap,
  fit: readonly Candidate[],
  unfit: Partial<Record<Unfit, number>>,
  at: Instant,
): Decision {
  const { people, expiresAt, lookAt } = pace(state, gap, fit, at)
  if (people === 0) return accept(waits(gap, unfit, lookAt))
  const offers = fit.slice(0, people).map(({ ranked, latest }, n) => ({
    ...ranked,
    offer: OfferId.parse(`${gap.id}-O${gap.asked.length + n + 1}`),
    expiresAt: latest < expiresAt ? latest : expiresAt,
  }))
  const next = fit.slice(people, people + NEXT_KEPT).map(({ ranked }) => ranked)
  const { id, slot, freedBy, waves } = gap
  const oneMore = freedBy === 'overbooking' ? expectOneMore(state, slot, {}) : null
  return accept(
    {
      type: 'waitlist.wave-sent',
      gap: id,
      slot,
      freedBy,
      wave: waves + 1,
      ...(oneMore && { oneMore }),
      model: `${CHANCE_MODEL} ${noShowModel(state)}`,
      offers,
      next,
      unfit,
      lookAt,
    },
    ...offers.map(({ offer, patient, expiresAt }): Event => {
      return {
        type: 'slots.offered',
        offer,
        patient,
        slot,
        expiresAt,
        gap: id,
        ...(oneMore && { waitMinutes: oneMore.waitMinutes }),
      }
    }),
  )
}

/** Whoever was thought not to come said that they do, or the network file allows it no more. */
const isFullByNow = (state: NetworkState, { slot }: Gap): boolean =>
  whyNotOneMore(state, slot, expectOneMore(state, slot, {}), {}) !== null

/** A hold that has run out is cleared by its own timer first. */
const afterKept = ({ slot }: Gap, kept: Instant, at: Instant): Instant =>
  instant(Math.min(slot.start, Math.max(kept, plusMinutes(at, 1))))

const waits = ({ id, slot }: Gap, unfit: Partial<Record<Unfit, number>>, lookAt: Instant): Event => ({
  type: 'waitlist.gap-waits',
  gap: id,
  slot,
  unfit,
  lookAt,
})

/** Whoever still has an offer for it is told in the same breath. */
function close({ slots }: NetworkState, gap: Gap, outcome: GapClosed['outcome']): Decision {
  const { id, slot, freedBy, freedAt, asked } = gap
  const open = [...slots.offersByGap.of(id)].flatMap((offer) => slots.offers.get(offer) ?? [])
  const gone = outcome.kind === 'refilled' ? 'taken' : 'withdrawn'
  return accept(
    { type: 'waitlist.gap-closed', gap: id, slot, freedBy, freedAt, offers: asked.length, outcome },
    ...open
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((offer): Event => {
        return { type: 'slots.offer-closed', offer: offer.id, patient: offer.patient, slot, outcome: gone }
      }),
  )
}

const refilled = ({ acceptedBy }: Gap, { id, patient }: Appointment): GapClosed['outcome'] => ({
  kind: 'refilled',
  by: acceptedBy === null ? 'booking' : 'offer',
  appointment: id,
  patient,
})

type Unfilled = Extract<GapClosed['outcome'], { kind: 'unfilled' }>

const unfilled = (why: Unfilled['why'], unfit: Unfilled['unfit'] = {}): Unfilled => ({ kind: 'unfilled', why, unfit })

function whyUnfilled({ asked }: Gap, waiting: number): Unfilled['why'] {
  if (asked.length > 0) return 'nobody-took-it'
  return waiting > 0 ? 'nobody-could' : 'nobody-waiting'
}
