import type { Notice } from '../../orchestrator/message.ts'
import type { NetworkState } from '../../orchestrator/state.ts'
import { type Instant, instant, MINUTE_MS, SECOND_MS } from '../../orchestrator/time.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK, type Rendered } from '../rendered.ts'
import { button, drawn, fieldsOf } from './draw.ts'
import { keptBed } from './render-transfer.ts'
import { clock, facilityName, headline, minutes, PHASE, said, unitName } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>

/** To the emergency department that receives the patient; edited as the crew moves. */
export function renderPreAlert(notice: Of<'ed.pre-alert'>, { state, now }: RenderFrame): Rendered {
  const { emergency: id, hospital, bed, expectedAt } = notice
  const emergency = state.ambulances.emergencies.get(id)
  const ambulance = emergency?.dispatch?.ambulance
  const kept = emergency?.planned ? keptBed(state, emergency.planned.transfer) : bed
  const there = emergency?.phase === 'at_hospital' || emergency?.phase === 'closed'
  const fields = fieldsOf([
    ['Hospital', facilityName(state, hospital)],
    ['Expected', there ? null : expected(state, expectedAt, now)],
    ['Said', emergency ? said(emergency) : null],
    ['Signs', emergency?.signs.join(', ') ?? null],
    ['Ambulance', ambulance ? unitName(state, ambulance) : null],
    ['Status', emergency ? PHASE[emergency.phase] : null],
    ['Seen by', emergency?.preAlert?.acknowledgedBy ? MARK.staffName(emergency.preAlert.acknowledgedBy) : null],
    ['Bed', kept ? `${kept}, kept for this patient` : 'none was free; please find one'],
  ])
  const title = `${there ? 'Arrived' : 'Incoming'}: ${emergency ? headline(emergency) : 'emergency'} · ${id}`
  const alert = emergency?.preAlert
  const waits = !there && alert?.hospital === hospital && alert.acknowledgedBy === null && !alert.ended
  return drawn(
    { title, tone: there ? 'good' : 'urgent', fields, footnote: waits ? 'Please acknowledge.' : null },
    waits ? [button('Acknowledge', { do: 'acknowledge', emergency: id }, 'primary')] : [],
  )
}

/** To the full minute, rounded up, so that the clock and the minutes agree. */
function expected(state: NetworkState, at: Instant | null, now: Instant): string {
  if (at === null) return 'time not known yet'
  const time = clock(state, instant(Math.ceil(at / MINUTE_MS) * MINUTE_MS))
  return at > now ? `${time}, in ${minutes((at - now) / SECOND_MS)}` : `${time}, any moment now`
}

export function renderStandDown({ emergency: id, hospital }: Of<'ed.stand-down'>, { state }: RenderFrame): Rendered {
  const fields = fieldsOf([['Hospital', facilityName(state, hospital)]])
  const planned = state.ambulances.emergencies.get(id)?.planned
  const kept = planned && keptBed(state, planned.transfer)
  const footnote = kept
    ? `The patient is not coming with this ambulance; another is looked for, and ${kept} stays kept.`
    : 'The patient is not coming with this ambulance; the bed is no longer kept.'
  return drawn({ title: `Stand down: ${id}`, tone: 'closed', fields, footnote })
}
