import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createApp } from './adapters/http/app.ts'
import { EmbeddedTravel } from './adapters/routing/embedded-travel.ts'
import { openStore } from './adapters/store/open.ts'
import { Addressing } from './bot/addressing.ts'
import type { Channel, ChannelName, InboundDoor, Receipt } from './bot/channel.ts'
import { createCipher } from './bot/cipher.ts'
import { Delivery } from './bot/delivery.ts'
import { Directory } from './bot/directory.ts'
import { Dispatcher } from './bot/dispatcher.ts'
import { FacilityTravel } from './bot/facility-travel.ts'
import { Inbox } from './bot/inbox.ts'
import { codeOf, type Log } from './bot/log.ts'
import { type NetworkFile, parseNetworkFile } from './bot/network-file.ts'
import { topologyOf } from './bot/network-topology.ts'
import { Router } from './bot/router.ts'
import type { SideWrite, Store } from './bot/store.ts'
import { Timers } from './bot/timers.ts'
import { type Connected, connect } from './channels.ts'
import type { Config } from './config.ts'
import { dataKey } from './data-key.ts'
import { hearing } from './hearing.ts'
import { SYSTEM } from './orchestrator/actor.ts'
import { Engine } from './orchestrator/engine.ts'
import { NetworkId } from './orchestrator/ids.ts'
import { type Instant, instant } from './orchestrator/time.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const now = (): Instant => instant(Date.now())

export interface Nadi {
  readonly url: string
  readonly engine: Engine<SideWrite>
  readonly store: Store
  /** Resolves when everything received has been answered and everything due was sent. */
  idle(): Promise<void>
  /** Finishes what is in hand and closes; everything else is kept for the next start. */
  stop(): Promise<void>
}
