import { distanceKm, type LatLon } from '../../orchestrator/geo.ts'
import type { EmergencyId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type Instant, MINUTE_MS, plusSeconds, SECOND_MS } from '../../orchestrator/time.ts'
import { LIVE_WORDS } from '../locales/live.ts'
import { speechOf } from './speech.ts'

/** What a family sees of its ambulance: where it is and when it comes, and nothing about anybody. */
export interface LiveView {
  readonly language: Language
  readonly title: string
  readonly lines: readonly string[]
  /** Null where no position is known, or it is over. */
  readonly map: { readonly ambulance: LatLon; readonly scene: LatLon } | null
  readonly footer: string
}

/** Null once the patient is handed over or nothing is coming any more. */
export function liveView(state: NetworkState, id: EmergencyId, now: Instant): LiveView | null {
  const emergency = state.ambulances.emergencies.get(id)
  const { location, dispatch, phase } = emergency ?? {}
  if (!emergency || !dispatch || phase === 'closed' || phase === 'open') return null
  const language = state.patients.patients.get(emergency.reporter)?.language ?? 'en'
  const words = LIVE_WORDS[language]
  const speech = speechOf({ language, state, now, reader: 'patient' })
  const coming = phase === 'dispatched' || phase === 'accepted' || phase === 'en_route'
  const position = state.ambulances.ambulances.get(dispatch.ambulance)?.position ?? null
  const scene = location?.point ?? null
  const left = dispatch.etaSeconds === null ? null : plusSeconds(dispatch.etaFrom, dispatch.etaSeconds) - now
  const lines = [
    coming && left !== null ? words.eta(speech.minutes(Math.max(0, left) / SECOND_MS)) : null,
    coming && position && scene ? words.away(distanceKm(position.point, scene).toFixed(1)) : null,
    position ? words.asOf(Math.floor((now - position.at) / MINUTE_MS)) : words.noPosition,
  ]
  return {
    language,
    title: coming ? words.coming : words.there,
    lines: lines.filter((line) => line !== null),
    map: coming && position && scene ? { ambulance: position.point, scene } : null,
    footer: words.call(topologyOf(state.network).emergencyNumbers.join(' / ')),
  }
}
