import { OverruleReason } from '../../orchestrator/ambulances/events.ts'
import type { RenderFrame } from '../render-frame.ts'
import { MARK, type Rendered } from '../rendered.ts'
import { button, spoken } from './draw.ts'
import type { StaffReply } from './replies.ts'
import { headline } from './words.ts'

type Of<K extends StaffReply['kind']> = Extract<StaffReply, { kind: K }>

const BUTTONS_MAX = 10

export const renderAcknowledged = ({ emergency, by, changed }: Of<'staff.acknowledged'>): Rendered =>
  spoken(
    changed
      ? `Thank you: the alert of ${emergency} is seen${by ? ` by ${MARK.staffName(by)}` : ''}. The coordinators know.`
      : `The alert of ${emergency} was acknowledged already.`,
  )

export function renderWhichAlert({ emergencies }: Of<'staff.which-alert'>, { state }: RenderFrame): Rendered {
  const live = emergencies.flatMap((id) => state.ambulances.emergencies.get(id) ?? []).slice(0, BUTTONS_MAX)
  if (live.length === 0) return spoken('No alert is waiting for you.')
  return spoken(
    ['Which alert have you seen?', ...live.map((each) => `${each.id}, ${headline(each)}`)].join('\n'),
    live.map(({ id }) => button(`Seen: ${id}`, { do: 'acknowledge', emergency: id }, 'primary')),
  )
}

export const renderKeptGoing = ({ emergency, by }: Of<'staff.kept-going'>): Rendered =>
  spoken(`Help keeps going to ${emergency}${by ? `, decided by ${MARK.staffName(by)}` : ''}. The family is told.`)

const REASON: Readonly<Record<OverruleReason, string>> = {
  'closer-in-fact': 'Closer in fact',
  'better-suited': 'Better suited',
  'road-blocked': 'Road blocked',
  'crew-asked': 'Crew asked for it',
  other: 'Another reason',
}

/** Asked once the unit is on its way: nothing waits for the answer. */
export const renderWhyInstead = ({ emergency, ambulance, instead }: Of<'staff.why-instead'>): Rendered =>
  spoken(
    `Why ${ambulance} and not ${instead}? A tap is enough, or write it in the incident’s thread. ${ambulance} is on its way already.`,
    OverruleReason.options.map((reason) => button(REASON[reason], { do: 'reason', emergency, reason })),
  )

export const renderReasonNoted = ({ emergency }: Of<'staff.reason-noted'>): Rendered =>
  spoken(`Noted with ${emergency}. Thank you.`)

export const renderLocated = ({ emergency, place }: Of<'staff.located'>): Rendered =>
  spoken(`${emergency} is at ${place ?? 'the place you sent'} now. What that means is worked out at once.`)
