import type { Utterances } from './corpus.ts'

/**
 * Sentence patterns: every `(a|b|)` is a choice, `{name}` one of the lists below. They teach the words of an action apart
 * from its object; the hand-written utterances teach everything else.
 */
const LISTS: Readonly<Record<string, string>> = {
  thing: 'appointment|booking|mri|slot|visit|session|checkup|blood test',
  ki: 'appointment|booking|mri|slot|checkup|dialysis',
  hi: 'अपॉइंटमेंट|बुकिंग|एमआरआई|जांच|स्लॉट',
  my: "my|the|our|papa's|",
  mera: 'mera|meri|mere|mummy ka|hamara|',
  meraHi: 'मेरा|मेरी|पापा का|हमारा|',
  day: 'tomorrow|on friday|next week|monday morning|this evening|',
  din: 'kal|parso|somvar|agle hafte|shaam|aaj',
  dinHi: 'कल|परसों|सोमवार|शाम|आज',
  please: 'please|can you|i want to|kindly|need to|i would like to|could you',
  bed: 'bed 4|icu 2|lgh-ward-3|hdu-1|nicu 5|lgh-icu-2',
  unit: 'icu|hdu|ward|nicu|ed|ventilator|isolation',
  amb: 'amb-3|amb 12|the ambulance|the als|unit 4|that ambulance',
  case: 'e-7k3qpm|e-2abxyz|this case|that emergency|this one',
}

const PATTERNS: Readonly<Partial<Record<keyof Utterances, string>>> = {
  book_appointment: `
{please} (book|schedule|arrange|fix|get|make|take|set up) (a|an|one) {thing} {day}
(need|want|looking for) (a|an) {thing} {day}
(is there|do you have|any) (a|an|) (free|open|available|) {thing} {day}
{thing} (milega|mil jayega|ho sakta hai|ho jayega) kya {din}
{din} {ki} (karana|karwana|krwana|karani) (hai|h|tha)
{din} ka {ki} (chahiye|book karo|book kar do|laga do|set karo|de do|lagwana hai)
{dinHi} {hi} (चाहिए|करानी है|करवाना है|बुक करो|बुक कर दीजिए|लेना है|मिल सकता है क्या)
{ki} ke liye {din} ka (time|slot|number) (chahiye|do|milega|lagao)`,
  appointment_status: `
(when|what time|where|which day) is {my} {thing}
(show|check|list|see|find|tell me) {my} ({thing}|upcoming {thing}|{thing}s|{thing} details)
(is|has) {my} {thing} (confirmed|booked|fixed|done|still on) {day}
(do i have|have i got|did i book|have you booked) (a|an|any) {thing} {day}
(what|how many) {thing}s do i have {day}
{mera} {ki} (kab|kitne baje|kahan|kis din|konse din) (hai|h|ka hai)
{mera} {ki} (dikhao|batao|check karo|confirm hai kya|book hua kya|hai kya {din})
{meraHi} {hi} (कब है|कितने बजे है|दिखाइए|किस दिन है|कन्फर्म है क्या|बुक हुआ क्या)`,
  reschedule_appointment: `
{please} (move|change|shift|reschedule|postpone|push|update|prepone|delay) {my} {thing} {day}
(move|shift|push|change|update|switch) {my} {thing} (to|for|until) (tomorrow|friday|4 pm|next week|the evening)
(make|can we make|could we do) (it|{thing}) (tomorrow|friday|4 pm|later|earlier) (instead|rather)
{my} {thing} (should be|needs to be) (moved|changed|shifted|later|earlier)
{mera} {ki} (ka time|ki date|) (badlo|badal do|change karo|change kar do|shift karo|update karo|badalna hai|aage karo)
{mera} {ki} ko {din} (kar do|shift kar do|le jao|me badlo|pe kar dijiye)
{din} ki jagah {din} kar do
{meraHi} {hi} (का समय|की तारीख|) (बदलो|बदल दीजिए|बदलना है|आगे कर दो|शिफ्ट कर दो)
{meraHi} {hi} {dinHi} कर (दो|दीजिए)`,
  cancel_appointment: `
{please} (cancel|delete|remove|drop|call off|scrap|get rid of) {my} {thing} {day}
(cancel|delete|remove|clear|erase) (all|every|both) {my} {thing}s
i (don't need|no longer need|don't want) {my} {thing} (any more|now|)
{mera} {ki} (cancel|radd|delete) (karo|kar do|krdo|kar dijiye|karna hai|kar den)
{mera} {din} (wala|ka|ki) {ki} (cancel|radd|hata|mita) (do|kar do|dijiye)
{meraHi} {hi} (रद्द|कैंसल|कैंसिल) (करो|कर दो|कर दीजिए|करना है)`,
  request_ambulance: `
{please} (send|get|bring) (an|one) ambulance (to my home|here|quickly|for my father|near the lake)
ambulance (bhejo|bhej do|chahiye|bulao|bhijwao) (jaldi|ghar pe|papa ke liye|please|)
एम्बुलेंस (भेजो|चाहिए|भेज दीजिए|बुलाओ) (जल्दी|घर पर|)`,
  ambulance_status: `
(where|how far|when) is (the|my|our) ambulance (now|please|)
(track|locate|status of|eta for|any news of) (the|my) ambulance
ambulance (kahan|kab|kitni der me) (hai|aayegi|pahunchegi|aa rahi hai)
एम्बुलेंस (कहाँ है|कब आएगी|कितनी देर में पहुंचेगी)`,
  opt_out: `
(stop|no more|don't send|quit sending) (messages|texts|sms|messaging me|texting me|notifications)
(remove|take|delete) (me|my number) (from|off) (this list|your list|here)
(message|sms|msg) (mat bhejo|band karo|nahi chahiye|mat karo)`,
  opt_in: `
(start|resume|restart|turn on|allow) (messages|texts|sms|messaging me|notifications) (again|)
(message|sms|msg) (shuru karo|chalu karo|phir se bhejo|wapas bhejo)`,
  find_bed: `
(any|find|show|list|need|where is|find me) (a|an|) (free|open|available|vacant|empty) {unit} (bed|beds) (near us|at lakeview|please|)
(nearest|closest) (free|available|) {unit} bed
{unit} bed (chahiye|khali hai kya|milega kya|kahan hai|hai kya)`,
  hold_bed: `
(hold|reserve|keep|save|block) {bed} (for us|for 30 min|for my patient|for an hour|please|)
(hold|reserve|keep) (a|an|one|that|the) {unit} bed (for us|for 30 min|)
{bed} (hold karo|rok do|rok lo|hold kar dijiye) (30 minute ke liye|)`,
  release_hold: `
(release|free up|give back|let go of|unhold|drop the hold on) {bed}
(remove|cancel|drop|end|release) (the|my|our) hold (on {bed}|)
{bed} (chhod do|ka hold hatao|release karo|wapas kar do)`,
  set_bed_status: `
{bed} (is|now|) (cleaned|free|occupied|ready|vacant|blocked|clean|dirty|out of order|being cleaned)
(mark|set|update|make) {bed} (as|to|) (free|occupied|cleaning|blocked)
{bed} (saaf ho gaya|khali hai|bhar gaya|kharab hai|ki safai chal rahi hai)`,
  list_emergencies: `
(show|list|what are|give me) (the|all|) (open|active|pending|current|waiting) (emergencies|calls|cases|jobs)
(kitne|kaun se) (emergency|case|call) (open|pending|chal rahe) hain`,
  dispatch_ambulance: `
(send|dispatch|approve|assign|use|roll) {amb} (to {case}|for {case}|now|)
{amb} (bhejo|bhej do|assign karo|laga do) ({case} ke liye|)`,
  cancel_dispatch: `
(cancel|call off|stand down|abort|recall|stop) ({amb}|{case}|the dispatch|that dispatch)
({amb}|{case}|dispatch) (cancel karo|wapas bulao|rok do|radd karo)`,
  explain_decision: `
why (was|did you send|did we send|not|did you choose|is it) ({amb}|{case}|this hospital|lakeview)
(explain|reason for|what is the reason for) ({amb}|{case}|that choice|this recommendation|the dispatch)
({amb}|yahi hospital|ye ambulance) (kyun|kyon) (bheji|chuna|bheja|)`,
}

const EXPANSIONS_MAX = 20

/** Sentences of each pattern, at most 20, spread evenly over all it could make. */
export function grammarUtterances(): Utterances {
  return Object.fromEntries(
    Object.entries(PATTERNS).map(([intent, patterns]) => [
      intent,
      patterns.trim().split('\n').flatMap(expand).join('\n'),
    ]),
  )
}

function expand(pattern: string): readonly string[] {
  const parts = split(pattern)
  const total = parts.reduce((product, choices) => product * choices.length, 1)
  const wanted = Math.min(total, EXPANSIONS_MAX)
  const sentences = Array.from({ length: wanted }, (_, index) =>
    sentence(parts, Math.floor((index * total) / wanted) + index),
  )
  return [...new Set(sentences)]
}

/** The choices in their order; plain text is one choice. Nested lists are written out first. */
function split(pattern: string): readonly (readonly string[])[] {
  return pattern
    .split(/(\([^)]*\)|\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('(')) return part.slice(1, -1).split('|').flatMap(withList)
      return withList(part)
    })
}

function withList(text: string): readonly string[] {
  const name = /\{(\w+)\}/.exec(text)?.[1]
  if (name === undefined) return [text]
  return (LISTS[name] ?? '').split('|').map((word) => text.replace(`{${name}}`, word))
}

/** The sentence whose choices are the digits of `number` in a mixed base; neighbours differ in the first choice. */
function sentence(parts: readonly (readonly string[])[], number: number): string {
  let rest = number
  const words = parts.map((choices) => {
    const word = choices[rest % choices.length] ?? ''
    rest = Math.floor(rest / choices.length)
    return word
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}
