import { expect } from 'vitest'
import { directMessageOf, type SlackPost } from './adapters/slack/slack-double.fixture.ts'
import type { Shown } from './adapters/twilio/twilio-double.fixture.ts'
import type { Service } from './service.fixture.ts'

export const WHATSAPP = '+918000000001'
export const SMS = '+918000000002'
export const FORM = 'application/x-www-form-urlencoded'
export const JSON_TYPE = 'application/json'

const TEAM = 'T0NADI'
const BOT = 'U0NADI'

type Fields = Readonly<Record<string, string>>

/** Somebody's phone: what they send, and what it shows. */
export class Phone {
  readonly #service: Service
  readonly #channel: 'whatsapp' | 'sms'
  readonly number: string

  constructor(service: Service, channel: 'whatsapp' | 'sms', number: string) {
    this.#service = service
    this.#channel = channel
    this.number = number
  }

  /** Every message it got, oldest first. */
  get shown(): readonly Shown[] {
    return this.#service.twilio.shown.filter(({ phone, channel }) => phone === this.number && channel === this.#channel)
  }

  /** What the phone showed last. */
  get last(): Shown {
    const last = this.shown.at(-1)
    if (!last) throw new Error(`nothing was sent to ${this.number}`)
    return last
  }

  /** Everything it shows, for looking a sentence up. */
  get screen(): string {
    return this.shown.map(({ text }) => text).join('\n')
  }

  /** A message as Twilio would post it. */
  fields(more: Fields): Fields {
    const prefix = this.#channel === 'whatsapp' ? 'whatsapp:' : ''
    return {
      MessageSid: this.#service.fresh('SM'),
      AccountSid: 'AC00000000000000000000000000000000',
      From: prefix + this.number,
      To: this.#channel === 'whatsapp' ? `whatsapp:${WHATSAPP}` : SMS,
      Body: '',
      NumMedia: '0',
      ...more,
    }
  }

  /** Delivers it; does not wait for the answer. */
  async send(more: Fields): Promise<void> {
    const response = await this.#service.postTwilio('/webhooks/twilio', this.fields(more))
    expect(response.status).toBe(200)
  }

  /** What came in answer. */
  async #and(more: Fields): Promise<readonly Shown[]> {
    const before = this.shown.length
    await this.send(more)
    await this.#service.settled()
    return this.shown.slice(before)
  }

  write(Body: string): Promise<readonly Shown[]> {
    return this.#and({ Body })
  }

  pin(latitude: number, longitude: number): Promise<readonly Shown[]> {
    return this.#and({ Latitude: String(latitude), Longitude: String(longitude) })
  }

  /** The press of a button, in the newest message that has one like it. */
  press(label: string | RegExp): Fields {
    for (const { sid, buttons, drawnAs } of this.shown.toReversed()) {
      const button = buttons.find((each) => (typeof label === 'string' ? each.label === label : label.test(each.label)))
      if (!button) continue
      const answer: Fields =
        drawnAs === 'list'
          ? { ListId: button.payload, ListTitle: button.label }
          : { ButtonPayload: button.payload, ButtonText: button.label }
      return { ...answer, Body: button.label, OriginalRepliedMessageSid: sid }
    }
    throw new Error(`${this.number} shows no button ${label}:\n${this.screen}`)
  }

  /** Sends a voice note. */
  speak(): Promise<readonly Shown[]> {
    return this.#and({ NumMedia: '1', MediaContentType0: 'audio/ogg', MediaUrl0: this.#service.twilio.recording })
  }

  tap(label: string | RegExp): Promise<readonly Shown[]> {
    return this.#and(this.press(label))
  }
}

/** Somebody in Slack. */
export class Member {
  readonly id: string
  readonly #service: Service

  constructor(service: Service, id: string) {
    this.#service = service
    this.id = id
  }

  /** The direct message between this person and Nadi. */
  get direct(): string {
    return directMessageOf(this.id)
  }

  async #and(send: () => Promise<void>): Promise<readonly SlackPost[]> {
    const before = this.#service.slack.posts.length
    await send()
    await this.#service.settled()
    return this.#service.slack.posts.slice(before)
  }

  /** An event's body as Slack would post it. */
  event(event: Readonly<Record<string, unknown>>): object {
    const id = this.#service.fresh('')
    const ts = `1700000000.${id.slice(-6)}`
    return {
      type: 'event_callback',
      team_id: TEAM,
      event_id: `Ev${id}`,
      event: { user: this.id, ts, ...event },
    }
  }

  async deliver(body: object): Promise<void> {
    const response = await this.#service.postSlack(JSON_TYPE, JSON.stringify(body))
    expect(response.status).toBe(200)
  }

  async deliverForm(fields: Fields): Promise<void> {
    const response = await this.#service.postSlack(FORM, new URLSearchParams(fields).toString())
    expect(response.status).toBe(200)
  }

  mention(channel: string, text: string): Promise<readonly SlackPost[]> {
    return this.#and(() => this.deliver(this.event({ type: 'app_mention', channel, text: `<@${BOT}> ${text}` })))
  }

  dm(text: string): Promise<readonly SlackPost[]> {
    return this.#and(() =>
      this.deliver(this.event({ type: 'message', channel: this.direct, channel_type: 'im', text })),
    )
  }

  command(channel: string, text: string): Promise<readonly SlackPost[]> {
    const trigger_id = this.#service.fresh('trigger')
    const fields = { team_id: TEAM, channel_id: channel, user_id: this.id, command: '/nadi', trigger_id, text }
    return this.#and(() => this.deliverForm(fields))
  }

  /** The press of a post's button as Slack would post it. */
  pressOf(post: SlackPost, label: string | RegExp): object {
    const button = post.buttons.find((each) =>
      typeof label === 'string' ? each.label === label : label.test(each.label),
    )
    if (!button) throw new Error(`no button ${label} on: ${post.text}`)
    return this.pressWith(post, button.value, button.label)
  }

  pressWith(post: SlackPost, value: string, label: string): object {
    const id = this.#service.fresh('')
    return {
      type: 'block_actions',
      trigger_id: `trigger${id}`,
      team: { id: TEAM },
      user: { id: this.id, team_id: TEAM },
      channel: { id: post.channel },
      container: {
        type: 'message',
        message_ts: post.ts,
        channel_id: post.channel,
        is_ephemeral: post.onlyFor !== null,
        ...(post.thread && { thread_ts: post.thread }),
      },
      ...(post.onlyFor === null && {
        message: { ts: post.ts, ...(post.thread && { thread_ts: post.thread }) },
      }),
      actions: [
        { type: 'button', action_id: 'press-0', action_ts: id, value, text: { type: 'plain_text', text: label } },
      ],
    }
  }

  deliverPress(press: object): Promise<void> {
    return this.deliverForm({ payload: JSON.stringify(press) })
  }

  press(post: SlackPost, label: string | RegExp): Promise<readonly SlackPost[]> {
    const press = this.pressOf(post, label)
    return this.#and(() => this.deliverPress(press))
  }

  /** Presses what they should not have, or what was never there. */
  forge(post: SlackPost, value: string): Promise<readonly SlackPost[]> {
    return this.#and(() => this.deliverPress(this.pressWith(post, value, 'Approve')))
  }
}
