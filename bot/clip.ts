const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** At most `limit` UTF-16 units, ending in "…" where something was cut off; never half a character. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, boundaryBefore(text, limit - 1)).trimEnd()}…`
}

/**
 * The same words in parts of at most `limit` UTF-16 units, cut between paragraphs, lines or words where one
 * ends in the second half of a part. The white space at a cut is dropped, nothing else.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > limit) {
    const at = cutAt(rest, limit)
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

function cutAt(text: string, limit: number): number {
  const reach = text.slice(0, limit + 1)
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = reach.lastIndexOf(gap)
    if (at >= limit / 2) return at
  }
  return boundaryBefore(text, limit)
}

/** The last place at or before `limit` that is not inside a character; `limit` itself when one is longer than that. */
function boundaryBefore(text: string, limit: number): number {
  let end = 0
  for (const { index } of graphemes.segment(text)) {
    if (index > limit) break
    end = index
  }
  return end === 0 ? limit : end
}
