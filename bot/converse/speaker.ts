import { type FacilityId, PatientId, StaffId } from '../../orchestrator/ids.ts'
import type { ChannelName, Place } from '../channel.ts'
import type { NetworkFile } from '../network-file.ts'
import type { ConversationLine } from './line.ts'

/** Whoever writes in the conversation, at the place they write from. */
export interface Speaker {
  readonly place: Place
  readonly sender: string
  /** Null for everybody who is not a patient or their family. */
  readonly patient: PatientId | null
  readonly phone: string | null
  readonly coordinates: boolean
  /** The channels that are on: this one, and the staff's. */
  readonly channels: readonly ChannelName[]
}

const PHONE = '+910000000399'
const PATIENT = PatientId.parse('PT-YOU')
const COLLEAGUES = {
  staff: StaffId.parse('S-ASHA'),
  coordinator: StaffId.parse('S-FARAH'),
  admin: StaffId.parse('S-IQBAL'),
}

/** The network file with the speaker in it, working where the line says, and how they reach Nadi. */
export function speakerOf(
  { role, channel, given }: ConversationLine,
  file: NetworkFile,
  at: FacilityId | null,
): { readonly file: NetworkFile; readonly speaker: Speaker } {
  switch (role) {
    case 'patient':
    case 'caregiver':
      return {
        file,
        speaker: { ...onPhone(PHONE, channel, `patient:${PHONE}`), patient: PATIENT, phone: PHONE, coordinates: false },
      }
    case 'crew': {
      const ambulance = given.ambulance ?? given.ambulances?.[0]?.id ?? 'AMB-1'
      const phone = Object.entries(file.ambulances).find(([id]) => id === ambulance)?.[1].phone ?? PHONE
      return {
        file,
        speaker: { ...onPhone(phone, channel, `crew:${ambulance}`), patient: null, phone: null, coordinates: false },
      }
    }
    case 'stranger':
      return { file, speaker: { ...inSlack('U0NOBODY', 'D0NOBODY'), patient: null, phone: null, coordinates: false } }
    default:
      return colleague(COLLEAGUES[role], role, channel, file, at)
  }
}

function colleague(
  id: StaffId,
  role: keyof typeof COLLEAGUES,
  channel: ChannelName,
  file: NetworkFile,
  at: FacilityId | null,
): { readonly file: NetworkFile; readonly speaker: Speaker } {
  const known = file.staff[id]
  const facility = at ?? known?.facility
  if (!known || !facility) throw new Error(`converse.no-colleague: the network file has no ${id}`)
  const staff = { ...file.staff, [id]: { ...known, role, facility } }
  const slack = known.slack ?? 'U0YOU'
  const room = role === 'coordinator' ? (file.slack?.coordinators ?? 'D0YOU') : 'D0YOU'
  const contact = channel === 'slack' ? inSlack(slack, room) : onPhone(known.phone ?? PHONE, channel, `staff:${id}`)
  return {
    file: { ...file, staff },
    speaker: { ...contact, patient: null, phone: null, coordinates: role === 'coordinator' },
  }
}

type Contact = Pick<Speaker, 'place' | 'sender' | 'channels'>

export const inSlack = (sender: string, address: string): Contact => ({
  place: { channel: 'slack', address, thread: null },
  sender,
  channels: ['slack'],
})

/** Patients and crews are not in Slack; there the simulator stands in for their phone. */
function onPhone(phone: string, channel: ChannelName, persona: string): Contact {
  const web = channel === 'web' || channel === 'slack'
  const place: Place = { channel: web ? 'web' : channel, address: web ? persona : phone, thread: null }
  return { place, sender: place.address, channels: [place.channel, 'slack'] }
}
