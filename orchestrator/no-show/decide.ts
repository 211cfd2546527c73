import { accept, type Decision, type Issued, reject } from '../decision.ts'
import type { NetworkState } from '../state.ts'
import type { NoShowCommand } from './commands.ts'

/** What was fitted is taken where it did better than the prior; of two processes that fitted, the slower one finds it done. */
export function decideNoShow({ noShow }: NetworkState, command: NoShowCommand, { actor }: Issued): Decision {
  if (actor.role !== 'system') return reject({ code: 'actor.not-permitted', command: command.type })
  const { visits, model, brier } = command
  const [seen, fitted] = [noShow.counts.get('all') ?? 0, noShow.counts.get('fitted') ?? 0]
  if (visits <= fitted || visits > seen) return accept()
  const adopted = brier.fitted < brier.prior
  return accept({ type: 'no-show.refitted', version: `own-${visits}`, visits, brier, adopted, model })
}
