/**
 * What a person meant by a text of Slack's: mentions of people dropped, channels and links as they read,
 * `&amp;` `&lt;` `&gt;` as the characters they stand for.
 */
export function readMarkup(text: string): string {
  return text
    .replaceAll(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_all, sign: string, target: string, label?: string) => {
      if (sign === '@' || sign === '!') return ''
      return (sign === '#' ? '#' : '') + (label || target)
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()
}

/** The same text for Slack to show as it stands: nothing in it can become a mention or a link. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
