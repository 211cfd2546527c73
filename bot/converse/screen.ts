import type { Rendered } from '../../flows/rendered.ts'
import type { Channel, ChannelName, InboundContent, Place, Post, Sent } from '../channel.ts'

interface Shown {
  readonly place: Place
  readonly id: string
  rendered: Rendered
}

export interface News {
  readonly place: Place
  readonly rendered: Rendered
  /** An earlier post was changed in place. */
  readonly edited: boolean
}

/** Every channel at once: what was posted where, as people see it now. */
export class Screen implements Channel {
  readonly names: readonly ChannelName[] = ['whatsapp', 'sms', 'slack', 'web']
  readonly #shown: Shown[] = []
  /** As they were before they were edited. */
  readonly #past: Shown[] = []
  /** Everything posted or edited since it was last taken. */
  #news: News[] = []

  send({ to, rendered, edit }: Post): Promise<Sent> {
    const earlier = this.#shown.findIndex(({ id }) => id === edit)
    this.#news.push({ place: to, rendered, edited: earlier >= 0 })
    const id = earlier < 0 ? `${to.address}:${this.#shown.length + 1}` : (edit ?? '')
    if (earlier >= 0) this.#past.push(...this.#shown.splice(earlier, 1))
    this.#shown.push({ place: to, id, rendered })
    return Promise.resolve({ ok: true, providerMessageId: id })
  }

  /** What came since the last time it was asked. */
  takeNews(): readonly News[] {
    const news = this.#news
    this.#news = []
    return news
  }

  /**
   * The press of the newest button with that label, a part of it or its number: first of the presser's own
   * messages, also as they were before they were edited, then of anybody's, as a forwarded or forged press would be. One that is nowhere is no button of ours.
   */
  press(label: string, place: Place): Extract<InboundContent, { kind: 'press' }> {
    const mine = this.#shown.filter((each) => isSame(each.place, place))
    const others = this.#shown.filter((each) => !isSame(each.place, place))
    const past = this.#past.filter((each) => isSame(each.place, place))
    for (const matches of [isLabel(label), isNumber(label), isPartOf(label)]) {
      for (const { id, rendered } of [...mine.toReversed(), ...past.toReversed(), ...others.toReversed()]) {
        const button = rendered.buttons.find((each, index) => matches(each.label, index))
        if (button) return { kind: 'press', payload: button.payload, label: button.label, messageId: id }
      }
    }
    return { kind: 'press', payload: label, label, messageId: null }
  }
}

type Matches = (label: string, index: number) => boolean

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
const isLabel =
  (wanted: string): Matches =>
  (label) =>
    plain(label) === plain(wanted)
const isPartOf =
  (wanted: string): Matches =>
  (label) =>
    plain(wanted) !== '' && ` ${plain(label)} `.includes(` ${plain(wanted)} `)
const isNumber =
  (wanted: string): Matches =>
  (_, index) =>
    plain(wanted) === String(index + 1)
export const isSame = (a: Place, b: Place): boolean => a.channel === b.channel && a.address === b.address
