import { wholeMinutes } from '../time.ts'
import type { EncountersEvent, Reasons, StandsFree } from './events.ts'

/** The first line says what happened, the others why. See `explain`. */
export function explainEncounters(event: EncountersEvent): string[] {
  const { encounter } = event
  switch (event.type) {
    case 'encounters.bed-requested': {
      const { unit, features, why } = event.wanted
      const score = event.score === null ? '' : `, NEWS2 ${event.score}`
      const needs = features.length > 0 ? ` with ${features.join(', ')}` : ''
      return [`${encounter} needs a ${unit} bed${needs} (${why}), acuity ${event.acuity}${score}.`]
    }
    case 'encounters.reassessed':
      return [`${encounter} is now acuity ${event.acuity}${event.score === null ? '' : `, NEWS2 ${event.score}`}.`]
    case 'encounters.bed-allocated':
      return [
        `Bed ${event.bed} is reserved for ${encounter}${event.by === null ? '' : `, chosen by ${event.by}`}.`,
        ...(event.cleanInMinutes === undefined
          ? []
          : [`it is being cleaned, ready in about ${event.cleanInMinutes} min`]),
        ...because(event.reasons),
      ]
    case 'encounters.asked-still-coming':
      return [
        `Nobody came into ${event.bed} for ${event.encounter} in time: whoever asked was asked whether they still come.`,
      ]
    case 'encounters.bed-passed':
      return [`${encounter} waits on although ${event.bed} is free.`, whyFree(event.because)]
    case 'encounters.allocation-lost': {
      const rival = event.rival === null ? '' : ` for ${event.rival}`
      return [`${encounter} lost bed ${event.bed} (${event.because}${rival}) and waits again.`]
    }
    case 'encounters.request-cancelled':
      return [`The request of ${encounter} ended: ${event.because}.`]
    case 'encounters.overdue':
      return [`${encounter} waits longer than its target, told ${event.level} time(s).`]
    case 'encounters.placed':
      return [`${encounter} lies in bed ${event.bed}${event.from === null ? '' : `, before in ${event.from}`}.`]
    case 'encounters.discharged':
      return [`${encounter} left bed ${event.bed} (${event.to}); it is to be cleaned.`]
    case 'encounters.step-down-proposed':
      return [
        `A step down of ${encounter} from ${event.bed} into ${event.into} was proposed: ${event.unblocks === null ? 'such beds are about to run out' : `${event.unblocks} waits`}.`,
      ]
    case 'encounters.step-down-declined':
      return [`${encounter} stays in their bed for now: the step down was declined.`]
    case 'encounters.archived':
      return [`${encounter} left the state; the journal keeps it.`]
  }
}

function whyFree(because: StandsFree): string {
  if (because.kind === 'kept-for-urgent')
    return 'it is kept for the next patient of acuity 1, who is likely to need it more'
  return `${because.bed} is nearer and expected to be clean in ${because.minutes} min`
}

function because({ rank, waitedMinutes, candidates, rivals }: Reasons): string[] {
  const beds = candidates.map(({ bed, travelSeconds }) =>
    travelSeconds === null ? `${bed}: travel time not known` : `${bed}: ${wholeMinutes(travelSeconds)} min away`,
  )
  const others = rivals.map(
    ({ encounter, acuity, waitedMinutes: waited, rank: theirs }) =>
      `${encounter}: acuity ${acuity}, waited ${Math.round(waited)} min, rank ${theirs.toFixed(1)}`,
  )
  return [
    `waited ${Math.round(waitedMinutes)} min, rank ${rank.toFixed(1)}`,
    ...(beds.length > 0 ? ['beds weighed:', ...beds] : []),
    ...(others.length > 0 ? ['others who waited:', ...others] : []),
  ]
}
