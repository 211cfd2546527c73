import type { Audio, Transcribed } from '../../bot/voice.ts'

export interface TranscriberOptions {
  readonly model: string
  /** Any server that speaks OpenAI's transcriptions; null: OpenAI's own. */
  readonly baseUrl: string | null
  readonly apiKey: string
  readonly budgetMs?: number
}

/** For one recording of three minutes. */
const BUDGET_MS = 20_000
/** The endpoint knows the format by the file's name. */
const ENDINGS: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'application/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/webm': 'webm',
  'audio/flac': 'flac',
}

/** Words of a recording, by OpenAI's transcription endpoint or a compatible one. The recording is kept nowhere. */
export async function openTranscriber({ model, baseUrl, apiKey, budgetMs = BUDGET_MS }: TranscriberOptions) {
  const { default: OpenAI, toFile } = await import('openai')
  const client = new OpenAI({
    apiKey,
    maxRetries: 0,
    timeout: budgetMs,
    logLevel: 'off',
    ...(baseUrl !== null && { baseURL: baseUrl }),
  })
  return async ({ bytes, contentType }: Audio): Promise<Transcribed> => {
    const name = `voice.${ENDINGS[contentType] ?? 'ogg'}`
    const signal = AbortSignal.timeout(budgetMs)
    try {
      const file = await toFile(bytes, name, { type: contentType })
      const said: unknown = await client.audio.transcriptions.create({ file, model }, { signal })
      const text = typeof said === 'object' && said !== null && 'text' in said ? said.text : null
      if (typeof text === 'string') return { ok: true, text }
      return { ok: false, fault: 'unavailable', again: false, code: 'speech.unreadable-answer' }
    } catch (error) {
      return failureOf(error, signal.aborted)
    }
  }
}

function failureOf(error: unknown, timedOut: boolean): Transcribed {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  if (timedOut) return { ok: false, fault: 'unavailable', again: false, code: 'speech.timeout' }
  if (typeof status !== 'number') return { ok: false, fault: 'unavailable', again: true, code: 'speech.unreachable' }
  // 400 is what the endpoint answers to a recording it cannot decode.
  const fault = status === 400 ? 'unreadable' : status === 413 ? 'too-large' : 'unavailable'
  return { ok: false, fault, again: status === 429 || status >= 500, code: `speech.http-${status}` }
}
