import type { PatientId } from '../../orchestrator/ids.ts'
import type { Notice } from '../../orchestrator/message.ts'
import { plusMinutes } from '../../orchestrator/time.ts'
import { SAFETY } from '../locales/safety.ts'
import { VISIT } from '../locales/visit.ts'
import { encodePress, type Press } from '../press.ts'
import { type Button, MARK, type Rendered } from '../rendered.ts'
import { phones } from './phones.ts'
import { aboutWhom } from './render-care.ts'
import { mayWait, type Speech, waitSaid } from './speech.ts'

export type PatientNotice = Extract<Notice, { kind: `patient.${string}` }>

/** What Nadi or a colleague writes to a patient of their own accord. */
export function renderPatientNotice(notice: PatientNotice, speech: Speech): Rendered {
  const { words, care, frame } = speech
  const { labels } = words
  switch (notice.kind) {
    case 'patient.will-you-come': {
      const { appointment } = notice
      const own = frame.state.slots.appointments.get(appointment)
      if (!own) return spoken(words.appointmentGone)
      const press = (answer: 'yes' | 'move' | 'no'): Press => ({ do: 'attend', appointment, answer })
      const preparation = speech.preparation(own.slot.service)
      const wait = mayWait(own.over?.kind === 'no-show' ? own.over.waitMinutes : undefined, speech)
      const asked = [words.willYouCome(speech.appointment(own.slot)), ...wait].join(' ')
      return spoken(preparation ? `${asked} ${words.preparation(preparation)}` : asked, [
        button(labels.willCome, press('yes'), 'primary'),
        button(labels.otherTime, press('move')),
        button(labels.cancelBooking, press('no')),
      ])
    }
    case 'patient.delayed':
      return spoken(
        words.delayed(
          speech.appointment(notice.slot),
          notice.minutes,
          speech.moment(plusMinutes(notice.slot.start, notice.minutes)),
        ),
      )
    case 'patient.queue-moved': {
      const { slot, token, ahead, waitMinutes } = notice
      return spoken(VISIT[frame.language].queueMoved(speech.appointment(slot), token, ahead + 1, waitMinutes))
    }
    case 'patient.called':
      return spoken(VISIT[frame.language].called(speech.appointment(notice.slot), notice.token))
    case 'patient.turn-passed': {
      const { appointment, from, slot } = notice
      const press = (answer: 'move' | 'no'): Press => ({ do: 'attend', appointment, answer })
      const [before, now] = [speech.moment(from.start), speech.moment(slot.start)]
      return spoken(VISIT[frame.language].turnPassed(before, now, speech.appointment(slot)), [
        button(labels.otherTime, press('move')),
        button(labels.cancelBooking, press('no')),
      ])
    }
    case 'patient.rebook': {
      const { appointment, from, to } = notice
      const press = (answer: 'yes' | 'move' | 'no'): Press => ({ do: 'rebook', appointment, answer })
      const others = [button(labels.otherTime, press('move')), button(labels.cancelBooking, press('no'))]
      if (!to) return spoken(words.rebookNothing(speech.appointment(from)), others)
      const preparation = speech.preparation(to.service)
      const text = words.rebook(speech.appointment(from), speech.moment(to.start), speech.facility(to.facility))
      return spoken(preparation ? `${text} ${words.preparation(preparation)}` : text, [
        button(labels.take, press('yes'), 'primary'),
        ...others,
      ])
    }
    case 'patient.move-asked': {
      const { appointment, from, to } = notice
      const press = (answer: 'yes' | 'move' | 'no'): Press => ({ do: 'rebook', appointment, answer })
      const text = words.moveAsked(speech.appointment(from), speech.moment(to.start), speech.facility(to.facility))
      return spoken(text, [
        button(labels.take, press('yes'), 'primary'),
        button(labels.otherTime, press('move')),
        button(labels.keep, press('no')),
      ])
    }
    case 'patient.move-dropped':
      return spoken(words.moveDropped(speech.appointment(notice.slot)))
    case 'patient.booked-urgently':
      return spoken(words.bookedUrgently(speech.appointment(notice.slot)))
    case 'patient.booked': {
      const preparation = speech.preparation(notice.slot.service)
      const text = words.bookedForYou(speech.appointment(notice.slot))
      return spoken(preparation ? `${text} ${words.preparation(preparation)}` : text)
    }
    case 'patient.cancelled':
      return spoken(words.cancelledForYou(speech.appointment(notice.slot)))
    case 'patient.moved':
      return spoken(
        words.movedForYou(
          speech.appointment(notice.from),
          speech.moment(notice.slot.start),
          speech.facility(notice.slot.facility),
        ),
      )
    case 'patient.rebook-undone':
      return spoken(words.rebookUndone(speech.appointment(notice.slot)))
    case 'patient.rebook-back': {
      const { appointment, from, to } = notice
      const press = (answer: 'yes' | 'no'): Press => ({ do: 'rebook', appointment, answer })
      return spoken(words.rebookBack(speech.appointment(to), speech.moment(from.start)), [
        button(labels.take, press('yes'), 'primary'),
        button(labels.leave, press('no')),
      ])
    }
    case 'patient.offer': {
      const { offer, slot, expiresAt, waitMinutes } = notice
      const until = expiresAt === null || expiresAt >= slot.start ? null : speech.moment(expiresAt)
      const what = speech.appointment(slot)
      const text =
        waitMinutes === undefined
          ? words.offered(what, until)
          : VISIT[frame.language].offeredMore(what, waitSaid(waitMinutes), until)
      return spoken(text, [
        button(labels.take, { do: 'offer', offer, answer: 'yes' }, 'primary'),
        button(labels.leave, { do: 'offer', offer, answer: 'no' }),
      ])
    }
    case 'patient.hold-over':
      return spoken(SAFETY[frame.language].holdOver(speech.appointment(notice.slot)))
    case 'patient.offer-gone':
      return spoken(words.offerGone[notice.why](speech.appointment(notice.slot)))
    case 'patient.colleague-said':
      return spoken(words.colleagueSays(MARK.note(notice.note)))
    case 'patient.named-caregiver': {
      const { patient } = notice
      return spoken(care.named(phoneOf(patient), speech.network), [button(care.notMe, { do: 'leave-care', patient })])
    }
    case 'patient.caregiver-left':
      return spoken(care.left(phoneOf(notice.caregiver)))
    case 'patient.done-for-you': {
      const { done, slot, caregiver } = notice
      return spoken(care.doneForYou[done](speech.appointment(slot), phoneOf(caregiver)))
    }
    case 'patient.cared-for': {
      const { text, ...rest } = renderPatientNotice(notice.notice, speech)
      return { ...rest, text: `${aboutWhom(notice.patient, speech)}\n${text}` }
    }
    case 'patient.handed-back':
      return spoken(notice.because === 'done' ? words.handedBack : `${words.nobodyAnswered}\n${phones(speech)}`)
  }
}

const phoneOf = (patient: PatientId): string => MARK.patientPhone(patient)

const spoken = (text: string, buttons: readonly Button[] = []): Rendered => ({ text, card: null, buttons })

const button = (label: string, press: Press, style: Button['style'] = 'plain'): Button => ({
  label,
  payload: encodePress(press),
  style,
})
