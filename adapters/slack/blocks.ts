import type { types } from '@slack/bolt'
import { clip, splitText } from '../../bot/clip.ts'
import type { Button, Card, Rendered } from '../../flows/rendered.ts'
import { escapeMarkup } from './markup.ts'

type Block = types.KnownBlock

/** Slack's limits: characters of a text, elements of a block, blocks of a message. */
const HEADER_MAX = 150
const SECTION_MAX = 3000
const FIELD_MAX = 2000
const FIELDS_MAX = 10
const BUTTON_MAX = 75
const ELEMENTS_MAX = 25
const BLOCKS_MAX = 50
/** Slack cuts a message's fallback text off after this. */
const FALLBACK_MAX = 4000

const TONE_SIGN: Readonly<Record<Card['tone'], string>> = {
  neutral: '',
  good: '🟢 ',
  waiting: '🟡 ',
  urgent: '🔴 ',
  closed: '⚪ ',
}

/** What screen readers and notifications say. */
export const fallbackText = ({ text }: Rendered): string => clip(escapeMarkup(text), FALLBACK_MAX)

/** A card as header, fields, buttons and small print; a message without one as its text. */
export function blocksOf({ text, card, buttons }: Rendered): Block[] {
  const body = card === null ? paragraphs(text) : cardBody(card)
  const foot = card === null || card.footnote === null ? [] : [smallPrint(card.footnote)]
  const below = [...actions(buttons), ...foot]
  return [...body.slice(0, BLOCKS_MAX - below.length), ...below]
}

function markup(text: string, limit: number): types.MrkdwnElement {
  return { type: 'mrkdwn', text: clip(escapeMarkup(text), limit), verbatim: true }
}

function paragraphs(text: string): Block[] {
  return splitText(escapeMarkup(text), SECTION_MAX).map((part) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: part, verbatim: true },
  }))
}

function cardBody({ title, tone, fields }: Card): Block[] {
  const header: Block = {
    type: 'header',
    text: { type: 'plain_text', text: clip(TONE_SIGN[tone] + title, HEADER_MAX), emoji: true },
  }
  const sections = chunks(fields, FIELDS_MAX).map((some): Block => ({ type: 'section', fields: some.map(fieldText) }))
  return [header, ...sections]
}

function fieldText({ label, value }: Card['fields'][number]): types.MrkdwnElement {
  const text = `*${escapeMarkup(label)}*\n${escapeMarkup(value)}`
  return { type: 'mrkdwn', text: clip(text, FIELD_MAX), verbatim: true }
}

function smallPrint(footnote: string): Block {
  return { type: 'context', elements: [markup(footnote, SECTION_MAX)] }
}

function actions(buttons: readonly Button[]): Block[] {
  return chunks(buttons, ELEMENTS_MAX).map((some, row) => ({
    type: 'actions',
    elements: some.map((button, index) => element(button, row * ELEMENTS_MAX + index)),
  }))
}

function element({ label, payload, style }: Button, index: number): types.Button {
  return {
    type: 'button',
    action_id: `press-${index}`,
    text: { type: 'plain_text', text: clip(label || '–', BUTTON_MAX), emoji: true },
    value: payload,
    ...(style === 'plain' ? {} : { style }),
  }
}

function chunks<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, row) => all.slice(row * size, (row + 1) * size))
}
