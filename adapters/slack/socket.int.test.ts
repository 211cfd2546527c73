import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Inbound } from '../../bot/channel.ts'
import { NetworkId } from '../../orchestrator/ids.ts'
import { instant } from '../../orchestrator/time.ts'
import { type SlackSocket, slackSocket } from './intake.ts'

const ENVELOPE = {
  envelope_id: 'E1',
  type: 'events_api',
  accepts_response_payload: false,
  payload: {
    type: 'event_callback',
    team_id: 'T1',
    event_id: 'Ev1',
    event: { type: 'app_mention', user: 'U7', channel: 'C1', ts: '1700.1', text: '<@U0> nearest ICU bed?' },
  },
}

let slack: Server
let socket: SlackSocket
let wire: Duplex
let order: string[]
let acknowledged: Promise<void>
let receive: (inbound: Inbound) => Promise<'stored'>

/** Stands for Slack: hands out an address for the socket, greets there and notes what is acknowledged. */
beforeEach(async () => {
  order = []
  let noteAcknowledged = () => {}
  acknowledged = new Promise((resolve) => {
    noteAcknowledged = resolve
  })
  slack = createServer((_req, res) => {
    const { port } = slack.address() as AddressInfo
    res.setHeader('content-type', 'application/json')
    res.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/link` }))
  })
  slack.on('upgrade', (req, duplex) => {
    wire = duplex
    const accept = createHash('sha1')
      .update(`${req.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    duplex.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    say({ type: 'hello', num_connections: 1 })
    duplex.on('error', () => {})
    duplex.on('data', (bytes: Buffer) => {
      const heard = hear(bytes)
      if (!heard.includes('"envelope_id":"E1"')) return
      order.push('acknowledged')
      noteAcknowledged()
    })
  })
  slack.listen(0, '127.0.0.1')
  await once(slack, 'listening')
  const { port } = slack.address() as AddressInfo
  const network = NetworkId.parse('bengaluru')
  socket = slackSocket({
    appToken: 'xapp-test',
    apiUrl: `http://127.0.0.1:${port}/api/`,
    door: { receive: (inbound) => receive(inbound) },
    networkOf: () => network,
    now: () => instant(1_800_000_000_000),
    log: { info: () => {}, warn: () => {}, error: () => order.push('logged') },
  })
  await socket.start()
})

afterEach(async () => {
  await socket.stop()
  wire.destroy()
  slack.close()
})

it('takes deliveries in and acknowledges them once they are stored', async () => {
  receive = async ({ providerId, content }) => {
    await new Promise(setImmediate)
    expect({ providerId, content }).toEqual({ providerId: 'Ev1', content: { kind: 'text', text: 'nearest ICU bed?' } })
    order.push('stored')
    return 'stored'
  }
  say(ENVELOPE)
  await acknowledged
  expect(order).toEqual(['stored', 'acknowledged'])
})

it('leaves unacknowledged what could not be stored, so that Slack sends it again', async () => {
  receive = async () => {
    receive = async () => {
      order.push('stored')
      return 'stored'
    }
    throw new Error('disk full')
  }
  say(ENVELOPE)
  say(ENVELOPE)
  await acknowledged
  expect(order.filter((step) => step !== 'logged')).toEqual(['stored', 'acknowledged'])
  expect(order).toContain('logged')
})

/** One unmasked text frame (RFC 6455 §5.2), as servers send them. */
function say(message: object): void {
  const text = Buffer.from(JSON.stringify(message))
  const length =
    text.length < 126 ? Buffer.from([text.length]) : Buffer.from([126, text.length >> 8, text.length & 255])
  wire.write(Buffer.concat([Buffer.from([0x81]), length, text]))
}

/** The text of one masked frame shorter than 126 bytes, as acknowledgements are. */
function hear(frame: Buffer): string {
  const mask = frame.subarray(2, 6)
  return Buffer.from(frame.subarray(6).map((byte, index) => byte ^ (mask[index % 4] ?? 0))).toString('utf8')
}
