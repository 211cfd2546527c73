import { z } from 'zod'

/**
 * Opaque identifiers. Each is its own type, so a bed can never be passed where an ambulance is meant;
 * the schemas are used where text from outside becomes an id (network file, journal, buttons).
 */
const text = z.string().min(1).max(64)

export const NetworkId = text.brand<'NetworkId'>()
export const FacilityId = text.brand<'FacilityId'>()
export const BedId = text.brand<'BedId'>()
export const HoldId = text.brand<'HoldId'>()
export const DeviceId = text.brand<'DeviceId'>()
/** A room, or people who work in turn, that a device needs for some services. */
export const ResourceId = text.brand<'ResourceId'>()
export const ServiceCode = text.brand<'ServiceCode'>()
export const AppointmentId = text.brand<'AppointmentId'>()
/** Appointments that were booked together, whole or not at all. */
export const SeriesId = text.brand<'SeriesId'>()
/** Time of a device that is kept from patients. */
export const BlockId = text.brand<'BlockId'>()
export const OfferId = text.brand<'OfferId'>()
/** Somebody's place on the waitlist. */
export const EntryId = text.brand<'EntryId'>()
/** A freed time that is to be refilled. */
export const GapId = text.brand<'GapId'>()
/** What a team has to have ready for one patient or one list, and who was told. */
export const AlertId = z.string().min(1).max(120).brand<'AlertId'>()
export const HandoffId = text.brand<'HandoffId'>()
export const TransferId = text.brand<'TransferId'>()
/** Somebody on call in place of the rota. */
export const CoverId = text.brand<'CoverId'>()
export const AmbulanceId = text.brand<'AmbulanceId'>()
export const EmergencyId = text.brand<'EmergencyId'>()
export const EncounterId = text.brand<'EncounterId'>()
export const PatientId = text.brand<'PatientId'>()
export const StaffId = text.brand<'StaffId'>()
/** Free text somebody wrote, kept encrypted outside the journal. */
export const NoteId = text.brand<'NoteId'>()
/** One message that is edited in place wherever it was posted. */
export const CardKey = z.string().min(1).max(128).brand<'CardKey'>()

export type NetworkId = z.infer<typeof NetworkId>
export type FacilityId = z.infer<typeof FacilityId>
export type BedId = z.infer<typeof BedId>
export type HoldId = z.infer<typeof HoldId>
export type DeviceId = z.infer<typeof DeviceId>
export type ResourceId = z.infer<typeof ResourceId>
export type ServiceCode = z.infer<typeof ServiceCode>
export type AppointmentId = z.infer<typeof AppointmentId>
export type SeriesId = z.infer<typeof SeriesId>
export type BlockId = z.infer<typeof BlockId>
export type OfferId = z.infer<typeof OfferId>
export type EntryId = z.infer<typeof EntryId>
export type GapId = z.infer<typeof GapId>
export type AlertId = z.infer<typeof AlertId>
export type HandoffId = z.infer<typeof HandoffId>
export type TransferId = z.infer<typeof TransferId>
export type CoverId = z.infer<typeof CoverId>
export type AmbulanceId = z.infer<typeof AmbulanceId>
export type EmergencyId = z.infer<typeof EmergencyId>
export type EncounterId = z.infer<typeof EncounterId>
export type PatientId = z.infer<typeof PatientId>
export type StaffId = z.infer<typeof StaffId>
export type NoteId = z.infer<typeof NoteId>
export type CardKey = z.infer<typeof CardKey>
