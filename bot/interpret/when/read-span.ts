import type { Moment } from './moment.ts'
import { readEdge, readHindiEdge, readLater } from './read-edge.ts'
import { readNth } from './read-nth.ts'
import { readRelative } from './read-relative.ts'
import { oneOf, type Reader } from './source.ts'

/** A stretch of the calendar; `inner` reads what it is part of. */
export const readSpan = (inner: Reader<Moment>): Reader<Moment> =>
  oneOf(readLater, readHindiEdge, readNth(inner), readEdge(inner), readRelative)
