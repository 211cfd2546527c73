import { addDays, fromLocal, localTime } from '../../orchestrator/time.ts'
import type { When } from '../intents.ts'
import type { Context } from './context.ts'
import { end, type Flow } from './flow.ts'
import type { BookFrame, NextPersonFrame, PatientFrame, VisitFrame } from './frames.ts'
import { NEW_BOOKING, NEW_VISIT } from './patterns/restart.ts'
import { pop, push, replaceTop, type Step, say, top } from './step.ts'

/** Booking for several people, one after the other: whoever waits is taken up where the one before has ended. */

export const NEXT_PERSON: Omit<NextPersonFrame, 'patients'> = {
  flow: 'next-person',
  each: false,
  services: [],
  facility: null,
  when: null,
}

/** The next of them is begun at once, see `takeUpNext`; nothing is asked about whom. */
export const nextInLine: Flow<NextPersonFrame> = {
  ask: () => end(),
  choose: () => end(),
  back: () => end({ say: 'stopped' }),
}

/** What was booked for the one before is what is looked for next, where somebody waits for it. */
export function handOn(step: Step, finished: PatientFrame | null, { topology }: Context): Step {
  const waiting = top(step)
  if (waiting?.flow !== 'next-person' || (finished?.flow !== 'book' && finished?.flow !== 'visit')) return step
  const services = finished.flow === 'visit' ? finished.services : finished.service ? [finished.service] : []
  const when = rightAfter(finished, topology.utcOffsetMinutes) ?? finished.when
  const { facility } = finished
  return replaceTop(
    step,
    waiting.services.length > 0 ? waiting : { ...waiting, when, ...(waiting.each ? {} : { services, facility }) },
  )
}

/** Later on the same day, so that they can come together. */
function rightAfter(finished: BookFrame | VisitFrame, utcOffsetMinutes: number): When | null {
  const last = finished.flow === 'book' ? finished.chosen : (finished.chosen?.at(-1) ?? null)
  if (!last) return null
  const midnight = fromLocal(addDays(localTime(last.start, utcOffsetMinutes).day, 1), 0, utcOffsetMinutes)
  return {
    text: '',
    start:
      finished.flow === 'book' ? last.end : fromLocal(localTime(last.start, utcOffsetMinutes).day, 0, utcOffsetMinutes),
    end: midnight,
    grain: 'hour',
  }
}

/** Begins with the next of them; the conversation is about them from here on. */
export function takeUpNext(
  step: Step,
  frame: NextPersonFrame,
  { writer }: Context,
): { step: Step; subject: Context['patient'] } {
  const { patients, services, facility, when } = frame
  const [patient = writer, ...others] = patients
  const [service = null, another] = services
  const next: BookFrame | VisitFrame = another
    ? { ...NEW_VISIT, services, facility, when }
    : { ...NEW_BOOKING, service, facility, when }
  const left = say(
    { ...pop(step), subject: patient },
    { say: 'next-person', patient: patient === writer ? null : patient },
  )
  const rest = others.length > 0 ? push(left, { ...frame, patients: others }) : left
  return { step: { ...push(rest, next), question: null }, subject: patient }
}
