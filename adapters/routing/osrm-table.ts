import { z } from 'zod'
import type { LatLon } from '../../orchestrator/geo.ts'

/** An answer nobody can need to be longer than: 100 × 100 cells of ten characters, ten times over. */
const ANSWER_BYTES_MAX = 1_000_000

const Answer = z.object({
  code: z.literal('Ok'),
  durations: z.array(z.array(z.number().nonnegative().nullable())),
})

class OsrmError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * One question to OSRM's table service: seconds of driving with no traffic, null where there is no way.
 * https://project-osrm.org/docs/v5.24.0/api/#table-service
 *
 * @throws {OsrmError} for anything but a whole, well-formed answer
 */
export async function osrmTable(
  baseUrl: string,
  from: readonly LatLon[],
  to: readonly LatLon[],
  signal: AbortSignal,
): Promise<readonly (readonly (number | null)[])[]> {
  const { response, text } = await ask(addressOf(baseUrl, from, to), signal)
  if (!response.ok) throw new OsrmError('osrm.refused', `answered ${response.status}`)
  const parsed = Answer.safeParse(jsonOf(text))
  if (!parsed.success) throw new OsrmError('osrm.malformed', 'the answer is no table')
  const { durations } = parsed.data
  if (durations.length !== from.length || durations.some((row) => row.length !== to.length)) {
    throw new OsrmError('osrm.wrong-size', `asked for ${from.length} × ${to.length}, got another size`)
  }
  return durations
}

async function ask(address: string, signal: AbortSignal): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(address, { signal, redirect: 'error' })
    return { response, text: await bodyOf(response) }
  } catch (error) {
    if (error instanceof OsrmError) throw error
    const code = signal.aborted ? 'osrm.timeout' : 'osrm.unreachable'
    throw new OsrmError(code, error instanceof Error ? error.message : 'no answer')
  }
}

function addressOf(baseUrl: string, from: readonly LatLon[], to: readonly LatLon[]): string {
  const points = [...from, ...to].map(({ lat, lon }) => `${lon},${lat}`).join(';')
  const numbers = (start: number, count: number): string => Array.from({ length: count }, (_, n) => start + n).join(';')
  const query = `sources=${numbers(0, from.length)}&destinations=${numbers(from.length, to.length)}&annotations=duration`
  return `${baseUrl}/table/v1/driving/${points}?${query}`
}

async function bodyOf(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > ANSWER_BYTES_MAX) throw new OsrmError('osrm.too-long', 'the answer does not end')
  }
  return text + decoder.decode()
}

/** Undefined for what is no JSON, NaN and Infinity included. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
