import type { Button, Card, Rendered } from '../../flows/rendered.ts'

/** The text, and below it whatever of the card it does not say already. */
export function withCard({ text, card }: Pick<Rendered, 'text' | 'card'>): string {
  if (card === null) return text
  const untold = cardLines(card).filter(({ told }) => !text.includes(told))
  return [text, ...untold.map(({ line }) => line)].join('\n').trim()
}

/** The text with each button as "2. label", for those whose number does not stand in it already. */
export function withNumbers(text: string, buttons: readonly Button[]): string {
  const lines = buttons
    .map((button, index) => ({ label: button.label, number: index + 1 }))
    .filter(({ number }) => numberedLine(text, number) === null)
    .map(({ label, number }) => `${number}. ${label}`)
  return [text, ...lines].join('\n').trim()
}

/** What stands behind "2." or "2)" at the start of a line. */
export function numberedLine(text: string, number: number): string | null {
  return text.match(new RegExp(`^[ \\t]*${number}[.)][ \\t]+(.+)$`, 'm'))?.[1] ?? null
}

function cardLines(card: Card): readonly { readonly line: string; readonly told: string }[] {
  const fields = card.fields.map(({ label, value }) => ({ line: `${label}: ${value}`, told: value }))
  const footnote = card.footnote === null ? [] : [{ line: card.footnote, told: card.footnote }]
  return [{ line: card.title, told: card.title }, ...fields, ...footnote]
}
