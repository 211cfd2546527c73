export interface CsvRecord {
  /** The line it begins on, counted from 1. */
  readonly line: number
  /** Null: a quote in it is never closed. */
  readonly cells: readonly string[] | null
}

/**
 * The records of a separated file (RFC 4180): a field may be quoted, with "" for a quote, and then hold the separator
 * and line ends. Empty lines are passed over, a byte order mark too.
 */
export function* csvRecords(text: string, separator = ','): Generator<CsvRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (let line = 1; at < text.length; ) {
    const end = lineEnd(text, at)
    const plain = text.slice(at, text[end - 1] === '\r' ? end - 1 : end)
    if (!plain.includes('"')) {
      if (plain !== '') yield { line, cells: plain.split(separator) }
      at = end + 1
      line += 1
      continue
    }
    const quoted = quotedRecord(text, at, separator)
    if (quoted === null) {
      yield { line, cells: null }
      // Everything after an open quote would be its text: go on with the next line instead.
      at = end + 1
      line += 1
      continue
    }
    yield { line, cells: quoted.cells }
    line += quoted.lines
    at = quoted.next
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

interface Quoted {
  readonly cells: readonly string[]
  readonly next: number
  readonly lines: number
}

/** Null where a quote is left open, or something stands behind a closed one. */
function quotedRecord(text: string, from: number, separator: string): Quoted | null {
  const cells: string[] = []
  let lines = 1
  for (let at = from; ; ) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1)
      if (close < 0) return null
      const cell = text.slice(at + 1, close)
      lines += cell.split('\n').length - 1
      cells.push(cell.replaceAll('""', '"'))
      at = close + 1
    } else {
      const end = lineEnd(text, at)
      const cut = text.indexOf(separator, at)
      const until = cut < 0 || cut > end ? end : cut
      cells.push(text.slice(at, until === end && text[end - 1] === '\r' ? end - 1 : until))
      at = until
    }
    if (text[at] === separator) {
      at += 1
      continue
    }
    if (text[at] === '\r') at += 1
    return at >= text.length || text[at] === '\n' ? { cells, next: at + 1, lines } : null
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}
