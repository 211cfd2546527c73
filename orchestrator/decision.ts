import type { Actor } from './actor.ts'
import type { AlertsCommand } from './alerts/commands.ts'
import { AlertsEvent } from './alerts/events.ts'
import type { AlertsRejection } from './alerts/rejections.ts'
import type { AmbulancesCommand } from './ambulances/commands.ts'
import { AmbulancesEvent } from './ambulances/events.ts'
import type { AmbulancesRejection } from './ambulances/rejections.ts'
import type { BedsCommand } from './beds/commands.ts'
import { BedsEvent } from './beds/events.ts'
import type { BedsRejection } from './beds/rejections.ts'
import type { BlocksCommand } from './blocks/commands.ts'
import { BlocksEvent } from './blocks/events.ts'
import type { BlocksRejection } from './blocks/rejections.ts'
import type { DevicesCommand } from './devices/commands.ts'
import { DevicesEvent } from './devices/events.ts'
import type { DevicesRejection } from './devices/rejections.ts'
import type { EncountersCommand } from './encounters/commands.ts'
import { EncountersEvent } from './encounters/events.ts'
import type { EncountersRejection } from './encounters/rejections.ts'
import type { HandoffsCommand } from './handoffs/commands.ts'
import { HandoffsEvent } from './handoffs/events.ts'
import type { HandoffsRejection } from './handoffs/rejections.ts'
import type { MaintenanceCommand } from './maintenance/commands.ts'
import { MaintenanceEvent } from './maintenance/events.ts'
import type { MaintenanceRejection } from './maintenance/rejections.ts'
import type { NetworkCommand } from './network/commands.ts'
import { NetworkEvent } from './network/events.ts'
import type { NoShowCommand } from './no-show/commands.ts'
import { NoShowEvent } from './no-show/events.ts'
import type { PatientsCommand } from './patients/commands.ts'
import { PatientsEvent } from './patients/events.ts'
import type { PatientsRejection } from './patients/rejections.ts'
import type { RebookingCommand } from './rebooking/commands.ts'
import { RebookingEvent } from './rebooking/events.ts'
import type { RebookingRejection } from './rebooking/rejections.ts'
import type { ReceivingCommand } from './receiving/commands.ts'
import { ReceivingEvent } from './receiving/events.ts'
import type { ReceivingRejection } from './receiving/rejections.ts'
import type { RotaCommand } from './rota/commands.ts'
import { RotaEvent } from './rota/events.ts'
import type { RotaRejection } from './rota/rejections.ts'
import type { SlotsCommand } from './slots/commands.ts'
import { SlotsEvent } from './slots/events.ts'
import type { SlotsRejection } from './slots/rejections.ts'
import type { SurgeCommand } from './surge/commands.ts'
import { SurgeEvent } from './surge/events.ts'
import type { SurgeRejection } from './surge/rejections.ts'
import type { Instant } from './time.ts'
import type { TransfersCommand } from './transfers/commands.ts'
import { TransfersEvent } from './transfers/events.ts'
import type { TransfersRejection } from './transfers/rejections.ts'
import type { WaitlistCommand } from './waitlist/commands.ts'
import { WaitlistEvent } from './waitlist/events.ts'
import type { WaitlistRejection } from './waitlist/rejections.ts'

export type Command =
  | NetworkCommand
  | PatientsCommand
  | BedsCommand
  | EncountersCommand
  | SlotsCommand
  | NoShowCommand
  | AmbulancesCommand
  | HandoffsCommand
  | RotaCommand
  | ReceivingCommand
  | SurgeCommand
  | DevicesCommand
  | BlocksCommand
  | MaintenanceCommand
  | RebookingCommand
  | TransfersCommand
  | WaitlistCommand
  | AlertsCommand

/** Every event of the journal; a row that does not fit is never skipped, see `journal.ts`. */
export const Event = {
  network: NetworkEvent,
  patients: PatientsEvent,
  beds: BedsEvent,
  encounters: EncountersEvent,
  slots: SlotsEvent,
  'no-show': NoShowEvent,
  ambulances: AmbulancesEvent,
  handoffs: HandoffsEvent,
  rota: RotaEvent,
  receiving: ReceivingEvent,
  surge: SurgeEvent,
  devices: DevicesEvent,
  blocks: BlocksEvent,
  maintenance: MaintenanceEvent,
  rebooking: RebookingEvent,
  transfers: TransfersEvent,
  waitlist: WaitlistEvent,
  alerts: AlertsEvent,
} as const
export type Event =
  | NetworkEvent
  | PatientsEvent
  | BedsEvent
  | EncountersEvent
  | SlotsEvent
  | NoShowEvent
  | AmbulancesEvent
  | HandoffsEvent
  | RotaEvent
  | ReceivingEvent
  | SurgeEvent
  | DevicesEvent
  | BlocksEvent
  | MaintenanceEvent
  | RebookingEvent
  | TransfersEvent
  | WaitlistEvent
  | AlertsEvent

/** An event with its place in the journal: what `evolve` and `react` see. */
export interface Recorded<E extends Event = Event> {
  readonly seq: number
  readonly at: Instant
  readonly actor: Actor
  readonly event: E
}

/** Who asked and when; every other fact a decision needs is in the command or in the state. */
export interface Issued {
  readonly at: Instant
  readonly actor: Actor
}

export type Rejection =
  | { readonly code: 'actor.not-permitted'; readonly command: Command['type'] }
  | PatientsRejection
  | BedsRejection
  | EncountersRejection
  | SlotsRejection
  | AmbulancesRejection
  | HandoffsRejection
  | RotaRejection
  | ReceivingRejection
  | SurgeRejection
  | DevicesRejection
  | BlocksRejection
  | MaintenanceRejection
  | RebookingRejection
  | TransfersRejection
  | WaitlistRejection
  | AlertsRejection

/** An expected refusal is a value: `decide` never throws for something a person may do. */
export type Decision =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly rejection: Rejection }

export const accept = (...events: Event[]): Decision => ({ ok: true, events })
export const reject = (rejection: Rejection): Decision => ({ ok: false, rejection })
