import type { Notice } from '../../orchestrator/message.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import { heardBy } from '../../orchestrator/patients/state.ts'
import { type Instant, instant } from '../../orchestrator/time.ts'
import { renderPatientNotice } from '../patient/render-notice.ts'
import { speechOf } from '../patient/speech.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import { enrolledName } from './enrolled-name.ts'
import { slotWords } from './render-who.ts'
import type { StaffReply } from './replies.ts'
import { clock, dayWords, spanWords } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const ACUITIES = ['urgent', 'soon', 'routine'] as const
const LABELS = { urgent: 'Urgent', soon: 'Soon', routine: 'Routine' } as const

const serviceName = (service: Of<'staff.enrolled'>['service'], { state }: RenderFrame): string =>
  lookupsOf(state.network).services.get(service)?.names.en ?? service

export function renderEnrolAsk({ service, missing }: Of<'staff.enrol-ask'>, frame: RenderFrame): Rendered {
  const what = serviceName(service, frame)
  switch (missing) {
    case 'who':
      return spoken(`${what}: for whom? Name, age and sex, for example “Ramesh 60M”. Nothing was changed yet.`)
    case 'acuity':
      return spoken(
        `${what}: how urgent is it? Nothing was changed yet.`,
        ACUITIES.map((acuity) => button(LABELS[acuity], { do: 'enrol-acuity', acuity })),
      )
    case 'phone':
      return spoken(
        `${what}: on which number are they reached? Or write “no phone”: then I ask you what I would ask them. Nothing was changed yet.`,
      )
  }
}

export function renderEnrolled(reply: Of<'staff.enrolled'>, frame: RenderFrame): Rendered {
  const { entry, patient, service, acuity, deadline, slots, number } = reply
  const until = deadline === null ? '' : `, by ${lastMoment(deadline, frame)}`
  const who = enrolledName(patient, frame)
  const asks = heardBy(frame.state.patients, patient) === null ? 'They are offered' : 'You are asked about'
  const free =
    slots.length > 0
      ? `Free: ${slots.map(({ start }) => spanWords(start, null, frame)).join('; ')}.`
      : `Nothing is free${deadline === null ? '' : ' by then'}. “overbook ${service} at 3 for ${number}: …” puts them into a full time.`
  return spoken(
    `${who} is on the list for ${serviceName(service, frame)}: ${acuity}${until}. ${asks} what comes free. ${free}`,
    slots.map(({ device, start }) =>
      button(`Book ${clock(frame.state, start)}`, { do: 'book-for', entry, device, start }),
    ),
  )
}

/** Midnight closes its day. */
const lastMoment = (deadline: Instant, frame: RenderFrame): string =>
  clock(frame.state, deadline) === '00:00'
    ? `the end of ${dayWords(frame.state, instant(deadline - 1))}`
    : spanWords(deadline, null, frame)

export function renderBookedFor({ patient, slot }: Of<'staff.booked-for'>, frame: RenderFrame): Rendered {
  const told = heardBy(frame.state.patients, patient) === null ? ' They are told.' : ''
  return spoken(`Booked for ${enrolledName(patient, frame)}: ${slotWords(slot, frame)}.${told}`)
}

export function renderCheckedIn(
  { slot, token, ahead, waitMinutes }: Of<'staff.patient-here'>,
  frame: RenderFrame,
): Rendered {
  const turn = ahead === 0 ? 'next' : `${ahead} before them`
  const wait = waitMinutes > 0 ? `, about ${waitMinutes} min` : ''
  return spoken(`${slotWords(slot, frame)}: here, number ${token} (${turn}${wait}).`)
}

export const renderAnsweredFor = ({ slot }: Of<'staff.answered-for'>, frame: RenderFrame): Rendered =>
  spoken(slot ? `Booked: ${slotWords(slot, frame)}.` : 'Noted.')

/** In English and for them: what a patient without a number would have been written. */
export function renderForPatient(
  { patient, notice }: Extract<Notice, { kind: 'colleague.for-patient' }>,
  frame: RenderFrame,
): Rendered {
  const speech = speechOf({ ...frame, language: 'en', reader: 'patient' })
  const { text, buttons } = renderPatientNotice(notice, speech)
  const usable = buttons.filter(({ payload }) => !payload.includes('answer=move'))
  return spoken(`For ${enrolledName(patient, frame)}, who has no number:\n${text}`, usable)
}
