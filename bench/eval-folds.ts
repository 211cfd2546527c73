import { IntentModel } from '../bot/interpret/intent-model.ts'
import { OfflineInterpreter } from '../bot/interpret/offline.ts'
import type { Topology } from '../orchestrator/network/topology.ts'
import { CORPUS } from '../prompts/corpus/corpus.ts'
import { grammarExamples } from '../prompts/corpus/grammar.ts'
import { judgeExamples } from './eval-corpus.ts'
import type { JudgedRow } from './scoring.ts'

/**
 * Cross-validation inside the four fifths that are trained on: every message is read by a model that never saw it. What
 * development looks at, so that the reserved fifth need not be.
 */
export async function judgeFolds(folds: number, topology: Topology): Promise<readonly JudgedRow[]> {
  const rows = CORPUS.filter((example) => !example.reserved)
  const judged: JudgedRow[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeldOut = (_: unknown, index: number): boolean => index % folds === fold
    const model = IntentModel.fitted([...rows.filter((row, index) => !isHeldOut(row, index)), ...grammarExamples()])
    judged.push(...(await judgeExamples(rows.filter(isHeldOut), new OfflineInterpreter(model), topology)))
  }
  return judged
}

/** The messages that were read wrongly, for a person to learn from. */
export function printErrors(rows: readonly JudgedRow[]): void {
  for (const { text, role, language, meant, heard, slots } of rows) {
    const lost = slots.filter(({ right }) => !right).map(({ slot }) => slot)
    const right = [...meant].sort().join() === [...heard].sort().join()
    if (right && lost.length === 0) continue
    const what = right
      ? `lost ${lost.join()} of ${heard.join()}`
      : `${meant.join(' + ') || '–'} → ${heard.join(' + ') || '–'}`
    console.log(`  ${role} ${language} · ${what} · ${text}`)
  }
}
