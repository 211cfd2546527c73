import type { BedsCommand } from '../../orchestrator/beds/commands.ts'
import { type BedId, type CardKey, type HoldId, HoldId as HoldIds } from '../../orchestrator/ids.ts'
import { newId } from '../turn.ts'
import type { BedOffer, BedWanted } from './replies.ts'
import { choiceOf, search } from './search.ts'
import type { Step } from './step.ts'

export type HoldCommand = Extract<BedsCommand, { type: 'beds.hold' }>

/** Keeps the bed, with what else was free for whoever asks why. */
export function holdCommand(
  step: Step,
  bed: BedId,
  wanted: BedWanted,
  terms: { readonly card: CardKey; readonly minutes: number },
  candidates: readonly BedOffer[] = search(step.view, wanted),
): HoldCommand {
  const { holds } = step.view.state.beds
  const inUse = new Set(step.planned.map((command) => (command.type === 'beds.hold' ? command.hold : '')))
  const id = newId('H', step.turn.seed, (tried) => holds.has(tried as HoldId) || inUse.has(tried as HoldId))
  return { type: 'beds.hold', bed, hold: HoldIds.parse(id), ...terms, choice: choiceOf(wanted, candidates) }
}

export function isOwnHold(step: Step, id: HoldId): boolean {
  const holdFor = step.view.state.beds.holds.get(id)?.holdFor
  return holdFor?.kind === 'staff' && holdFor.staff === step.actor.staff
}
