import { plan, report, startDialogue } from '../flows/converse.ts'
import { Dialogue } from '../flows/dialogue.ts'
import type { Reply } from '../flows/reply.ts'
import type { Contact, Outcome, Saying, Turn, View } from '../flows/turn.ts'
import { type Actor, staffOf } from '../orchestrator/actor.ts'
import type { Transaction } from '../orchestrator/engine.ts'
import { isHandoffCard } from '../orchestrator/handoffs/react.ts'
import { CardKey, NoteId, PatientId } from '../orchestrator/ids.ts'
import type { Language } from '../orchestrator/patients/events.ts'
import type { NetworkState } from '../orchestrator/state.ts'
import { type Instant, instant } from '../orchestrator/time.ts'
import type { Inbound } from './channel.ts'
import type { Cipher } from './cipher.ts'
import { contactNumber, contactsToKeep } from './contact.ts'
import type { Directory } from './directory.ts'
import { timesAt } from './interpret/when.ts'
import { namesToKeep } from './names-to-keep.ts'
import { type Reader, type ReplyBody, sealTo } from './outgoing.ts'
import { type Read, Reading, type ReadingPorts } from './reading.ts'
import { turnSeed } from './seed.ts'
import type { InboxItem, OutboxStore, PeopleStore, SideWrite } from './store.ts'

export interface RouterPorts extends ReadingPorts {
  readonly people: PeopleStore
  readonly outbox: Pick<OutboxStore, 'postState'>
  readonly directory: Directory
  readonly cipher: Cipher
  /** Puts a voice note into words; everything else stays as it is. */
  readonly listen: (inbound: Inbound) => Promise<Inbound>
  /** Something was written that may have to be sent. */
  readonly wrote: () => void
}

/** Who is speaking, and what must be remembered about them if this is the first time. */
interface Speaker {
  readonly actor: Actor
  readonly firstContact: SideWrite | null
  /** Of a patient. */
  readonly phone: string | null
}

/** One turn as it goes into its commit. */
interface Prepared {
  readonly item: InboxItem
  readonly inbound: Inbound
  readonly speaker: Speaker
  readonly stored: Dialogue | null
  readonly read: Read
  readonly seed: string
  readonly card: CardKey | null
  readonly contact: Contact | null
}

/**
 * One message from the inbox to its end: who wrote, what they mean, what the flow and the core make of
 * it, and one commit with the answer. Reading is asynchronous and may be slow; deciding is neither.
 */
export class Router {
  readonly #ports: RouterPorts
  readonly #reading: Reading
  /** The conversation each patient was last known to use; spares a write a turn. */
  readonly #reachedAt = new Map<PatientId, string>()
  /** The last turn of each conversation, by inbox item. */
  readonly #lastTurn = new Map<string, string>()

  constructor(ports: RouterPorts) {
    this.#ports = ports
    this.#reading = new Reading(ports)
  }

  async handle(item: InboxItem, received: Inbound): Promise<void> {
    const inbound = await this.#ports.listen(received)
    const speaker = await this.#speaker(inbound)
    await this.#rememberPlace(item, inbound, speaker.actor)
    const seed = turnSeed(this.#ports.cipher, item.id)
    const card = await this.#pressedCard(inbound)
    const contact = await this.#contact(inbound, speaker)
    for (let done = false; !done; ) {
      const before = this.#lastTurn.get(item.conversation)
      const stored = await this.#loadDialogue(item)
      const read = await this.#reading.read(inbound, speaker.actor, stored)
      const prepared: Prepared = { item, inbound, speaker, stored, read, seed, card, contact }
      done = await this.#ports.engine.submit((tx) => {
        if (!this.#isNext(item, before)) return false
        this.#commitTurn(tx, prepared)
        return true
      })
    }
    this.#ports.wrote()
  }

  /** False when a cry for help overtook this message: the dialogue it was read against is not the last any more. */
  #isNext({ id, conversation }: InboxItem, before: string | undefined): boolean {
    const last = this.#lastTurn.get(conversation)
    if (last !== before && last !== id) return false
    if (this.#lastTurn.size >= REMEMBERED_MAX) this.#lastTurn.clear()
    this.#lastTurn.set(conversation, id)
    return true
  }

  /** After the last failed try: says that something went wrong on our side, and what to do. */
  async apologise(item: InboxItem, inbound: Inbound): Promise<void> {
    const { actor } = await this.#speaker(inbound)
    const language = (await this.#loadDialogue(item))?.language ?? 'en'
    const saying: Saying = { reply: this.#apology(actor, inbound), private: false, card: null }
    await this.#ports.engine.submit((tx) => {
      tx.write(this.#replyWrite(`${item.id}:failed`, saying, { inbound, actor, language, at: tx.now }))
    })
    this.#ports.wrote()
  }

  #apology(actor: Actor, { content }: Inbound): Reply {
    if (actor.role !== 'patient') return { kind: 'staff.failed' }
    const urgent = content.kind === 'text' && this.#ports.detectAlarm(content.text) !== null
    return { kind: 'patient.reply', parts: [{ say: urgent ? 'emergency-failed' : 'refused' }], question: null, urgent }
  }

  async #speaker(inbound: Inbound): Promise<Speaker> {
    const { directory, people, cipher, now } = this.#ports
    const identity = directory.identify(inbound.place, inbound.sender)
    if (identity.kind === 'known') return { actor: identity.actor, firstContact: null, phone: null }
    const { phone } = identity
    const phoneKey = cipher.lookupKey(`phone|${phone}`)
    const known = await people.patientByPhone(inbound.network, phoneKey)
    if (known) return { actor: { role: 'patient', patient: known.patient }, firstContact: null, phone }
    const patient = this.#newPatient(inbound, phone)
    const sealedPhone = cipher.seal(phone)
    return {
      actor: { role: 'patient', patient },
      firstContact: { kind: 'patient', patient, phoneKey, sealedPhone, at: now() },
      phone,
    }
  }

  /** The id follows from the number, so that two first messages at once make one patient. */
  #newPatient({ network }: Inbound, phone: string): PatientId {
    return PatientId.parse(`PT-${this.#ports.cipher.lookupKey(`patient|${network}|${phone}`).slice(0, 16)}`)
  }

  /** Whose number a patient, or a colleague who puts them on a list, names. */
  async #contact(inbound: Inbound, { phone: own, actor }: Speaker): Promise<Contact | null> {
    const { content, network } = inbound
    const writer = own ?? this.#ports.directory.hospitalNumber(actor)
    const phone = writer !== null && content.kind === 'text' ? contactNumber(content.text, writer) : null
    if (phone === null) return null
    const { directory, people, cipher } = this.#ports
    if (directory.isColleague(phone)) return { phone, patient: null }
    const known = await people.patientByPhone(network, cipher.lookupKey(`phone|${phone}`))
    return { phone, patient: known?.patient ?? this.#newPatient(inbound, phone) }
  }

  async #rememberPlace(item: InboxItem, inbound: Inbound, actor: Actor): Promise<void> {
    if (actor.role !== 'patient' || this.#reachedAt.get(actor.patient) === item.conversation) return
    const sealedPlace = sealTo(this.#ports.cipher, { place: inbound.place, privateTo: null })
    const row = { conversation: item.conversation, sealedPlace, patient: actor.patient }
    await this.#ports.people.saveConversation(item.network, row, this.#ports.now())
    if (this.#reachedAt.size >= REMEMBERED_MAX) this.#reachedAt.clear()
    this.#reachedAt.set(actor.patient, item.conversation)
  }

  /** The card whose button was pressed, or in whose thread it was written. */
  async #pressedCard({ content, place }: Inbound): Promise<CardKey | null> {
    const thread = place.thread === null ? null : `${place.address}:${place.thread}`
    const messageId = content.kind === 'press' ? content.messageId : thread
    if (messageId === null) return null
    const post = await this.#ports.outbox.postState(place.channel, messageId)
    if (post?.card == null) return null
    const card = CardKey.parse(post.card)
    // Words in a thread are about its card only where the card is a conversation.
    return content.kind === 'press' || isHandoffCard(card) ? card : null
  }

  async #loadDialogue(item: InboxItem): Promise<Dialogue | null> {
    const sealed = await this.#ports.people.dialogue(item.network, item.conversation)
    if (sealed === null) return null
    // A dialogue of an older shape is begun anew; nothing decided is lost with it.
    const parsed = Dialogue.safeParse(JSON.parse(this.#ports.cipher.open(sealed)))
    return parsed.success ? parsed.data : null
  }

  #view(state: NetworkState, now: Instant): View {
    return {
      state,
      now,
      travelSeconds: this.#ports.travelSeconds,
      shelf: this.#ports.shelf,
      times: timesAt(state, now),
    }
  }

  #commitTurn(tx: Transaction<SideWrite>, prepared: Prepared): void {
    const { item, inbound, speaker, read, seed } = prepared
    const { input, language } = read
    const { actor } = speaker
    const view = this.#view(tx.state, tx.now)
    const note = 'text' in input ? NoteId.parse(`N-${seed}`) : null
    const { card, contact } = prepared
    const colleagues = staffOf(actor) && 'text' in input ? this.#ports.directory.colleaguesIn(input.text) : []
    const turn: Turn = { actor, input, language, note, seed, card, contact, colleagues }
    if (speaker.firstContact) tx.write(speaker.firstContact)

    const planned = plan(prepared.stored ?? startDialogue(language, tx.now), turn, view)
    const outcomes: Outcome[] = planned.commands.map((command) => ({ command, decision: tx.execute(command, actor) }))
    const reported = report(planned.dialogue, turn, outcomes, view)

    const isKept = note !== null && (isPending(reported.dialogue, note) || outcomes.some((each) => kept(each, note)))
    if (note && 'text' in input && isKept) {
      const patient = actor.role === 'patient' ? actor.patient : null
      tx.write({ kind: 'note', note, patient, sealedText: this.#ports.cipher.seal(input.text), at: tx.now })
    }
    for (const write of namesToKeep(input, planned.dialogue, actor, outcomes, this.#ports.cipher, tx.now))
      tx.write(write)
    for (const write of contactsToKeep(planned.dialogue, outcomes, this.#ports.cipher, tx.now)) tx.write(write)
    for (const [n, saying] of [...planned.sayings, ...reported.sayings].entries()) {
      const to = { inbound, actor, language: reported.dialogue.language, at: tx.now }
      tx.write(this.#replyWrite(`${item.id}:${n}`, saying, to))
    }
    const sealedDialogue = this.#ports.cipher.seal(JSON.stringify(reported.dialogue))
    tx.write({ kind: 'dialogue', conversation: item.conversation, sealedDialogue, at: tx.now })
    tx.write({ kind: 'inbox-done', inboxId: item.id, at: tx.now })
  }

  #replyWrite(
    id: string,
    saying: Saying,
    to: { inbound: Inbound; actor: Actor; language: Language; at: Instant },
  ): SideWrite {
    const { place, sender } = to.inbound
    const body: ReplyBody = {
      reply: saying.reply,
      language: to.language,
      reader: readerOf(to.actor),
      sealedTo: sealTo(this.#ports.cipher, { place, privateTo: saying.private ? sender : null }),
      card: saying.card,
      urgent: 'urgent' in saying.reply && saying.reply.urgent === true,
    }
    return { kind: 'reply', id, at: instant(to.at), body: JSON.stringify(body) }
  }
}

const REMEMBERED_MAX = 50_000

function readerOf(actor: Actor): Reader {
  return actor.role === 'patient' || actor.role === 'crew' ? actor.role : 'staff'
}

/** Whether something that is still being asked about will carry the sender's words. */
const isPending = ({ frames }: Dialogue, note: NoteId): boolean =>
  frames.some((frame) => 'note' in frame && frame.note === note)

/** Whether an accepted command keeps the sender's words under this note. */
const kept = ({ command, decision }: Outcome, note: NoteId): boolean =>
  decision.ok && 'note' in command && command.note === note
