import type { Notice } from '../orchestrator/message.ts'
import { type PatientContent, renderPatient } from './patient/render-patient.ts'
import type { RenderFrame } from './render-frame.ts'
import type { Rendered } from './rendered.ts'
import type { Reply } from './reply.ts'
import { renderStaff } from './staff/render-staff.ts'

/**
 * Puts a notice of the core or a reply of a flow into words: `family.*` and `patient.*` for patients,
 * everything else for staff, coordinators and crew. Pure.
 */
export function render(content: Notice | Reply, frame: RenderFrame): Rendered {
  return isForPatient(content) ? renderPatient(content, frame) : renderStaff(content, frame)
}

const isForPatient = (content: Notice | Reply): content is PatientContent => /^(family|patient)\./.test(content.kind)
