import nock from 'nock'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { twilioMedia } from './media.ts'

const HOME = 'https://api.twilio.com'
const PATH = '/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1'
const CDN = 'https://mms.twiliocdn.com'
const BYTES_MAX = 1_000
const AUDIO = Buffer.from('OggS and so on')
const OGG = { 'content-type': 'audio/ogg; codecs=opus' }
const authorized = { reqheaders: { authorization: `Basic ${Buffer.from('AC1:secret').toString('base64')}` } }
const fetchAudio = twilioMedia({ accountSid: 'AC1', authToken: 'secret', apiUrl: null })
const fetched = (url = HOME + PATH) => fetchAudio(url, BYTES_MAX)

beforeAll(() => nock.disableNetConnect())
afterEach(() => nock.cleanAll())
afterAll(() => nock.enableNetConnect())

test('with our credentials from Twilio’s API', async () => {
  nock(HOME, authorized).get(PATH).reply(200, AUDIO, OGG)
  expect(await fetched()).toEqual({ ok: true, audio: { bytes: new Uint8Array(AUDIO), contentType: 'audio/ogg' } })
})

test('sent on to Twilio’s delivery host, without them', async () => {
  nock(HOME, authorized)
    .get(PATH)
    .reply(307, '', { location: `${CDN}/AC1/voice` })
  nock(CDN, { badheaders: ['authorization'] })
    .get('/AC1/voice')
    .reply(200, AUDIO, OGG)
  expect(await fetched()).toMatchObject({ ok: true })
})

test.each([
  ['elsewhere', 'https://evil.example/voice'],
  ['to the machine itself', 'http://169.254.169.254/latest/meta-data'],
  ['to a host that only sounds so', 'https://mms.twiliocdn.com.evil.example/voice'],
  ['without encryption', 'http://mms.twiliocdn.com/voice'],
])('sent on %s: refused, and nothing is called', async (_, location) => {
  nock(HOME).get(PATH).reply(302, '', { location })
  const called = nock(new URL(location).origin).get(/.*/).reply(200, AUDIO, OGG)
  expect(await fetched()).toMatchObject({ ok: false, code: 'twilio.media-elsewhere', again: false })
  expect(called.isDone()).toBe(false)
})

test.each([
  'https://evil.example/x',
  'file:///etc/passwd',
  'no address',
  `${CDN}/voice`,
  'https://api.twilio.com.evil.example/',
])('an address that is not Twilio’s API is not called: %s', async (url) =>
  expect(await fetched(url)).toMatchObject({ ok: false, code: 'twilio.media-elsewhere' }),
)

test.each([
  [401, 'unavailable', false],
  [404, 'unavailable', true],
  [429, 'unavailable', true],
  [500, 'unavailable', true],
  [503, 'unavailable', true],
])('HTTP %i', async (status, fault, again) => {
  nock(HOME).get(PATH).reply(status, 'no')
  expect(await fetched()).toEqual({ ok: false, fault, again, code: `twilio.media-http-${status}` })
})

test('a picture that was called audio is refused', async () => {
  nock(HOME).get(PATH).reply(200, AUDIO, { 'content-type': 'image/png' })
  expect(await fetched()).toMatchObject({ ok: false, fault: 'unreadable', code: 'twilio.media-type' })
})

test('30 MB: refused by its announced length, and without one as soon as it is too much', async () => {
  nock(HOME)
    .get(PATH)
    .reply(200, AUDIO, { ...OGG, 'content-length': '30000000' })
  expect(await fetched()).toMatchObject({ ok: false, fault: 'too-large' })
  nock(HOME).get(PATH).reply(200, Buffer.alloc(30_000_000), OGG)
  expect(await fetched()).toMatchObject({ ok: false, fault: 'too-large' })
})

test('going round in circles ends', async () => {
  nock(HOME)
    .persist()
    .get(PATH)
    .reply(302, '', { location: HOME + PATH })
  expect(await fetched()).toMatchObject({ ok: false, code: 'twilio.media-redirects' })
})

test('no connection', async () => {
  nock(HOME).get(PATH).replyWithError('connection reset')
  expect(await fetched()).toEqual({ ok: false, fault: 'unavailable', again: true, code: 'twilio.media-unreachable' })
})
