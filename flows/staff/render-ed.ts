import type { Notice } from '../../orchestrator/message.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { drawn, fieldsOf } from './draw.ts'
import { clock, facilityName, headline, minutes, PHASE, said, unitName } from './words.ts'

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>

/** To the emergency department that receives the patient; edited as the crew moves. */
export function renderPreAlert(notice: Of<'ed.pre-alert'>, { state, now }: RenderFrame): Rendered {
  const { emergency: id, hospital, bed, expectedAt } = notice
  const emergency = state.ambulances.emergencies.get(id)
  const ambulance = emergency?.dispatch?.ambulance
  const there = emergency?.phase === 'at_hospital' || emergency?.phase === 'closed'
  const fields = fieldsOf([
    ['Hospital', facilityName(state, hospital)],
    [
      'Expected',
      there ? null : expected(expectedAt && clock(state, expectedAt), expectedAt && (expectedAt - now) / 1000),
    ],
    ['Said', emergency ? said(emergency) : null],
    ['Signs', emergency?.signs.join(', ') ?? null],
    ['Ambulance', ambulance ? unitName(state, ambulance) : null],
    ['Status', emergency ? PHASE[emergency.phase] : null],
    ['Bed', bed ? `${bed}, kept for this patient` : 'none was free; please find one'],
  ])
  const title = `${there ? 'Arrived' : 'Incoming'}: ${emergency ? headline(emergency) : 'emergency'} · ${id}`
  return drawn({ title, tone: there ? 'good' : 'urgent', fields, footnote: null })
}

function expected(at: string | null, inSeconds: number | null): string {
  if (at === null || inSeconds === null) return 'time not known yet'
  return inSeconds > 0 ? `${at}, in ${minutes(inSeconds)}` : `${at}, any moment now`
}

export function renderStandDown({ emergency: id, hospital }: Of<'ed.stand-down'>, { state }: RenderFrame): Rendered {
  const fields = fieldsOf([['Hospital', facilityName(state, hospital)]])
  const footnote = 'The patient is not coming with this ambulance; the bed is no longer kept.'
  return drawn({ title: `Stand down: ${id}`, tone: 'closed', fields, footnote })
}
