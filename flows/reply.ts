import type { PatientReply } from './patient/replies.ts'
import type { StaffReply } from './staff/replies.ts'

/** What Nadi answers, as data: ids, instants and numbers until `render.ts` puts it into words. */
export type Reply = PatientReply | StaffReply
