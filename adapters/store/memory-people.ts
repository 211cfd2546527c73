import type { ConversationRow, PeopleStore, PersonRow, SideWrite } from '../../bot/store.ts'
import type { NetworkId, NoteId, PatientId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'

type Write<Kind extends SideWrite['kind']> = Extract<SideWrite, { kind: Kind }>
type Owned<Row> = Row & { readonly network: NetworkId; readonly at: Instant }

export class MemoryPeople implements PeopleStore {
  readonly #people = new Map<string, Owned<Write<'patient'>>>()
  readonly #conversations = new Map<string, Owned<ConversationRow>>()
  readonly #dialogues = new Map<string, string>()
  readonly #notes = new Map<string, Owned<Write<'note'>>>()
  readonly #erased: (network: NetworkId, conversations: ReadonlySet<string>) => void

  /** `erased` is told the conversations of everybody who is erased, to forget them elsewhere. */
  constructor(erased: (network: NetworkId, conversations: ReadonlySet<string>) => void) {
    this.#erased = erased
  }

  async patientByPhone(network: NetworkId, phoneKey: string): Promise<PersonRow | null> {
    const [earliest] = [...this.#people.values()]
      .filter((row) => row.network === network && row.phoneKey === phoneKey)
      .sort((a, b) => a.at - b.at || (a.patient < b.patient ? -1 : 1))
    return earliest ? personRow(earliest) : null
  }

  async patient(network: NetworkId, patient: PatientId): Promise<PersonRow | null> {
    const row = this.#people.get(keyOf(network, patient))
    return row ? personRow(row) : null
  }

  async saveConversation(network: NetworkId, row: ConversationRow, at: Instant): Promise<void> {
    this.#conversations.set(keyOf(network, row.conversation), { ...row, network, at })
  }

  async conversation(network: NetworkId, conversation: string): Promise<ConversationRow | null> {
    const row = this.#conversations.get(keyOf(network, conversation))
    return row ? conversationRow(row) : null
  }

  async conversationsOf(network: NetworkId, patient: PatientId): Promise<readonly ConversationRow[]> {
    return [...this.#conversations.values()]
      .filter((row) => row.network === network && row.patient === patient)
      .sort((a, b) => b.at - a.at || (a.conversation < b.conversation ? -1 : 1))
      .map(conversationRow)
  }

  async dialogue(network: NetworkId, conversation: string): Promise<string | null> {
    return this.#dialogues.get(keyOf(network, conversation)) ?? null
  }

  async note(network: NetworkId, note: NoteId): Promise<string | null> {
    return this.#notes.get(keyOf(network, note))?.sealedText ?? null
  }

  async erase(network: NetworkId, patient: PatientId): Promise<void> {
    const conversations = await this.conversationsOf(network, patient)
    for (const { conversation } of conversations) {
      this.#conversations.delete(keyOf(network, conversation))
      this.#dialogues.delete(keyOf(network, conversation))
    }
    for (const [key, note] of this.#notes) {
      if (note.network === network && note.patient === patient) this.#notes.delete(key)
    }
    this.#people.delete(keyOf(network, patient))
    this.#erased(network, new Set(conversations.map(({ conversation }) => conversation)))
  }

  savePatient(network: NetworkId, write: Write<'patient'>): void {
    const key = keyOf(network, write.patient)
    this.#people.set(key, { ...write, network, at: this.#people.get(key)?.at ?? write.at })
  }

  saveDialogue(network: NetworkId, write: Write<'dialogue'>): void {
    this.#dialogues.set(keyOf(network, write.conversation), write.sealedDialogue)
  }

  saveNote(network: NetworkId, write: Write<'note'>): void {
    const key = keyOf(network, write.note)
    if (!this.#notes.has(key)) this.#notes.set(key, { ...write, network })
  }
}

const keyOf = (network: NetworkId, id: string): string => `${network}\n${id}`

const personRow = ({ patient, sealedPhone }: PersonRow): PersonRow => ({ patient, sealedPhone })

const conversationRow = ({ conversation, sealedPlace, patient }: ConversationRow): ConversationRow => ({
  conversation,
  sealedPlace,
  patient,
})
