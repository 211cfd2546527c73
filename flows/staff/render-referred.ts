import type { Notice } from '../../orchestrator/message.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import { SAFETY } from '../locales/safety.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { spoken } from './draw.ts'
import { numberOf } from './number-of.ts'
import { facilityName, spanWords } from './words.ts'

type Referred = Extract<Notice, { kind: 'team.booking-referred' }>

const SAID = {
  yes: 'they said yes',
  no: 'they said no',
  unsure: 'they do not know, or would rather you looked',
} as const

/** Somebody who could not be booked for what the service must know. Word for word what was asked and said. */
export function renderReferred({ patient, slot, question, said }: Referred, frame: RenderFrame): Rendered {
  const service = lookupsOf(frame.state.network).services.get(slot.service)
  const own = service?.safety?.find(({ id }) => id === question)?.ask.en
  const asked = own ?? SAFETY.en.creatinine(service?.creatinineDays ?? 0)
  const at = `${spanWords(slot.start, null, frame)}, ${facilityName(frame.state, slot.facility)}`
  return spoken(
    `Not booked, please look into it and call them: ${service?.names.en ?? slot.service} (${at}). Asked “${asked}”, ${SAID[said]}. ${numberOf(patient, frame)}`,
  )
}
