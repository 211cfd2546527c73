import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What Nadi asked Twilio to send. */
export interface SentMessage {
  readonly sid: string
  readonly to: string
  readonly text: string
}

interface TwilioDouble {
  readonly url: string
  close(): void
}

/** Answers like Twilio's REST API: every message and every content template is created. */
export async function startTwilioDouble(onMessage: (message: SentMessage) => void = () => {}): Promise<TwilioDouble> {
  let created = 0
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    created += 1
    const content = request.url?.startsWith('/v1/Content') === true
    const sid = `${content ? 'HX' : 'SM'}${String(created).padStart(32, '0')}`
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ sid }))
    if (content) return
    const form = new URLSearchParams(body)
    onMessage({ sid, to: form.get('To') ?? '', text: form.get('Body') ?? '' })
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
