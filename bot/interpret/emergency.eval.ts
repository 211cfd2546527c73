import { CORPUS } from '../../prompts/corpus/corpus.ts'
import { EMERGENCIES, type EmergencyExample } from '../../prompts/corpus/emergencies.ts'
import { UNALARMING } from '../../prompts/corpus/unalarming.ts'
import { detectEmergency, RESEMBLANCE_MIN } from './emergency.ts'
import { read } from './reading.ts'
import { fittedTo, lessons } from './resemblance.ts'

/** What the detector made of one part of our own messages. Counts, and the messages it got wrong. */
interface EmergencyPart {
  readonly emergencies: number
  readonly missed: readonly string[]
  /** Found, but the person is asked first. */
  readonly asked: number
  /** Found, but taken for less urgent than it is. */
  readonly undertriaged: readonly string[]
  readonly ordinary: number
  /** Alarms raised on ordinary messages without asking. */
  readonly falseCertain: readonly string[]
  /** Questions put on ordinary messages. */
  readonly falseDoubtful: readonly string[]
}

/**
 * Two halves by hash: words were chosen looking at `developed` first, at `reported` only after it had been scored.
 * By now both have been looked at, so that neither is a measure of unseen messages any more.
 */
interface EmergencyReport {
  readonly developed: EmergencyPart
  readonly reported: EmergencyPart
}

/** Runs the emergency detector over our own emergencies and ordinary messages, halved by a fixed hash of the text. */
export function evaluateEmergencies(): EmergencyReport {
  return { developed: evaluate(false), reported: evaluate(true) }
}

function evaluate(reported: boolean): EmergencyPart {
  const emergencies = EMERGENCIES.filter(({ text }) => isReported(text) === reported)
  const ordinary = ORDINARY.filter((text) => isReported(text) === reported)
  const found = emergencies.map((example) => ({ example, alarm: detectEmergency(example.text) }))
  const raised = ordinary.map((text) => ({ text, alarm: detectEmergency(text) }))
  return {
    emergencies: emergencies.length,
    missed: found.filter(({ alarm }) => alarm === null).map(({ example }) => example.text),
    asked: found.filter(({ alarm }) => alarm?.confidence === 'doubtful').length,
    undertriaged: found
      .filter(({ alarm, example }) => alarm !== null && lessUrgent(alarm, example))
      .map(({ example }) => example.text),
    ordinary: ordinary.length,
    falseCertain: raised.filter(({ alarm }) => alarm?.confidence === 'certain').map(({ text }) => text),
    falseDoubtful: raised.filter(({ alarm }) => alarm?.confidence === 'doubtful').map(({ text }) => text),
  }
}

type Urgency = Pick<EmergencyExample, 'priority'>
/** P1 sorts before P2. */
const lessUrgent = (a: Urgency, b: Urgency): boolean => a.priority > b.priority

/** What people write who need no ambulance: our hand-written traps, and the corpus of patients' other intents. */
const ORDINARY: readonly string[] = [
  ...new Set([
    ...UNALARMING.map(({ text }) => text),
    ...CORPUS.filter(
      ({ role, meanings }) =>
        (role === 'patient' || role === 'stranger') && meanings.every(({ name }) => name !== 'request_ambulance'),
    ).map(({ text }) => text),
  ]),
]

/** What the second net does with messages it was not fitted to. */
interface NetReport {
  readonly cries: number
  /** Of the cries, those that the net alone would ask about. */
  readonly caught: number
  readonly ordinary: number
  /** Questions and alarms of the whole detector on ordinary messages that its net was not fitted to. */
  readonly falseAlarms: readonly string[]
  /** Of these, raised by the net. */
  readonly byNet: number
}

const FOLDS = 4

/** Fits the second net without a quarter of the kinds of emergencies, whole kinds, and of ordinary messages, four times over. */
export function evaluateNet(): NetReport {
  const all = lessons()
  const kinds = [...new Set(all.map(({ family }) => family))]
  const foldOf = ({ text, cry, family }: (typeof all)[number]): number =>
    (cry ? kinds.indexOf(family) : hashOf(text) >>> 1) % FOLDS
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const net = fittedTo(all.filter((lesson) => foldOf(lesson) !== fold))
    const aside = all.filter((lesson) => foldOf(lesson) === fold && !lesson.made)
    const cries = aside.filter(({ cry }) => cry)
    const ordinary = aside.filter(({ cry }) => !cry)
    return {
      cries: cries.length,
      caught: cries.filter(({ text }) => net(read(text)) >= RESEMBLANCE_MIN).length,
      ordinary: ordinary.length,
      falseAlarms: ordinary.filter(({ text }) => detectEmergency(text, net) !== null).map(({ text }) => text),
    }
  })
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + of(part), 0)
  const falseAlarms = parts.flatMap((part) => part.falseAlarms)
  return {
    cries: sum((part) => part.cries),
    caught: sum((part) => part.caught),
    ordinary: sum((part) => part.ordinary),
    falseAlarms,
    byNet: falseAlarms.filter((text) => detectEmergency(text, UNLIKELY) === null).length,
  }
}

/** A net that neither asks nor silences. */
const UNLIKELY = (): number => RESEMBLANCE_MIN / 2

/** Half of all texts: fixed for ever, whatever is added. */
const isReported = (text: string): boolean => hashOf(text) % 2 === 1

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
