import type { Language } from '../../orchestrator/patients/events.ts'
import { en, type Words } from './en.ts'
import { hi } from './hi.ts'
import { hiLatn } from './hi-latn.ts'

export type { Words }

/** Everything Nadi says to patients, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, hi, 'hi-Latn': hiLatn }
