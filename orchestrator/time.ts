import { z } from 'zod'

/** Milliseconds since 1970-01-01T00:00Z. */
export const Instant = z.number().int().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** A calendar day in the network's zone, `YYYY-MM-DD`. */
export const LocalDay = z.iso.date().brand<'LocalDay'>()
export type LocalDay = z.infer<typeof LocalDay>

export const SECOND_MS = 1_000
export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

export const instant = (milliseconds: number): Instant => milliseconds as Instant

export const plusSeconds = (at: Instant, seconds: number): Instant => instant(at + Math.round(seconds * SECOND_MS))
export const plusMinutes = (at: Instant, minutes: number): Instant => plusSeconds(at, minutes * 60)
export const plusDays = (at: Instant, days: number): Instant => instant(at + days * DAY_MS)

/** Rounded up: nobody is told less than it takes. */
export const wholeMinutes = (seconds: number): number => Math.ceil(seconds / 60)

/** The count of a stretch of time since 1970 in a fixed width, so that text order is the order of time. */
export const stretchKey = (at: Instant, milliseconds: number): string =>
  String(Math.floor(at / milliseconds)).padStart(9, '0')

/** Wall clock in a zone with a fixed offset (India has one zone and no daylight saving). */
export interface LocalTime {
  readonly day: LocalDay
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number
  /** Minutes since local midnight, fractions cut off. */
  readonly minuteOfDay: number
}

export function localTime(at: Instant, utcOffsetMinutes: number): LocalTime {
  const shifted = new Date(at + utcOffsetMinutes * MINUTE_MS)
  return {
    day: shifted.toISOString().slice(0, 10) as LocalDay,
    weekday: shifted.getUTCDay(),
    minuteOfDay: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  }
}

/** The instant of `minuteOfDay` on a local day; minutes past 1440 run into the next day. */
export function fromLocal(day: LocalDay, minuteOfDay: number, utcOffsetMinutes: number): Instant {
  return instant(Date.parse(`${day}T00:00:00Z`) + (minuteOfDay - utcOffsetMinutes) * MINUTE_MS)
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as LocalDay
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: LocalDay): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** ISO 8601 with the zone's offset, seconds kept: `2026-11-23T09:30:00+05:30`. */
export function isoLocal(at: Instant, utcOffsetMinutes: number): string {
  const wall = new Date(at + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 19)
  const sign = utcOffsetMinutes < 0 ? '-' : '+'
  const minutes = Math.abs(utcOffsetMinutes)
  return `${wall}${sign}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
