import type { Rendered } from '../../flows/rendered.ts'
import type { Sha256 } from '../../orchestrator/journal-chain.ts'
import type { Cipher } from '../cipher.ts'
import type { Interpreter } from '../interpreter.ts'
import type { ApprovedDocument } from '../knowledge/documents.ts'
import type { NetworkFile } from '../network-file.ts'
import type { Store } from '../store.ts'
import type { TravelTimes } from '../travel.ts'

/** What conversations are played with; the same for all of them. */
export interface ConverseGround {
  readonly file: NetworkFile
  readonly documents: readonly ApprovedDocument[]
  readonly interpreter: Interpreter
  /** An empty one for each conversation. */
  readonly openStore: () => Store
  readonly travel: (utcOffsetMinutes: number) => TravelTimes
  readonly sha256: Sha256
  readonly cipher: Cipher
  /** A message as a channel without buttons shows it, its choices numbered. */
  readonly written: (rendered: Rendered) => string
}
