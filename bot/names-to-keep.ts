import type { Dialogue } from '../flows/dialogue.ts'
import { relativeIn } from '../flows/patient/relative-words.ts'
import type { Input, Outcome } from '../flows/turn.ts'
import type { Actor } from '../orchestrator/actor.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { Cipher } from './cipher.ts'
import type { SideWrite } from './store.ts'

/**
 * The name of somebody without a number of their own who was named in this turn: kept sealed, and erased with whoever
 * named them; of somebody whom staff put on a list, with themselves.
 */
export function namesToKeep(
  input: Input,
  { frames }: Dialogue,
  actor: Actor,
  outcomes: readonly Outcome[],
  cipher: Pick<Cipher, 'seal'>,
  at: Instant,
): SideWrite[] {
  const enrolled = outcomes.flatMap(({ command, decision }) => {
    if (command.type !== 'patients.enrol' || !decision.ok || command.name === null) return []
    const { name: note, patient } = command
    const name = frames.flatMap((frame) =>
      frame.flow === 'enrol' && frame.patient === patient ? (frame.name ?? []) : [],
    )[0]
    return name ? { kind: 'note' as const, note, patient, sealedText: cipher.seal(name), at } : []
  })
  if (!('text' in input) || actor.role !== 'patient') return enrolled
  return outcomes.flatMap(({ command, decision }) => {
    if (command.type !== 'patients.name-relative' || !decision.ok || command.name === null) return []
    const name = relativeIn(input.text)?.name
    if (!name) return []
    return { kind: 'note', note: command.name, patient: actor.patient, sealedText: cipher.seal(name), at } as const
  })
}
