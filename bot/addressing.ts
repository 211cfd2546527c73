import { MARK_PATTERN, type Rendered, withoutMarks } from '../flows/rendered.ts'
import { EmergencyId, type NetworkId, NoteId, PatientId } from '../orchestrator/ids.ts'
import type { Audience } from '../orchestrator/message.ts'
import type { Cover } from '../orchestrator/rota/state.ts'
import type { Instant } from '../orchestrator/time.ts'
import type { Place } from './channel.ts'
import type { Cipher } from './cipher.ts'
import type { Directory } from './directory.ts'
import type { LiveLinks } from './live-link.ts'
import { openTo } from './outgoing.ts'
import type { PeopleStore } from './store.ts'

/** Finds where people are reached and fills in personal words, at the last moment before sending. */
export class Addressing {
  readonly #network: NetworkId
  readonly #directory: Directory
  readonly #people: PeopleStore
  readonly #cipher: Cipher
  readonly #links: LiveLinks | null

  constructor(
    network: NetworkId,
    directory: Directory,
    people: PeopleStore,
    cipher: Cipher,
    links: LiveLinks | null = null,
  ) {
    this.#network = network
    this.#directory = directory
    this.#people = people
    this.#cipher = cipher
    this.#links = links
  }

  placesOf(
    to: Exclude<Audience, { kind: 'patient' | 'card' | 'thread' | 'threads' }>,
    at: Instant,
    covers: readonly Cover[],
  ): readonly Place[] {
    return this.#directory.placesOf(to, at, covers)
  }

  /** The place they wrote from last, then the others they used, then the other channels of their number. */
  async placesOfPatient(patient: PatientId): Promise<readonly Place[]> {
    const used = (await this.#people.conversationsOf(this.#network, patient)).map(
      (row) => openTo(this.#cipher, row.sealedPlace).place,
    )
    const phone = await this.#phoneOf(patient)
    const byNumber = phone === null ? [] : this.#directory.patientPlaces(phone)
    return [...used, ...byNumber.filter((place) => !used.some((other) => other.channel === place.channel))]
  }

  /** Puts names, numbers and the sender's own words where their marks stand. */
  async fillMarks(rendered: Rendered): Promise<Rendered> {
    const { card } = rendered
    return {
      text: await this.#fill(rendered.text),
      buttons: await Promise.all(
        rendered.buttons.map(async (button) => ({ ...button, label: await this.#fill(button.label) })),
      ),
      card: card && {
        ...card,
        title: await this.#fill(card.title),
        fields: await Promise.all(
          card.fields.map(async (field) => ({ ...field, value: await this.#fill(field.value) })),
        ),
        footnote: card.footnote === null ? null : await this.#fill(card.footnote),
      },
    }
  }

  async #fill(text: string): Promise<string> {
    const parts: string[] = []
    let from = 0
    for (const match of text.matchAll(MARK_PATTERN)) {
      parts.push(text.slice(from, match.index), await this.#meaning(match[1] ?? '', match[2] ?? ''))
      from = match.index + match[0].length
    }
    return parts.join('') + text.slice(from)
  }

  async #meaning(kind: string, id: string): Promise<string> {
    switch (kind) {
      case 'staff':
        return this.#directory.staffName(id)
      case 'reach':
        return this.#directory.reachOf(id)
      case 'note': {
        const sealed = await this.#people.note(this.#network, NoteId.parse(id))
        return sealed === null ? '(erased)' : withoutMarks(this.#cipher.open(sealed))
      }
      case 'live':
        return this.#links?.addressOf(EmergencyId.parse(id)) ?? ''
      case 'phone':
        return (await this.#phoneOf(PatientId.parse(id))) ?? '(erased)'
      default:
        return ''
    }
  }

  async #phoneOf(patient: PatientId): Promise<string | null> {
    const row = await this.#people.patient(this.#network, patient)
    return row && this.#cipher.open(row.sealedPhone)
  }
}
