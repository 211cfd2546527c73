import { encodePress, type Press } from '../press.ts'
import type { Button, Card, Rendered } from '../rendered.ts'

export type Field = Card['fields'][number]

/** A card and, for channels without cards, the same as text. */
export function drawn(card: Card, buttons: readonly Button[] = []): Rendered {
  const lines = [card.title, ...card.fields.map(({ label, value }) => `${label}: ${value}`), card.footnote]
  return { text: lines.filter((line) => line !== null).join('\n'), card, buttons }
}

export const spoken = (text: string, buttons: readonly Button[] = []): Rendered => ({ text, card: null, buttons })

export const button = (label: string, press: Press, style: Button['style'] = 'plain'): Button => ({
  label,
  payload: encodePress(press),
  style,
})

export const field = (label: string, value: string): Field => ({ label, value })

/** Leaves out what there is nothing to say about. */
export const fieldsOf = (pairs: readonly (readonly [label: string, value: string | null])[]): Field[] =>
  pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []))
