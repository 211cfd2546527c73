import { Conversation, type Played } from './conversation.ts'
import type { ConverseGround } from './ground.ts'
import { BadLine, ConversationLine, type TurnLine } from './line.ts'

/**
 * One line of `nadi converse`: a conversation in, a line for every turn played out, in order; a line that
 * cannot be read answers with `{"id","error":{"code","message"}}`.
 */
export async function* converseLine(line: string, ground: ConverseGround): AsyncGenerator<string> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    yield failure(null, 'converse.bad-json', 'the line is not JSON')
    return
  }
  const parsed = ConversationLine.safeParse(json)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
    yield failure(idOf(json), 'converse.bad-line', faults.join('; '))
    return
  }
  try {
    yield* play(parsed.data, ground)
  } catch (error) {
    if (!(error instanceof BadLine)) throw error
    yield failure(parsed.data.id, error.code, error.message)
  }
}

async function* play(line: ConversationLine, ground: ConverseGround): AsyncGenerator<string> {
  const conversation = await Conversation.open(line, ground)
  let asked: string | null = null
  for (const [turn, said] of line.turns.entries()) {
    if (!isDue(said, asked)) continue
    const played: Played = await conversation.play(said)
    asked = played.asks
    yield JSON.stringify({ id: line.id, turn, ...played })
  }
}

function isDue({ only_if: wanted }: TurnLine, asked: string | null): boolean {
  if (wanted === undefined) return true
  return [wanted].flat().some((each) => each === asked || (each === 'danger' && asked === 'confirmation'))
}

function failure(id: unknown, code: string, message: string): string {
  return JSON.stringify({ id, error: { code, message } })
}

function idOf(json: unknown): string | number | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null
}
