import { patientOnBoard } from '../../orchestrator/ambulances/state.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK, type Rendered } from '../rendered.ts'
import { button, drawn, field, spoken } from './draw.ts'
import { unitFacts } from './render-emergency.ts'
import type { StaffReply } from './replies.ts'
import { unitsToSend } from './units-to-send.ts'
import { headline, minutes, PHASE } from './words.ts'

/** As many buttons as every channel can show. */
const BUTTONS_MAX = 10

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

/** Every unit that could go instead of the one that is sent. Until one is chosen nothing changes. */
export function renderReplacements({ emergency: id }: Of<'staff.replacements'>, frame: RenderFrame): Rendered {
  const { state } = frame
  const emergency = state.ambulances.emergencies.get(id)
  if (!emergency?.dispatch || emergency.phase === 'closed') return spoken(`No ambulance is under way to ${id}.`)
  const { ambulance } = emergency.dispatch
  const units = unitsToSend(frame, emergency).slice(0, BUTTONS_MAX)
  if (units.length === 0) return spoken(`No other ambulance is free. ${ambulance} keeps ${id}.`)
  const onBoard = patientOnBoard(emergency.phase)
  return drawn(
    {
      title: `Instead of ${ambulance} for ${id} · ${headline(emergency)}`,
      tone: 'urgent',
      fields: units.map((unit) => field(unit.ambulance, unitFacts(unit))),
      footnote: onBoard
        ? `The patient is on board of ${ambulance}: another takes over where it stands, and ${ambulance} goes off duty.`
        : `${ambulance} is at “${PHASE[emergency.phase]}” and keeps the job until you choose. Times are those of the recommendation.`,
    },
    units.map(({ ambulance: unit }) =>
      button(`Send ${unit} instead`, { do: 'reassign', emergency: id, ambulance: unit }),
    ),
  )
}

export const renderReassigned = ({ emergency, from, to, etaSeconds, by }: Of<'staff.reassigned'>): Rendered =>
  spoken(
    `${to} is sent to ${emergency} instead of ${from}${etaSeconds === null ? '' : `, ${minutes(etaSeconds)} to the scene`}.${
      by ? ` Decided by ${MARK.staffName(by)}.` : ''
    } Both crews, the family and the hospital are told.`,
  )
