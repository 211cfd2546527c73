import { DAY_MS, type Instant, instant, MINUTE_MS, plusDays } from '../../../orchestrator/time.ts'
import type { When } from '../../intents.ts'
import type { Context } from '../context.ts'
import { ask, type Move } from '../flow.ts'
import { fold } from '../fold.ts'
import type { PatientFrame } from '../frames.ts'
import { NO_WISH } from '../wish.ts'

/** How far on "later" is looked for. */
const LATER_DAYS = 14

const LATER =
  /^(a (bit|little) |thoda |thodi |aur |something |anything |any |kuch |no |nahi )*(later|late|baad (mein|me|ka|ke|wala|wale)|after (that|this|these)|(us|is)(ke|se)? ?baad|too early|not so early|bahut jaldi|itni jaldi nahi|aage ka|बाद में|बाद का|और बाद|इसके बाद|उसके बाद|बहुत जल्दी)( (hai|please|pls|time|slot|wala|do|dikhao|है|दीजिए))*$/u
const MORE =
  /^(show more|(see|any) more|((show|any|see|give|send)( me)? )*((some )?more|other|others|aur|kuch aur|और|कुछ और)( (options?|times?|slots?|choices?|timings?|dikhao|dikhaiye|batao|bataiye|hai|hain|kya|please|दिखाओ|दिखाइए|बताइए|समय))+)$/u
const EARLIER =
  /^(a (bit|little) |thoda |something |anything |any |aur |isse |usse |us se |is se |no |nahi )*(earlier|sooner|pehle( ka| ke| wala)?|jaldi( ka| wala)?|before (that|this|these)|too late|bahut late|पहले( का)?|इससे पहले|उससे पहले|जल्दी)( (hai|please|pls|time|slot|do|dikhao|kuch|possible|nahi|kya|है|क्या))*$/u
const NEXT_DAY =
  /^(the )?(next day|day after( that| this)?|following day|(us|is)ke (agle|doosre|dusre) din|agle din|dusre din|doosre din|अगले दिन|दूसरे दिन|उसके अगले दिन)( (hai|please|pls|kya|है))*$/u

const NOT_THEN: readonly { readonly said: RegExp; readonly hours: NonNullable<When['hours']> }[] = [
  {
    said: /^((no|not|not in the|nothing in the|except) mornings?|(subah|morning)( ko| me| mein)? (nahi|nahin|mat)|सुबह नहीं)( (hai|please|pls|chahiye|possible|है|चाहिए))*$/u,
    hours: { from: 720, to: 1440 },
  },
  {
    said: /^((no|not|not in the|nothing in the|except) evenings?|(shaam|sham|evening)( ko| me| mein)? (nahi|nahin|mat)|शाम नहीं)( (hai|please|pls|chahiye|possible|है|चाहिए))*$/u,
    hours: { from: 0, to: 960 },
  },
]

/**
 * "Later", "more options", "earlier?", "the day after", "not in the morning": counted from the times that were just
 * put. Null for other words.
 */
export function shift(frame: PatientFrame, text: string, { view, topology }: Context): Move | null {
  if ((frame.flow !== 'book' && frame.flow !== 'reschedule') || frame.chosen) return null
  const [first, last] = [frame.offered[0], frame.offered.at(-1)]
  if (!first || !last) return null
  const said = fold(text)
  const { utcOffsetMinutes } = topology
  const between = (start: Instant, end: Instant, hours?: When['hours']) =>
    ask({ ...frame, ...NO_WISH, when: { text, start, end, grain: 'day', ...(hours && { hours }) } })
  const instead = NOT_THEN.find((each) => each.said.test(said))
  if (instead)
    return between(dayOf(first.start, utcOffsetMinutes), dayOf(last.start, utcOffsetMinutes, 1), instead.hours)
  if (NEXT_DAY.test(said)) {
    return between(dayOf(last.start, utcOffsetMinutes, 1), dayOf(last.start, utcOffsetMinutes, 2))
  }
  if (LATER.test(said) || MORE.test(said)) {
    return between(instant(last.start + MINUTE_MS), plusDays(last.start, LATER_DAYS))
  }
  return EARLIER.test(said) && first.start > view.now ? between(view.now, first.start) : null
}

/** The midnight that day began with, or a later one. */
function dayOf(at: Instant, utcOffsetMinutes: number, later = 0): Instant {
  const shift = utcOffsetMinutes * MINUTE_MS
  return instant((Math.floor((at + shift) / DAY_MS) + later) * DAY_MS - shift)
}
