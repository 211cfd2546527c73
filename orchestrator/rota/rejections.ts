import type { CoverId, FacilityId, StaffId } from '../ids.ts'
import type { Duty } from '../network/topology.ts'

export type RotaRejection =
  | { readonly code: 'rota.unknown-duty'; readonly duty: Duty }
  | { readonly code: 'rota.unknown-staff'; readonly staff: StaffId }
  | { readonly code: 'rota.unknown-facility'; readonly facility: FacilityId }
  | { readonly code: 'rota.unknown-cover'; readonly cover: CoverId }
  /** Over already, too long, or too far ahead. */
  | { readonly code: 'rota.bad-time'; readonly daysMax: number; readonly aheadDaysMax: number }
  /** Only coordinators are on call as coordinators. */
  | { readonly code: 'rota.not-a-coordinator'; readonly staff: StaffId }
  | { readonly code: 'rota.no-shift'; readonly staff: StaffId; readonly duty: Duty }
  | { readonly code: 'rota.full' }
