import { isoLocal, wholeMinutes } from '../time.ts'
import type { BedsEvent, HoldFor } from './events.ts'

/** The first line says what happened, the others why. See `explain`. */
export function explainBeds(event: BedsEvent, utcOffsetMinutes: number): string[] {
  switch (event.type) {
    case 'beds.held': {
      const until = isoLocal(event.expiresAt, utcOffsetMinutes)
      return [
        `Bed ${event.bed} is held for ${holder(event.holdFor)} until ${until}, hold ${event.hold}.`,
        ...why(event),
      ]
    }
    case 'beds.hold-released':
      return [`Hold ${event.hold} on bed ${event.bed} was released.`]
    case 'beds.hold-renewed':
      return [`Hold ${event.hold} on bed ${event.bed} ends now at ${isoLocal(event.expiresAt, utcOffsetMinutes)}.`]
    case 'beds.hold-expired':
      return [`Hold ${event.hold} on bed ${event.bed} ran out.`]
    case 'beds.status-set':
      return [`Bed ${event.bed} is ${event.status}${blocked(event, utcOffsetMinutes)}.`]
    case 'beds.leaving-planned':
      return [
        event.at === null
          ? `Whoever is in ${event.bed} does not leave as planned.`
          : `Whoever is in ${event.bed} is to leave at ${isoLocal(event.at, utcOffsetMinutes)}, by ${event.by}.`,
      ]
    case 'beds.asked-after':
      return [
        event.about === 'cleaning'
          ? `Bed ${event.bed} should be clean by now; asked after it, time ${event.time}${event.to ? `, ${event.to} was told` : ''}.`
          : `The block of bed ${event.bed} should be over; asked after it, time ${event.time}.`,
      ]
    case 'beds.doubted':
      return [`Nothing was heard for long of ${event.beds.join(', ')}; the ward was asked.`]
    case 'beds.confirmed':
      return [`${event.beds.join(', ')}: confirmed to be as they were.`]
  }
}

function blocked({ cause, until }: Extract<BedsEvent, { type: 'beds.status-set' }>, utcOffsetMinutes: number): string {
  const why = cause === undefined ? '' : `, ${cause}`
  return until === undefined ? why : `${why}, until ${isoLocal(until, utcOffsetMinutes)}`
}

function holder(holdFor: HoldFor): string {
  switch (holdFor.kind) {
    case 'staff':
      return holdFor.staff
    case 'emergency':
      return `emergency ${holdFor.emergency}`
    case 'transfer':
      return `transfer ${holdFor.transfer}`
    case 'encounter':
      return `encounter ${holdFor.encounter}`
  }
}

function why({ choice }: Extract<BedsEvent, { type: 'beds.held' }>): string[] {
  if (!choice) return []
  const features = choice.features.length > 0 ? ` with ${choice.features.join(', ')}` : ''
  const where = choice.from ?? choice.near
  const near = where === null ? '' : ` near ${where}`
  const sex = choice.sex ? `, for a ${choice.sex} patient` : ''
  const candidates = choice.candidates.map(({ bed, travelSeconds }) =>
    travelSeconds === null ? `${bed}: travel time not known` : `${bed}: ${wholeMinutes(travelSeconds)} min away`,
  )
  return [`asked for: ${choice.unit}${features}${near}${sex}; free then:`, ...candidates]
}
