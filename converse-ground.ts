import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { embeddedTravel } from './adapters/routing/embedded-travel.ts'
import { MemoryStore } from './adapters/store/memory-store.ts'
import { withCard, withNumbers } from './adapters/twilio/plain-text.ts'
import { createCipher } from './bot/cipher.ts'
import type { ConverseGround } from './bot/converse/ground.ts'
import { OfflineInterpreter } from './bot/interpret/offline.ts'
import { parseNetworkFile } from './bot/network-file.ts'

/** What conversations are played with from the command line: nothing outside this process, nothing kept. */
export const openGround = (networkFile: string): ConverseGround => ({
  file: parseNetworkFile(readFileSync(networkFile, 'utf8')),
  interpreter: new OfflineInterpreter(),
  openStore: () => new MemoryStore(),
  travel: embeddedTravel,
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  cipher: createCipher(randomBytes(32).toString('hex')),
  written: (rendered) => withNumbers(withCard(rendered), rendered.buttons),
})
