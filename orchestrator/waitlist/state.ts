import type { DeviceId, EntryId, FacilityId, GapId, OfferId, PatientId, ServiceCode } from '../ids.ts'
import type { Acuity, Slot } from '../slots/events.ts'
import { deviceDay } from '../slots/state.ts'
import { type Index, Table, type UndoLog } from '../table.ts'
import { DAY_MS, type Instant } from '../time.ts'
import type { FreedBy } from './events.ts'

/** Somebody who waits for a time, or for an earlier one than they have. */
export interface Entry {
  readonly id: EntryId
  readonly patient: PatientId
  readonly service: ServiceCode
  readonly acuity: Acuity
  readonly from: Instant
  readonly until: Instant
  readonly deadline: Instant | null
  readonly facilities: readonly FacilityId[]
  readonly atNight: boolean
  readonly travelMinutes: number | null
  readonly since: Instant
}

/** A freed time that has not been refilled yet. */
export interface Gap {
  readonly id: GapId
  readonly slot: Slot
  readonly freedBy: FreedBy
  readonly freedAt: Instant
  /** What is left is too short for anybody; it is only to be said. */
  readonly tooShort: boolean
  readonly lookAt: Instant
  readonly waves: number
  readonly asked: readonly PatientId[]
  /** Nobody could be asked the last time it was looked at. */
  readonly waits: boolean
  readonly acceptedBy: OfferId | null
}

/** What somebody answered lately: keeps us from asking too often, and tells how they answer. */
export interface Asked {
  readonly offer: OfferId
  readonly patient: PatientId
  readonly gap: GapId | null
  readonly at: Instant
  readonly outcome: 'open' | 'accepted' | 'declined' | 'expired' | 'taken' | 'withdrawn'
}

/** A device that can be used from `from` until `until` after all, and is not searched yet. */
interface Search {
  readonly device: DeviceId
  readonly since: Instant
  readonly from: Instant
  readonly until: Instant
}

export interface WaitlistState {
  readonly entries: Table<EntryId, Entry>
  readonly byService: Index<EntryId, Entry>
  readonly byPatient: Index<EntryId, Entry>
  readonly byUntil: Index<EntryId, Entry>
  readonly gaps: Table<GapId, Gap>
  readonly gapsByDeviceDay: Index<GapId, Gap>
  readonly gapsByService: Index<GapId, Gap>
  readonly gapsByLook: Index<GapId, Gap>
  readonly asked: Table<OfferId, Asked>
  readonly askedByPatient: Index<OfferId, Asked>
  readonly askedByDay: Index<OfferId, Asked>
  readonly searches: Table<DeviceId, Search>
  /** When times that stand idle are next looked for; only while anybody waits. */
  readonly idleLook: Table<'next', Instant>
}

/** Milliseconds since 1970; the width is fixed, so that text order is the order of time. */
export const momentKey = (at: Instant): string => String(at).padStart(15, '0')
/** Days since 1970; the width is fixed, so that text order is the order of time. */
export const utcDay = (at: Instant): string => String(Math.floor(at / DAY_MS)).padStart(6, '0')

export function emptyWaitlist(undo: UndoLog): WaitlistState {
  const entries = new Table<EntryId, Entry>(undo)
  const gaps = new Table<GapId, Gap>(undo)
  const asked = new Table<OfferId, Asked>(undo)
  return {
    entries,
    byService: entries.indexBy(({ service }) => service),
    byPatient: entries.indexBy(({ patient }) => patient),
    byUntil: entries.indexBy(({ until }) => momentKey(until)),
    gaps,
    gapsByDeviceDay: gaps.indexBy(({ slot }) => deviceDay(slot.device, slot.start)),
    gapsByService: gaps.indexBy(({ slot }) => slot.service),
    gapsByLook: gaps.indexBy(({ lookAt }) => momentKey(lookAt)),
    asked,
    askedByPatient: asked.indexBy(({ patient }) => patient),
    askedByDay: asked.indexBy(({ at }) => utcDay(at)),
    searches: new Table<DeviceId, Search>(undo),
    idleLook: new Table<'next', Instant>(undo),
  }
}

export const entriesOf = ({ entries, byPatient }: WaitlistState, patient: PatientId): Entry[] =>
  [...byPatient.of(patient)]
    .flatMap((id) => entries.get(id) ?? [])
    .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))

/** What one device has to fill that day in UTC, by start. */
export const gapsOn = ({ gaps, gapsByDeviceDay }: WaitlistState, device: DeviceId, day: Instant): Gap[] =>
  [...gapsByDeviceDay.of(deviceDay(device, day))]
    .flatMap((id) => gaps.get(id) ?? [])
    .sort((a, b) => a.slot.start - b.slot.start || (a.id < b.id ? -1 : 1))

/** What they were asked lately, oldest first. */
export const askedLately = ({ asked, askedByPatient }: WaitlistState, patient: PatientId): Asked[] =>
  [...askedByPatient.of(patient)]
    .flatMap((id) => asked.get(id) ?? [])
    .sort((a, b) => a.at - b.at || (a.offer < b.offer ? -1 : 1))
