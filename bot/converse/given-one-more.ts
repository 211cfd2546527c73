import { AppointmentId, EntryId, GapId, OfferId, PatientId } from '../../orchestrator/ids.ts'
import type { Slot } from '../../orchestrator/slots/events.ts'
import { expectOneMore } from '../../orchestrator/slots/one-more.ts'
import { type Instant, instant, plusDays } from '../../orchestrator/time.ts'
import type { Seed } from './seed.ts'

/** How often each of the others has stayed away, so that they are not expected. */
const MISSED = 3
/** The others of the run begin so many lengths before and after the time that one more is looked for. */
const AROUND = [-1, 0, 1, 2]

/** A full time was found that may take one more, and the patient who waits for it was asked. */
export function seedOneMore(seed: Seed, patient: PatientId, slot: Slot, now: Instant): void {
  for (const [n, nth] of AROUND.entries()) {
    const other = PatientId.parse(`PT-MISSED${n + 1}`)
    const shift = nth * (slot.end - slot.start)
    const own = { ...slot, start: instant(slot.start + shift), end: instant(slot.end + shift) }
    seed.add({ type: 'patients.registered', patient: other, language: 'en' })
    for (let time = 1; time <= MISSED; time += 1) {
      const past = { ...own, start: plusDays(own.start, -30 * time), end: plusDays(own.end, -30 * time) }
      const appointment = AppointmentId.parse(`A-MISSED${n + 1}-${time}`)
      seed.add({ type: 'slots.vacated', appointment, patient: other, slot: past, why: 'no-show', free: null })
    }
    const appointment = AppointmentId.parse(`A-OTHER${n + 1}`)
    seed.add(
      { type: 'slots.booked', appointment, patient: other, slot: own, offered: [] },
      undefined,
      plusDays(now, -5),
    )
  }
  const expected = expectOneMore(seed.state, slot, {})
  if (!expected) return
  const { device, service } = slot
  const found = [{ ...expected, nth: 1, allowed: 1, weighed: [] }]
  seed.add({ type: 'waitlist.overbooking-sought', device, service, model: 'prior-1', found, none: [] })
  const gap = GapId.parse(`G-${seed.rows.length}`)
  const offer = OfferId.parse(`${gap}-O1`)
  const ranked = { patient, acuity: 'routine', waitedDays: 0, deadlineDays: null, gainDays: null } as const
  const asked = { ...ranked, entry: EntryId.parse('W-ASKED'), chance: 0.1, score: 0.1, offer, expiresAt: slot.start }
  const wave = {
    wave: 1,
    model: 'prior-1',
    oneMore: expected,
    offers: [asked],
    next: [],
    unfit: {},
    lookAt: slot.start,
  }
  seed.add({ type: 'waitlist.wave-sent', gap, slot, freedBy: 'overbooking', ...wave })
  seed.add({ type: 'slots.offered', offer, patient, slot, gap, waitMinutes: expected.waitMinutes })
}
