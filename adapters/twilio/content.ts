import { clip } from '../../bot/clip.ts'
import type { Button } from '../../flows/rendered.ts'
import { numberedLine } from './plain-text.ts'

/** Limits of Twilio's Content API for WhatsApp inside a 24-hour session, where no approval is needed; characters. */
const BODY_MAX = 1024
const VARIABLES_MAX = 100
const QUICK_REPLY = { buttons: 3, title: 20, id: 128 } as const
const LIST = { items: 10, title: 24, id: 200, description: 72 } as const

/** What a message with buttons looks like, its words taken out, so that one template serves every such message. */
export interface Content {
  readonly types: Readonly<Record<string, unknown>>
  /** The words, by the number of their place. */
  readonly variables: Readonly<Record<string, string>>
}

/**
 * A message as tappable buttons (up to three short ones) or as a list to choose from (up to ten). Null when it
 * fits neither, and numbers in the text have to do.
 */
export function contentOf(text: string, buttons: readonly Button[]): Content | null {
  if (text.trim() === '' || text.length > BODY_MAX || buttons.length === 0) return null
  if (new Set(buttons.map(({ payload }) => payload)).size < buttons.length) return null
  const words = new Words()
  const body = words.lines(text)
  const types = quickReply(body, buttons, words) ?? listPicker(body, text, buttons, words)
  if (types === null || words.count > VARIABLES_MAX) return null
  return { types, variables: words.variables }
}

function quickReply(body: string, buttons: readonly Button[], words: Words): Content['types'] | null {
  const short = buttons.every(
    ({ label, payload }) => label.length <= QUICK_REPLY.title && payload.length <= QUICK_REPLY.id,
  )
  // WhatsApp refuses two buttons that say the same.
  const distinct = new Set(buttons.map(({ label }) => label)).size === buttons.length
  if (buttons.length > QUICK_REPLY.buttons || !short || !distinct) return null
  const actions = buttons.map(({ label, payload }) => ({
    type: 'QUICK_REPLY',
    title: words.place(label),
    id: words.place(payload),
  }))
  return { 'twilio/quick-reply': { body, actions } }
}

function listPicker(body: string, text: string, buttons: readonly Button[], words: Words): Content['types'] | null {
  if (buttons.length > LIST.items || buttons.some(({ payload }) => payload.length > LIST.id)) return null
  const button = words.place(openerFor(text))
  const items = buttons.map(({ label, payload }, index) => ({
    item: words.place(clip(label, LIST.title)),
    id: words.place(payload),
    description: words.place(clip(numberedLine(text, index + 1) ?? label, LIST.description)),
  }))
  return { 'twilio/list-picker': { body, button, items } }
}

/** What opens the list, 20 characters at most, in the script of the message: no catalog rendered it. */
function openerFor(text: string): string {
  return /\p{Script=Devanagari}/u.test(text) ? 'विकल्प देखें' : 'Options'
}

/**
 * The words of one message, each given a numbered place. Twilio refuses a value with a line break, a tab or a
 * long run of spaces in it (error 21656), so every line of the text has a place of its own.
 */
class Words {
  readonly variables: Record<string, string> = {}
  count = 0

  place(value: string): string {
    this.count += 1
    this.variables[this.count] = value.replaceAll(/\s+/g, ' ').trim() || '–'
    return `{{${this.count}}}`
  }

  lines(text: string): string {
    const lines = text.trim().split(/\r?\n/)
    return lines.map((line) => (line.trim() === '' ? '' : this.place(line))).join('\n')
  }
}
