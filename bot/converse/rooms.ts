import { Unit } from '../../orchestrator/network/topology.ts'
import type { Place } from '../channel.ts'
import type { NetworkFile } from '../network-file.ts'
import { BadLine } from './line.ts'
import { inSlack, type Speaker } from './speaker.ts'

type Facility = NetworkFile['facilities'][keyof NetworkFile['facilities']]

/**
 * Another colleague, or another channel of their hospital: both are Slack's, where several people write in one place.
 * A crew has its phone in the simulator.
 * @throws {BadLine}
 */
export function elsewhere(
  { first, speaker }: { readonly first: Speaker; readonly speaker: Speaker },
  file: NetworkFile,
  { as, room = 'direct' }: { readonly as?: string | undefined; readonly room?: string | undefined },
): Speaker {
  if (as !== undefined && Object.hasOwn(file.ambulances, as)) {
    const address = `crew:${as}`
    return { ...speaker, place: { channel: 'web', address, thread: null }, sender: address, patient: null, phone: null }
  }
  const [id, person] =
    Object.entries(file.staff).find(([key, { slack }]) => (as === undefined ? slack === speaker.sender : key === as)) ??
    []
  if (!id || !person?.slack) throw new BadLine(`nobody in Slack is ${as ?? speaker.sender}`)
  // Who began the conversation has a direct message of their own already.
  if (room === 'direct' && person.slack === first.sender) return first
  const facility = file.facilities[person.facility]
  const address = room === 'direct' ? `D0${id}` : roomsOf(facility).find(([name]) => name === room)?.[1]
  const shared = room === 'coordinators' ? file.slack?.coordinators : address
  if (shared === undefined) throw new BadLine(`${person.facility} has no channel ${room}`)
  return { ...speaker, ...inSlack(person.slack, shared), patient: null, phone: null, channels: speaker.channels }
}

function roomsOf(facility: Facility | undefined): (readonly [name: string, address: string | undefined])[] {
  return [
    ['ed', facility?.edSlack],
    ...Unit.options.map((unit) => [`ward ${unit}`, facility?.wardSlack?.[unit]] as const),
    ['housekeeping', facility?.housekeepingSlack],
  ]
}

/** Whose place it is, as the file names them. */
export function placeName({ channel, address }: Place, file: NetworkFile): string {
  if (address === file.slack?.coordinators) return '#coordinators'
  for (const [id, facility] of Object.entries(file.facilities)) {
    const room = roomsOf(facility).find(([, known]) => known === address)
    if (room) return `#${room[0]} ${id}`
  }
  const staff = Object.entries(file.staff).find(([id, { slack, phone }]) => [slack, phone, `D0${id}`].includes(address))
  const crew = Object.entries(file.ambulances).find(([id, { phone }]) => [phone, `crew:${id}`].includes(address))
  return staff?.[0] ?? crew?.[0] ?? (channel === 'slack' ? address : 'patient')
}
