import type { ColleagueNamed } from '../flows/turn.ts'
import type { Actor } from '../orchestrator/actor.ts'
import { AmbulanceId, StaffId } from '../orchestrator/ids.ts'
import type { Audience } from '../orchestrator/message.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { COORDINATOR } from '../orchestrator/rota/duties.ts'
import { rosterAt } from '../orchestrator/rota/roster.ts'
import type { Cover } from '../orchestrator/rota/state.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { ChannelName, Place } from './channel.ts'
import { colleaguesNamed } from './colleagues.ts'
import type { NetworkFile } from './network-file.ts'
import { topologyOf } from './network-topology.ts'
import { webRoomOf } from './web-rooms.ts'

/** Who a proven sender is, before a patient's number is looked up. */
export type Identity =
  | { readonly kind: 'known'; readonly actor: Actor }
  | { readonly kind: 'phone'; readonly phone: string }

/** People and addresses of one network, as its file names them; the only place that knows both. */
export class Directory {
  readonly #file: NetworkFile
  readonly #topology: Topology
  readonly #channels: ReadonlySet<ChannelName>
  readonly #staffBySlack = new Map<string, StaffId>()
  readonly #staffByPhone = new Map<string, StaffId>()
  readonly #crewByPhone = new Map<string, AmbulanceId>()
  readonly #names: readonly (readonly [StaffId, string])[]

  /** `channels` are those that are switched on; addresses on others are never answered with. */
  constructor(file: NetworkFile, channels: ReadonlySet<ChannelName>) {
    this.#file = file
    this.#topology = topologyOf(file)
    this.#channels = channels
    for (const [key, person] of Object.entries(file.staff)) {
      const id = StaffId.parse(key)
      if (person.slack) this.#staffBySlack.set(person.slack, id)
      if (person.phone) this.#staffByPhone.set(person.phone, id)
    }
    this.#names = Object.entries(file.staff).map(([key, { name }]) => [StaffId.parse(key), name])
    for (const [key, { phone }] of Object.entries(file.ambulances)) this.#crewByPhone.set(phone, AmbulanceId.parse(key))
  }

  identify(place: Place, sender: string): Identity {
    switch (place.channel) {
      case 'whatsapp':
      case 'sms':
        return this.#byPhone(sender)
      case 'slack':
        return { kind: 'known', actor: this.#staff(this.#staffBySlack.get(sender)) }
      case 'web':
        return this.#byPersona(sender)
      default:
        return unknownChannel(place.channel)
    }
  }

  /** The phone of a colleague or a crew, who are no patients on it. */
  isColleague(phone: string): boolean {
    return this.#crewByPhone.has(phone) || this.#staffByPhone.has(phone)
  }

  /** The number of a colleague's hospital: whose country a number without one is taken to be of. */
  hospitalNumber(actor: Actor): string | null {
    return 'facility' in actor ? (this.#file.facilities[actor.facility]?.phone ?? null) : null
  }

  #byPhone(phone: string): Identity {
    const ambulance = this.#crewByPhone.get(phone)
    if (ambulance) return { kind: 'known', actor: { role: 'crew', ambulance } }
    const staff = this.#staffByPhone.get(phone)
    return staff ? { kind: 'known', actor: this.#staff(staff) } : { kind: 'phone', phone }
  }

  /** The simulator's personas: `patient:+91…`, `staff:S-…`, `crew:AMB-…`. */
  #byPersona(sender: string): Identity {
    const [kind = '', id = ''] = sender.split(/:(.*)/s)
    if (kind === 'patient') return { kind: 'phone', phone: id }
    if (kind === 'crew' && Object.hasOwn(this.#file.ambulances, id)) {
      return { kind: 'known', actor: { role: 'crew', ambulance: AmbulanceId.parse(id) } }
    }
    const staff = kind === 'staff' && Object.hasOwn(this.#file.staff, id) ? StaffId.parse(id) : undefined
    return { kind: 'known', actor: this.#staff(staff) }
  }

  #staff(id: StaffId | undefined): Actor {
    const person = id && this.#file.staff[id]
    return person ? { role: person.role, staff: id, facility: person.facility } : { role: 'stranger' }
  }

  /**
   * Where to reach staff, crews and teams: the best place first, then what to try when it refuses.
   * Empty for an audience without a place on the channels that are on.
   * @param covers who is on call in place of the rota
   */
  placesOf(
    audience: Exclude<Audience, { kind: 'patient' | 'card' | 'thread' | 'threads' }>,
    at: Instant,
    covers: readonly Cover[] = [],
  ): readonly Place[] {
    switch (audience.kind) {
      case 'staff': {
        const person = this.#file.staff[audience.staff]
        return this.#on([['slack', person?.slack], ['web', `staff:${audience.staff}`], ...phones(person?.phone)])
      }
      case 'crew':
        return this.#on([
          ...phones(this.#file.ambulances[audience.ambulance]?.phone),
          ['web', `crew:${audience.ambulance}`],
        ])
      case 'team':
        return this.#team(audience, at, covers)
      default:
        return unknownAudience(audience)
    }
  }

  /** A team of a facility without a channel of its own is reached where somebody of the house reads. */
  #team(audience: Extract<Audience, { kind: 'team' }>, at: Instant, covers: readonly Cover[]): readonly Place[] {
    if (audience.team === 'coordinators') {
      return this.#on([
        ['slack', this.#file.slack?.coordinators],
        ['web', 'room:coordinators'],
        ...this.#onCallPhones(at, covers),
      ])
    }
    const facility = this.#file.facilities[audience.facility]
    const { coordinators } = this.#file.slack ?? {}
    const room = ['web', webRoomOf(audience)] as const
    switch (audience.team) {
      case 'ed':
        return this.#on([['slack', facility?.edSlack], room])
      case 'ward':
        return this.#on([['slack', facility?.wardSlack?.[audience.unit] ?? facility?.edSlack ?? coordinators], room])
      case 'housekeeping':
        return this.#on([['slack', facility?.housekeepingSlack ?? facility?.edSlack ?? coordinators], room])
      default:
        return unknownAudience(audience)
    }
  }

  /** Where their channel does not take it, the first coordinator on call hears it. */
  #onCallPhones(at: Instant, covers: readonly Cover[]): (readonly [ChannelName, string | undefined])[] {
    const [first] = rosterAt({ topology: this.#topology, covers }, { duty: COORDINATOR, facility: null }, at)
    return first ? [...phones(this.#file.staff[first]?.phone)] : []
  }

  #on(addresses: readonly (readonly [ChannelName, string | undefined])[]): Place[] {
    return addresses.flatMap(([channel, address]) =>
      address !== undefined && this.#channels.has(channel) ? [{ channel, address, thread: null }] : [],
    )
  }

  /** A colleague's name as others know it; the id where the file no longer has them. */
  staffName(staff: string): string {
    return this.#file.staff[StaffId.parse(staff)]?.name ?? staff
  }

  /** How a colleague is reached by others: their number, else through Slack; empty where neither is known. */
  reachOf(staff: string): string {
    const person = this.#file.staff[StaffId.parse(staff)]
    return person?.phone ?? (person?.slack ? `<@${person.slack}>` : '')
  }

  /** Everybody's name that the words hold, in their order; several people where they share that name. */
  colleaguesIn(words: string): ColleagueNamed[] {
    return colleaguesNamed(words, this.#names)
  }

  /** On the phone a patient is reached on the channel they used last, else by WhatsApp, then SMS. */
  patientPlaces(phone: string): readonly Place[] {
    return this.#on([...phones(phone), ['web', `patient:${phone}`]])
  }
}

const phones = (phone: string | undefined): (readonly [ChannelName, string | undefined])[] => [
  ['whatsapp', phone],
  ['sms', phone],
]

function unknownChannel(channel: never): never {
  throw new Error(`directory.unknown-channel: ${channel}`)
}

function unknownAudience(audience: never): never {
  throw new Error(`directory.unknown-audience: ${JSON.stringify(audience)}`)
}
