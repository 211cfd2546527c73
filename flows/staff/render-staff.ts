import type { Notice } from '../../orchestrator/message.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { renderStaffNotice, type StaffNotice } from './render-notices.ts'
import { renderStaffReply } from './render-replies.ts'
import type { StaffReply } from './replies.ts'

/** Everything staff, coordinators and crews read, in English. */
export const renderStaff = (content: StaffNotice | StaffReply, frame: RenderFrame): Rendered =>
  isReply(content) ? renderStaffReply(content, frame) : renderStaffNotice(content, frame)

const isReply = (content: Notice | StaffReply): content is StaffReply => content.kind.startsWith('staff.')
