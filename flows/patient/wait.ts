import { EntryId } from '../../orchestrator/ids.ts'
import { lookupsOf } from '../../orchestrator/network/state.ts'
import { bestSlots } from '../../orchestrator/slots/rank.ts'
import type { Appointment } from '../../orchestrator/slots/state.ts'
import { plusDays } from '../../orchestrator/time.ts'
import { type Entry, entriesOf } from '../../orchestrator/waitlist/state.ts'
import type { Intent, When } from '../intents.ts'
import { newId } from '../turn.ts'
import { type Context, upcoming } from './context.ts'
import { type Asking, act, ask, type Ending, end, type Move, type SettlingFlow } from './flow.ts'
import { fold } from './fold.ts'
import type { WaitFrame } from './frames.ts'
import { NEW_BOOKING, NEW_MOVE } from './patterns/restart.ts'
import { NO_WISH } from './wish.ts'

/** As many as a list can hold. */
const SERVICES_SHOWN = 10
/** Who says nothing of when is shown what is free in this time. */
const LOOK_DAYS = 30

/** "Take me off the list", "list se hata do". */
const LIST = /(^| )(waiting list|wait list|waitlist|list|वेटिंग लिस्ट|लिस्ट|सूची|प्रतीक्षा सूची)( |$)/u
const LEAVES =
  /(^| )(remove|take me off|off the|leave the|no longer|hata|hatao|hata do|hataiye|nikal|nikalo|हटा|हटाओ|हटाइए|निकाल|निकालो)( |$)/u

/** Waiting for a free time, or for an earlier one than they have; and waiting no more. */
export const waiting: SettlingFlow<WaitFrame> = {
  ask(frame, context): Asking | Ending {
    const { topology, language } = context
    const booked = new Set(upcoming(context).map(({ slot }) => slot.service))
    const known = topology.services.filter(({ code }) => booked.has(code))
    const shown = (known.length > 0 ? known : topology.services).slice(0, SERVICES_SHOWN)
    return {
      move: 'asking',
      frame,
      parts: [{ say: 'wait-for-which' }],
      asks: 'service',
      choices: shown.map(({ code, names }) => ({
        option: String(code),
        label: language === 'hi' ? names.hi : names.en,
      })),
    }
  },

  choose(frame, option, context) {
    const service = context.topology.services.find(({ code }) => code === option)
    return service ? waitFor({ ...frame, service: service.code }, context) : ask(frame)
  },

  back: () => end({ say: 'stopped' }),

  settle(frame, { command, decision }) {
    if (!decision.ok) {
      const { code } = decision.rejection
      if (code === 'waitlist.too-many') return end({ say: 'waits-too-often', max: decision.rejection.max })
      return end({ say: code === 'waitlist.unknown-entry' ? 'fine' : 'refused' })
    }
    if (!frame.service) return end({ say: 'fine' })
    return end({ say: command.type === 'waitlist.leave' ? 'waits-no-more' : 'waits', service: frame.service })
  },
}

/** What "put me on the list" leads to: their place on it, or a time that is free already. */
export function startWaiting(args: Extract<Intent, { name: 'join_waitlist' }>['args'], context: Context): Move {
  const frame: WaitFrame = { flow: 'wait', service: args.service ?? null, when: args.when ?? null }
  return wantsOffList(context) ? leave(frame, context) : waitFor(frame, context)
}

function waitFor(frame: WaitFrame, context: Context): Move {
  const { view, patient, turn } = context
  const coming = upcoming(context)
  const only = new Set(coming.map(({ slot }) => slot.service)).size === 1 ? coming[0]?.slot.service : undefined
  const service = frame.service ?? only
  if (!service || !lookupsOf(view.state.network).services.has(service)) return ask({ ...frame, service: null })
  const appointment = coming.find(({ slot }) => slot.service === service) ?? null
  const free = soonerFree({ ...frame, service }, appointment, context)
  if (free) return free
  const { entries } = view.state.waitlist
  const id = newId('W', turn.seed, (taken) => entries.has(EntryId.parse(taken)))
  return act(
    { ...frame, service },
    {
      type: 'waitlist.join',
      entry: EntryId.parse(id),
      patient,
      service,
      acuity: 'routine',
      wish: frame.when && { from: frame.when.start, until: frame.when.end ?? plusDays(frame.when.start, 1) },
      deadline: null,
      facilities: [],
      atNight: false,
      travelMinutes: null,
    },
  )
}

/** Nobody waits for a time that is free: it is put at once. */
function soonerFree(frame: WaitFrame, appointment: Appointment | null, { view, patient }: Context): Move | null {
  const { service, when: said } = frame
  if (!service) return null
  const { now } = view
  const end = appointment?.slot.start ?? plusDays(now, LOOK_DAYS)
  const when: When = said ?? { text: '', start: now, end, grain: 'day' }
  const moving = appointment ? { moving: appointment.id } : {}
  const { slots, matchesWish } = bestSlots(view.state, { service, when, facility: null, patient, now, ...moving })
  const sooner = slots.filter(({ start }) => start < end)
  if (!matchesWish || sooner.length === 0) return null
  return appointment
    ? ask({ ...NEW_MOVE, ...NO_WISH, appointment: appointment.id, service, when }, { say: 'free-already' })
    : ask({ ...NEW_BOOKING, ...NO_WISH, service, when }, { say: 'free-already' })
}

/** They want to hear of no more free times. */
export function wantsOffList({ turn: { input } }: Context): boolean {
  const words = input.kind === 'said' ? fold(input.text) : ''
  return LIST.test(words) && LEAVES.test(words)
}

function leave({ service, ...frame }: WaitFrame, { view, patient }: Context): Move {
  const theirs = entriesOf(view.state.waitlist, patient)
  const meant: Entry | undefined = theirs.find((entry) => entry.service === service) ?? theirs[0]
  if (!meant) return end({ say: 'waits-for-nothing' })
  return act({ ...frame, service: meant.service }, { type: 'waitlist.leave', entry: meant.id })
}
