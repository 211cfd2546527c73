import type { Hearing } from '../../bot/interpreter.ts'
import { INTENTS_OF } from '../../flows/intents.ts'
import { CORPUS } from '../../prompts/corpus/corpus.ts'
import type { Shown } from '../../prompts/system.ts'

const EXAMPLES = 8
const QUERY_WORDS_MAX = 40

/** The corpus's messages nearest to a text, by BM25, of the intents the role may use. Reserved ones are never shown. */
export async function openExamples(): Promise<(text: string, role: Hearing['role']) => Promise<readonly Shown[]>> {
  const { BM25Retriever } = await import('@langchain/community/retrievers/bm25')
  const { Document } = await import('@langchain/core/documents')
  const intents = new Map(
    CORPUS.filter(({ reserved, meanings }) => !reserved && meanings.length > 0).map(({ text, meanings }) => [
      text,
      meanings.map(({ name }) => name),
    ]),
  )
  return async (text, role) => {
    const docs = [...intents]
      .filter(([, names]) => names.every((name) => INTENTS_OF[role].includes(name)))
      .map(([pageContent]) => new Document({ pageContent }))
    const words = new Set(text.toLowerCase().split(/\s+/).filter(Boolean))
    const query = [...words].slice(0, QUERY_WORDS_MAX).join(' ')
    const found = await BM25Retriever.fromDocuments(docs, { k: EXAMPLES }).invoke(query)
    return found.map(({ pageContent }) => ({ text: pageContent, intents: intents.get(pageContent) ?? [] }))
  }
}
