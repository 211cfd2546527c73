import { readWhen } from '../bot/interpret/when.ts'
import type { Interpreter } from '../bot/interpreter.ts'
import type { Intent } from '../flows/intents.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { instant } from '../orchestrator/time.ts'
import type { Example, Meaning } from '../prompts/corpus/corpus.ts'
import { SERVICE_ALIASES } from '../prompts/services.ts'
import type { JudgedRow, JudgedSlot } from './scoring.ts'

/** Monday 2026-11-23, 10:00 in India. */
const NOW = instant(Date.parse('2026-11-23T10:00:00+05:30'))

/** Lets the interpreter read examples of the corpus, each as its role would write it. */
export async function judgeExamples(
  examples: readonly Example[],
  interpreter: Interpreter,
  topology: Topology,
): Promise<readonly JudgedRow[]> {
  const judged: JudgedRow[] = []
  for (const example of examples) {
    const role = example.role === 'stranger' ? 'patient' : example.role
    const hearing = { text: example.text, role, now: NOW, topology, at: null, asked: null }
    const { intents } = await interpreter.interpret(hearing)
    judged.push({
      text: example.text,
      role: example.role === 'stranger' ? 'anybody' : example.role,
      language: example.language,
      meant: example.meanings.map(({ name }) => name),
      heard: intents.map(({ name }) => name),
      slots: example.meanings.flatMap((meaning) => slotsOf(meaning, intents, topology)),
    })
  }
  return judged
}

/** Every argument the words state, right or not; a missed intent misses its arguments. */
function slotsOf(meaning: Meaning, intents: readonly Intent[], topology: Topology): readonly JudgedSlot[] {
  const candidates = intents.filter(({ name }) => name === meaning.name)
  return Object.entries(meaning.stated).map(([slot, value]) => ({
    intent: meaning.name,
    slot,
    right: candidates.some(({ args }) => fits(slot, value, new Map(Object.entries(args)).get(slot), topology)),
  }))
}

function fits(slot: string, stated: string, heard: unknown, topology: Topology): boolean {
  if (heard === undefined) return false
  if (stated === '*') return true
  switch (slot) {
    case 'when':
      return sameTime(stated, heard, topology.utcOffsetMinutes)
    case 'features':
      return Array.isArray(heard) && [...heard].sort().join() === stated.split(',').sort().join()
    case 'device':
      return sameDevice(stated, String(heard), topology)
    case 'location':
    case 'measure':
    case 'role':
      return String(heard).toLowerCase().includes(stated.toLowerCase())
    default:
      return String(heard).toLowerCase() === stated.toLowerCase()
  }
}

function sameTime(words: string, heard: unknown, utcOffsetMinutes: number): boolean {
  const [meant] = readWhen(words, NOW, utcOffsetMinutes)
  if (meant === undefined || typeof heard !== 'object' || heard === null) return false
  return 'start' in heard && heard.start === meant.start && 'grain' in heard && heard.grain === meant.grain
}

/** A device is right by its id, by its words, or where its words name the same service. */
function sameDevice(stated: string, heard: string, { devices }: Topology): boolean {
  const device = devices.find(({ id }) => id === heard)
  const code = stated === 'lab' ? 'blood_test' : stated
  const names = [stated, ...(SERVICE_ALIASES[code] ?? [])].map((name) => name.toLowerCase())
  return names.includes(heard.toLowerCase()) || (device?.services.some((service) => service === code) ?? false)
}
