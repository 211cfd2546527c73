import { type AlertsState, emptyAlerts } from './alerts/state.ts'
import { type AmbulancesState, emptyAmbulances } from './ambulances/state.ts'
import { type BedsState, emptyBeds } from './beds/state.ts'
import { type BlocksState, emptyBlocks } from './blocks/state.ts'
import { type DevicesState, emptyDevices } from './devices/state.ts'
import { type EncountersState, emptyEncounters } from './encounters/state.ts'
import { emptyHandoffs, type HandoffsState } from './handoffs/state.ts'
import { emptyMaintenance, type MaintenanceState } from './maintenance/state.ts'
import { emptyNetwork, type NetworkMap } from './network/state.ts'
import { emptyNoShow, type NoShowState } from './no-show/state.ts'
import { emptyPatients, type PatientsState } from './patients/state.ts'
import { emptyRebooking, type RebookingState } from './rebooking/state.ts'
import { emptyReceiving, type ReceivingState } from './receiving/state.ts'
import { emptyRota, type RotaState } from './rota/state.ts'
import { emptySlots, type SlotsState } from './slots/state.ts'
import { emptyStays, type StaysState } from './stays/state.ts'
import { emptySurge, type SurgeState } from './surge/state.ts'
import { UndoLog } from './table.ts'
import { emptyTransfers, type TransfersState } from './transfers/state.ts'
import { emptyTravel, type TravelState } from './travel/state.ts'
import { emptyUtilization, type UtilizationState } from './utilization/state.ts'
import { emptyWaitlist, type WaitlistState } from './waitlist/state.ts'

/** Everything about one network that can still change. A fold of its journal, and nothing else. */
export interface NetworkState {
  readonly undo: UndoLog
  readonly network: NetworkMap
  readonly patients: PatientsState
  readonly beds: BedsState
  readonly encounters: EncountersState
  readonly slots: SlotsState
  readonly ambulances: AmbulancesState
  readonly handoffs: HandoffsState
  readonly rota: RotaState
  readonly devices: DevicesState
  readonly blocks: BlocksState
  readonly maintenance: MaintenanceState
  readonly utilization: UtilizationState
  readonly noShow: NoShowState
  readonly rebooking: RebookingState
  readonly transfers: TransfersState
  readonly travel: TravelState
  readonly receiving: ReceivingState
  readonly stays: StaysState
  readonly surge: SurgeState
  readonly waitlist: WaitlistState
  readonly alerts: AlertsState
}

export function emptyState(): NetworkState {
  const undo = new UndoLog()
  return {
    undo,
    network: emptyNetwork(undo),
    patients: emptyPatients(undo),
    beds: emptyBeds(undo),
    encounters: emptyEncounters(undo),
    slots: emptySlots(undo),
    ambulances: emptyAmbulances(undo),
    handoffs: emptyHandoffs(undo),
    rota: emptyRota(undo),
    devices: emptyDevices(undo),
    blocks: emptyBlocks(undo),
    maintenance: emptyMaintenance(undo),
    utilization: emptyUtilization(undo),
    noShow: emptyNoShow(undo),
    rebooking: emptyRebooking(undo),
    transfers: emptyTransfers(undo),
    travel: emptyTravel(undo),
    receiving: emptyReceiving(undo),
    stays: emptyStays(undo),
    surge: emptySurge(undo),
    waitlist: emptyWaitlist(undo),
    alerts: emptyAlerts(undo),
  }
}
