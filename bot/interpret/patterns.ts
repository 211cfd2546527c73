import { fold, type Token, typos } from './normalise.ts'

/** Words close together. */
export interface Pattern {
  /** Each element is satisfied by a word that carries one of its symbols: `@concept` or the sound of a word. */
  readonly elements: readonly Element[]
  /** How many other words may stand among them. */
  readonly slack: number
  /** Whether a "not" is part of it. */
  readonly negative: boolean
}

/** Alternatives for one word. */
export interface Element {
  readonly symbols: readonly string[]
  /** Beginnings of words, from `suffocat*`. */
  readonly prefixes: readonly string[]
}

export interface Match {
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
  /** Which token satisfied which element, in the elements' order. */
  readonly at: readonly number[]
}

/** `"@chest @pain"`, `"dil ka daura"`, `"turning|turned @bluish"`; plain words are compared by sound. */
export function pattern(source: string, slack: number): Pattern {
  return { elements: source.split(' ').map(element), slack, negative: source.includes('@not') }
}

export function element(source: string): Element {
  const words = source.split('|')
  return {
    symbols: words.filter((word) => !word.endsWith('*')).map((word) => (word.startsWith('@') ? word : fold(word))),
    prefixes: words.filter((word) => word.endsWith('*')).flatMap((word) => beginningsOf(word.slice(0, -1))),
  }
}

/** How words that begin like this may begin to sound: a last vowel or `n` folds one way at the end, another inside. */
const beginningsOf = (stem: string): readonly string[] =>
  stem.endsWith('b') ? [fold(stem)] : [...new Set([fold(stem), fold(`${stem}b`).slice(0, -1)])]

/** What one word may stand for. */
export interface Reading {
  readonly symbols: ReadonlySet<string>
  readonly sound: string
  /** Recognised through a typing mistake. */
  readonly typo: boolean
}

/** A word that stands for nothing any more. */
export const MUTE: Reading = { symbols: new Set(), sound: '', typo: false }

export function satisfies({ symbols, prefixes }: Element, reading: Reading): boolean {
  return (
    symbols.some((symbol) => reading.symbols.has(symbol)) || prefixes.some((prefix) => reading.sound.startsWith(prefix))
  )
}

/** Shorter words have too many neighbours one letter away. */
const TYPO_LETTERS_MIN = 5
const KNOWN_MAX = 20_000

/** Finds which concepts a word names: by sound, or by one typing mistake in a longer word with the same first letter. */
export class Concepts {
  readonly #exact = new Map<string, string[]>()
  readonly #long = new Map<string, string[]>()
  readonly #beginnings = new Map<string, string[]>()
  /** By spelling, for words that count only as they are written. */
  readonly #listed = new Map<string, string[]>()
  readonly #seen = new Map<string, Reading>()

  constructor(lists: Readonly<Record<string, string>>) {
    for (const [concept, words] of Object.entries(lists)) {
      for (const word of words.split(/\s+/)) this.#list(word, `@${concept}`)
    }
  }

  #list(word: string, concept: string): void {
    const begins = word.endsWith('*')
    if (AS_WRITTEN.has(word)) add(this.#listed, word, concept)
    for (const sound of begins ? beginningsOf(word.slice(0, -1)) : [fold(word)]) {
      add(begins ? this.#beginnings : this.#exact, sound, concept)
      if (sound.length >= TYPO_LETTERS_MIN) add(this.#long, sound.charAt(0), sound)
    }
  }

  of(token: Token): Reading {
    if (/^\d/.test(token.raw)) return numberReading(token.raw)
    if (consonantsOnly(token.raw) || AS_WRITTEN.has(token.raw))
      return {
        symbols: new Set([token.raw, token.fold, ...(this.#listed.get(token.raw) ?? [])]),
        sound: token.raw,
        typo: false,
      }
    const key = token.fold
    let reading = this.#seen.get(key)
    if (reading === undefined) {
      if (this.#seen.size > KNOWN_MAX) this.#seen.clear()
      reading = this.#read(key)
      this.#seen.set(key, reading)
    }
    return reading
  }

  #read(sound: string): Reading {
    const known = [...(this.#exact.get(sound) ?? []), ...this.#begunBy(sound)]
    if (known.length > 0) return { symbols: new Set([...known, sound]), sound, typo: false }
    const near =
      sound.length < TYPO_LETTERS_MIN - 1 || WELL_SPELT.has(sound)
        ? []
        : (this.#long.get(sound.charAt(0)) ?? []).filter((term) => typos(sound, term, 1) <= 1)
    const concepts = near.flatMap((term) => [...(this.#exact.get(term) ?? []), ...(this.#beginnings.get(term) ?? [])])
    return { symbols: new Set([...concepts, sound]), sound, typo: concepts.length > 0 }
  }

  #begunBy(sound: string): readonly string[] {
    return [...sound].flatMap((_, index) => this.#beginnings.get(sound.slice(0, index + 1)) ?? [])
  }
}

/** Years, oxygen saturations below 92 % (WHO: severe below 90), sugars below 54 mg/dl (ADA: level 2), many tablets. */
function numberReading(raw: string): Reading {
  const value = Number(raw)
  const symbols = ['@number', raw]
  if (value >= 1950 && value < 2050) symbols.push('@year')
  if (value >= 30 && value < 92) symbols.push('@under92')
  if (value >= 15 && value < 54) symbols.push('@under54')
  if (value >= 103 && value < 112) symbols.push('@highFever')
  if (value >= 8 && value < 300) symbols.push('@countMany')
  return { symbols: new Set(symbols), sound: raw, typo: false }
}

/** Everyday words one letter away from alarming ones: "feeling" is no "falling". */
const WELL_SPELT = new Set('feeling filling medical medico'.split(' ').map(fold))

/** Harmless words that sound like alarming ones to `fold`: "be" like "beh", "cars" like "crash". */
const AS_WRITTEN = new Set(
  'dubai dubara dobara dubaara be full fool meet soon foot fat cars sir mri plate plates plot sneezing sleep sleeps sleeping acche achche achhe acchhe अच्छे bacho bachon bacchon bachchon bachhon बच्चों chuka chuna'.split(
    ' ',
  ),
)

/** "Mr", "BP", "hr": the vowel-dropping fold would take them for "mar", "bap", "har". */
function consonantsOnly(raw: string): boolean {
  return raw.length <= 2 && /^[bcdfghjklmnpqrstvwxz]+$/.test(raw)
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Every narrowest place where the elements stand together in any order, left to right. */
export function findAll(wanted: Pattern, readings: readonly Reading[]): readonly Match[] {
  const found: Match[] = []
  const [first, ...others] = wanted.elements
  if (first === undefined) return found
  const reach = wanted.elements.length + wanted.slack - 1
  readings.forEach((reading, anchor) => {
    if (!satisfies(first, reading)) return
    const at = [anchor]
    for (const each of others) {
      const place = nearest(each, anchor, reach, readings, at)
      if (place === null) return
      at.push(place)
    }
    const from = Math.min(...at)
    const to = Math.max(...at) + 1
    if (to - from <= reach + 1) found.push({ from, to, at })
  })
  return found
}

function nearest(
  wanted: Element,
  anchor: number,
  reach: number,
  readings: readonly Reading[],
  taken: readonly number[],
): number | null {
  for (let step = 1; step <= reach; step += 1) {
    for (const place of [anchor + step, anchor - step]) {
      const reading = readings[place]
      if (reading !== undefined && !taken.includes(place) && satisfies(wanted, reading)) return place
    }
  }
  return null
}

/** Every place where the elements stand one after the other, with at most `slack` other words before each. */
export function findInOrder(wanted: Pattern, readings: readonly Reading[]): readonly Match[] {
  const found: Match[] = []
  const [first, ...others] = wanted.elements
  if (first === undefined) return found
  readings.forEach((reading, start) => {
    if (!satisfies(first, reading)) return
    const at = [start]
    for (const each of others) {
      const after = (at.at(-1) ?? start) + 1
      const step = readings.slice(after, after + wanted.slack + 1).findIndex((next) => satisfies(each, next))
      if (step < 0) return
      at.push(after + step)
    }
    found.push({ from: start, to: (at.at(-1) ?? start) + 1, at })
  })
  return found
}
