import type { AmbulanceClass, Priority } from '../network/topology.ts'

/**
 * The class of ambulance an emergency needs. India's National Ambulance Code (AIS-125 Part 1) tells them apart
 * as Type C, BLS, for non-invasive airway management and basic monitoring, and Type D, ALS, for invasive
 * airway management and intensive monitoring. A threat to life (P1) is sent ALS; for the rest BLS suffices.
 */
export const classNeeded = (priority: Priority): AmbulanceClass => (priority === 'P1' ? 'ALS' : 'BLS')

/** An ALS unit can do whatever a BLS unit can. */
export const suits = (offered: AmbulanceClass, needed: AmbulanceClass): boolean => offered === 'ALS' || needed === 'BLS'
