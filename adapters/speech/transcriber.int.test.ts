import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Audio, Transcribed } from '../../bot/voice.ts'
import { openTranscriber } from './transcriber.ts'

const HOST = 'http://speech.test'
const VOICE: Audio = { bytes: new Uint8Array(Buffer.from('OggS voice')), contentType: 'audio/ogg' }

let transcribe: (audio: Audio) => Promise<Transcribed>
let sent = ''
const answer = (status: number, body: nock.Body) =>
  nock(HOST, { reqheaders: { authorization: 'Bearer k' } })
    .post('/v1/audio/transcriptions', (form) => {
      sent = Buffer.from(String(form), 'hex').toString('latin1') + String(form)
      return true
    })
    .reply(status, body)

beforeAll(async () => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  transcribe = await openTranscriber({ model: 'hears', baseUrl: `${HOST}/v1`, apiKey: 'k' })
}, 60_000)
afterEach(() => nock.cleanAll())
afterAll(() => nock.enableNetConnect())

test('the recording goes to the endpoint with the model’s name, its words come back', async () => {
  answer(200, { text: 'papa ko chest pain ho raha hai' })
  expect(await transcribe(VOICE)).toEqual({ ok: true, text: 'papa ko chest pain ho raha hai' })
  expect(sent).toContain('hears')
  expect(sent).toContain('voice.ogg')
  expect(sent).toContain('OggS voice')
})

test('silence has no words, which is an answer', async () => {
  answer(200, { text: '' })
  expect(await transcribe(VOICE)).toEqual({ ok: true, text: '' })
})

test.each([
  [400, 'unreadable', false],
  [401, 'unavailable', false],
  [413, 'too-large', false],
  [429, 'unavailable', true],
  [500, 'unavailable', true],
  [503, 'unavailable', true],
])('HTTP %i, asked once', async (status, fault, again) => {
  answer(status, { error: { message: 'no' } })
  expect(await transcribe(VOICE)).toEqual({ ok: false, fault, again, code: `speech.http-${status}` })
})

test('something else than words', async () => {
  answer(200, { words: [] })
  expect(await transcribe(VOICE)).toMatchObject({ ok: false, code: 'speech.unreadable-answer' })
})

test('no connection', async () => {
  nock(HOST).post('/v1/audio/transcriptions').replyWithError('connection reset')
  expect(await transcribe(VOICE)).toMatchObject({ ok: false, again: true, code: 'speech.unreachable' })
})

test('no answer within the budget', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const baseUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/v1`
  const hears = await openTranscriber({ model: 'hears', baseUrl, apiKey: 'k', budgetMs: 200 })
  expect(await hears(VOICE)).toMatchObject({ ok: false, again: false, code: 'speech.timeout' })
  silent.closeAllConnections()
  silent.close()
})
