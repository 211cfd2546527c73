/** A message in words, the same for every channel; an adapter draws it with what its channel has. */
export interface Rendered {
  /** Everything, as plain text. A channel without cards or buttons shows only this. */
  readonly text: string
  readonly card: Card | null
  /** WhatsApp shows buttons or a list, SMS numbers, Slack buttons. At most 10. */
  readonly buttons: readonly Button[]
}

export interface Card {
  readonly title: string
  readonly tone: 'neutral' | 'good' | 'waiting' | 'urgent' | 'closed'
  readonly fields: readonly { readonly label: string; readonly value: string }[]
  /** A last line in small print: why, since when. */
  readonly footnote: string | null
}

export interface Button {
  readonly label: string
  /** What comes back when it is pressed, see `press.ts`; 200 characters at most. */
  readonly payload: string
  readonly style: 'primary' | 'danger' | 'plain'
}

/**
 * Personal words are not in a rendered message until the moment it is sent: a mark stands in for them,
 * so that nothing queued or logged holds a name, a number or what somebody wrote.
 */
export const MARK = {
  note: (note: string): string => `\u{F0000}note:${note}\u{F0001}`,
  staffName: (staff: string): string => `\u{F0000}staff:${staff}\u{F0001}`,
  /** How a colleague is reached: their number. */
  staffReach: (staff: string): string => `\u{F0000}reach:${staff}\u{F0001}`,
  /** Where the family sees its ambulance; nothing where there is no such page. */
  liveLink: (emergency: string): string => `\u{F0000}live:${emergency}\u{F0001}`,
  patientPhone: (patient: string): string => `\u{F0000}phone:${patient}\u{F0001}`,
} as const

/** What somebody wrote, without characters that could pass for a mark of ours. */
export const withoutMarks = (text: string): string => text.replaceAll(/[\u{F0000}\u{F0001}]/gu, '')

export const MARK_PATTERN = /\u{F0000}(note|staff|reach|phone|live):([^\u{F0001}]*)\u{F0001}/gu
