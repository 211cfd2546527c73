import type { Moment } from './moment.ts'
import { is, type Read, type Reader, raw, type Source } from './source.ts'

/** All of them mean now, or as soon as there is anything. */
const PHRASES = [
  'next available',
  'first available',
  'as soon as possible',
  'as early as possible',
  'at the earliest',
  'at the moment',
  'at once',
  'at present',
  'right away',
  'straight away',
  'jaldi se jaldi',
  'jitni jaldi ho sake',
  'जल्दी से जल्दी',
  'जल्द से जल्द',
  'जितनी जल्दी हो सके',
].map((phrase) => phrase.normalize('NFKC').split(' '))

/** "now", "asap", "next available", "jaldi se jaldi". */
export const readNow: Reader<Moment> = (source, at) => {
  const phrase = PHRASES.find((words) => words.every((word, place) => raw(source, at + place) === word))
  if (phrase !== undefined) return now(source, at + phrase.length)
  return is(source, at, 'now') ? now(source, at + 1) : null
}

const now = (source: Source, to: number): Read<Moment> => ({
  value: { fixed: { start: source.now, end: null, grain: 'minute', point: true } },
  to,
})
