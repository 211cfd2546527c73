import { z } from 'zod'
import type { Passage, Reader } from '../../flows/knowledge.ts'
import { withoutMarks } from '../../flows/rendered.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { type Fault, listed, readYaml } from '../yaml-file.ts'

/** So long a text is still one message on every channel. */
const TEXT_CHARACTERS_MAX = 1_000
const TITLE_CHARACTERS_MAX = 80

/** A document as it may be quoted: word for word, in the languages it exists in. */
export interface ApprovedDocument {
  readonly readers: readonly Reader[]
  /** What else people call what it is about; never shown. */
  readonly keywords: readonly string[]
  readonly texts: { readonly [L in Language]?: Passage | undefined }
}

const words = (charactersMax: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(charactersMax)
    .refine((text) => withoutMarks(text) === text, 'has characters that are kept for marks')
const Text = z.strictObject({ title: words(TITLE_CHARACTERS_MAX), text: words(TEXT_CHARACTERS_MAX) })
const Keywords = z.array(z.string().min(1).max(TITLE_CHARACTERS_MAX)).max(60).default([])

/** The file that a network file names as its `documents`. */
const DocumentsFile = z.strictObject({
  documents: z.record(
    z.string().regex(/^[a-z][a-z\d-]*$/, 'a name like visiting-hours'),
    z
      .strictObject({
        for: z.array(z.enum(['patients', 'staff'])).min(1),
        keywords: Keywords,
        en: Text.optional(),
        hi: Text.optional(),
        'hi-Latn': Text.optional(),
      })
      .refine((document) => document.en ?? document.hi ?? document['hi-Latn'], 'has no text in any language'),
  ),
})

class DocumentsError extends Error {
  readonly code = 'documents.invalid'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`the documents have ${faults.length} fault(s):\n${listed(faults)}`)
    this.faults = faults
  }
}

/** @throws {DocumentsError} with every fault at once. */
export function parseDocuments(text: string): readonly ApprovedDocument[] {
  const read = readYaml(text, DocumentsFile)
  if (!read.ok) throw new DocumentsError(read.faults)
  return Object.values(read.data.documents).map(({ for: readers, keywords, ...texts }) => ({
    readers,
    keywords,
    texts,
  }))
}

/** Sentences that were approved as they are, for everybody; they have no title. */
export const documentOf = (text: string): ApprovedDocument => ({
  readers: ['patients', 'staff'],
  keywords: [],
  texts: { en: { title: null, text: withoutMarks(text) } },
})
