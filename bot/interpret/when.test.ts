import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clock } from '../../orchestrator/demo.fixture.ts'
import { isoLocal } from '../../orchestrator/time.ts'
import { readTimes, readWhen } from './when.ts'

const ZONE = 330
/** Monday, ten in the morning. */
const NOW = clock('10:00', '2026-11-23')

/** `start/end grain` of the first reading, the end left out for a point. */
function read(text: string, now = NOW): string {
  const [first] = readWhen(text, now, ZONE)
  if (first === undefined) return 'nothing'
  const local = (at: typeof first.start): string => isoLocal(at, ZONE).slice(0, 16)
  return `${local(first.start)}${first.end === null ? '' : `/${local(first.end)}`} ${first.grain}`
}
/** "text = reading" a line. */
const cases = (block: string): [string, string][] =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const cut = line.indexOf(' = ')
      return [line.slice(0, cut).trim(), line.slice(cut + 3).trim()]
    })

describe('days', () => {
  test.each(
    cases(`
aaj = 2026-11-23T00:00/2026-11-24T00:00 day
kal = 2026-11-24T00:00/2026-11-25T00:00 day
tmrw = 2026-11-24T00:00/2026-11-25T00:00 day
कल = 2026-11-24T00:00/2026-11-25T00:00 day
parso = 2026-11-25T00:00/2026-11-26T00:00 day
day after tomorrow = 2026-11-25T00:00/2026-11-26T00:00 day
tuesday = 2026-11-24T00:00/2026-11-25T00:00 day
next tuesday = 2026-12-01T00:00/2026-12-02T00:00 day
agle somvar = 2026-11-30T00:00/2026-12-01T00:00 day
अगले सोमवार = 2026-11-30T00:00/2026-12-01T00:00 day
is shukravar = 2026-11-27T00:00/2026-11-28T00:00 day
friday ko = 2026-11-27T00:00/2026-11-28T00:00 day
aane wale budhvar = 2026-11-25T00:00/2026-11-26T00:00 day
Sat = 2026-11-28T00:00/2026-11-29T00:00 day
15 tarikh = 2026-12-15T00:00/2026-12-16T00:00 day
१५ तारीख = 2026-12-15T00:00/2026-12-16T00:00 day
25 ko = 2026-11-25T00:00/2026-11-26T00:00 day
on the 30th = 2026-11-30T00:00/2026-12-01T00:00 day
agle mahine 5 tarikh = 2026-12-05T00:00/2026-12-06T00:00 day
12 March = 2027-03-12T00:00/2027-03-13T00:00 day
March 12th = 2027-03-12T00:00/2027-03-13T00:00 day
12 मार्च = 2027-03-12T00:00/2027-03-13T00:00 day
5th of December 2026 = 2026-12-05T00:00/2026-12-06T00:00 day
दो दिसंबर = 2026-12-02T00:00/2026-12-03T00:00 day
12/3 = 2027-03-12T00:00/2027-03-13T00:00 day
03/12/2026 = 2026-12-03T00:00/2026-12-04T00:00 day
2026-12-05 = 2026-12-05T00:00/2026-12-06T00:00 day
5-12-26 = 2026-12-05T00:00/2026-12-06T00:00 day
do din baad = 2026-11-25T00:00/2026-11-26T00:00 day
दो दिन बाद = 2026-11-25T00:00/2026-11-26T00:00 day
in 3 days = 2026-11-26T00:00/2026-11-27T00:00 day
a week from now = 2026-11-30T00:00/2026-12-01T00:00 day
2 hafte baad = 2026-12-07T00:00/2026-12-08T00:00 day
1 January 1926 = 1926-01-01T00:00/1926-01-02T00:00 day
5 dec 2126 = 2126-12-05T00:00/2126-12-06T00:00 day
30 feb = nothing
32 tarikh = nothing
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('parts of the day', () => {
  test.each(
    cases(`
kal subah = 2026-11-24T06:00/2026-11-24T12:00 hour
kl subha = 2026-11-24T06:00/2026-11-24T12:00 hour
कल सुबह = 2026-11-24T06:00/2026-11-24T12:00 hour
tomorrow morning = 2026-11-24T06:00/2026-11-24T12:00 hour
aaj dopahar = 2026-11-23T12:00/2026-11-23T16:00 hour
parso shaam ko = 2026-11-25T16:00/2026-11-25T20:00 hour
friday evening = 2026-11-27T16:00/2026-11-27T20:00 hour
aaj raat = 2026-11-23T20:00/2026-11-24T00:00 hour
tonight = 2026-11-23T20:00/2026-11-24T00:00 hour
subah ke time = 2026-11-23T06:00/2026-11-23T12:00 hour
kal dopahar ke baad = 2026-11-24T16:00/2026-11-25T00:00 hour
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('one that is over is tomorrow’s', () => {
    expect(read('subah', clock('13:00'))).toBe('2026-11-24T06:00/2026-11-24T12:00 hour')
  })
})

describe('clock times', () => {
  test.each(
    cases(`
5 baje = 2026-11-23T17:00 hour
5 pm = 2026-11-23T17:00 hour
5 p.m. tomorrow = 2026-11-24T17:00 hour
9 baje = 2026-11-24T09:00 hour
kal 11 = 2026-11-24T11:00 hour
tomorrow at 10 = 2026-11-24T10:00 hour
tomorrow 5 = 2026-11-24T17:00 hour
9:30 = 2026-11-24T09:30 minute
kal 5:30 = 2026-11-24T17:30 minute
kal 05:30 = 2026-11-24T05:30 minute
17:30 = 2026-11-23T17:30 minute
10.30 am kal = 2026-11-24T10:30 minute
0930 hrs = 2026-11-24T09:30 minute
subah 9 baje = 2026-11-24T09:00 hour
kal subah 7 baje = 2026-11-24T07:00 hour
shaam 6 baje = 2026-11-23T18:00 hour
dopahar 2 baje = 2026-11-23T14:00 hour
raat 9 baje = 2026-11-23T21:00 hour
raat 12 baje = 2026-11-24T00:00 hour
sadhe teen baje = 2026-11-23T15:30 minute
साढ़े नौ बजे = 2026-11-24T09:30 minute
paune paanch = 2026-11-23T16:45 minute
पौने पाँच बजे = 2026-11-23T16:45 minute
kal sava 4 baje = 2026-11-24T16:15 minute
dedh baje = 2026-11-23T13:30 minute
dhai baje = 2026-11-23T14:30 minute
half past 4 = 2026-11-23T16:30 minute
quarter to 5 = 2026-11-23T16:45 minute
noon tomorrow = 2026-11-24T12:00 hour
5 o'clock = 2026-11-23T17:00 hour
परसों शाम पाँच बजे = 2026-11-25T17:00 hour
March 12 at 4pm = 2027-03-12T16:00 hour
in 2 hours = 2026-11-23T12:00 minute
2 ghante baad = 2026-11-23T12:00 minute
aadhe ghante mein = 2026-11-23T10:30 minute
30 min mein = 2026-11-23T10:30 minute
asap = 2026-11-23T10:00 minute
abhi = 2026-11-23T10:00 minute
next available = 2026-11-23T10:00 minute
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('ranges and bounds', () => {
  test.each(
    cases(`
2 se 4 baje = 2026-11-23T14:00/2026-11-23T16:00 hour
kal 2 se 4 = 2026-11-24T14:00/2026-11-24T16:00 hour
2-4 pm = 2026-11-23T14:00/2026-11-23T16:00 hour
between 2 and 4 = 2026-11-23T14:00/2026-11-23T16:00 hour
10 to 12 tomorrow = 2026-11-24T10:00/2026-11-24T12:00 hour
kal 11 se 1 baje = 2026-11-24T11:00/2026-11-24T13:00 hour
kal subah 10:30 se 11:30 = 2026-11-24T10:30/2026-11-24T11:30 minute
after 5 = 2026-11-23T17:00/2026-11-24T00:00 hour
5 baje ke baad = 2026-11-23T17:00/2026-11-24T00:00 hour
thursday after 3pm = 2026-11-26T15:00/2026-11-27T00:00 hour
before 11 = 2026-11-23T10:00/2026-11-23T11:00 hour
kal 11 baje se pehle = 2026-11-24T00:00/2026-11-24T11:00 hour
4 baje tak = 2026-11-23T10:00/2026-11-23T16:00 hour
CT down till 4 = 2026-11-23T10:00/2026-11-23T16:00 hour
maa ke saath kal = 2026-11-24T00:00/2026-11-25T00:00 day
by friday = 2026-11-23T10:00/2026-11-28T00:00 day
monday se friday = 2026-11-30T00:00/2026-12-05T00:00 day
15 se 18 tarikh = 2026-12-15T00:00/2026-12-19T00:00 day
13 to 15 July = 2027-07-13T00:00/2027-07-16T00:00 day
within 2 days = 2026-11-23T10:00/2026-11-26T00:00 day
next week = 2026-11-30T00:00/2026-12-07T00:00 week
is hafte = 2026-11-23T00:00/2026-11-30T00:00 week
any time this week = 2026-11-23T00:00/2026-11-30T00:00 week
wednesday next week = 2026-12-02T00:00/2026-12-03T00:00 day
agle hafte budhvar ko = 2026-12-02T00:00/2026-12-03T00:00 day
agle mahine = 2026-12-01T00:00/2027-01-01T00:00 month
in march = 2027-03-01T00:00/2027-04-01T00:00 month
this weekend = 2026-11-28T00:00/2026-11-30T00:00 day
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('more ways to say it', () => {
  test.each(
    cases(`
the day after 15 december = 2026-12-16T00:00/2026-12-17T00:00 day
3 days before christmas = 2026-12-22T00:00/2026-12-23T00:00 day
republic day = 2027-01-26T00:00/2027-01-27T00:00 day
second tuesday of january = 2027-01-12T00:00/2027-01-13T00:00 day
अगले महीने के दूसरे मंगलवार को = 2026-12-08T00:00/2026-12-09T00:00 day
last working week of this month = nothing
week of 14 december = 2026-12-14T00:00/2026-12-21T00:00 week
week after next = 2026-12-07T00:00/2026-12-14T00:00 week
yesterday = 2026-11-22T00:00/2026-11-23T00:00 day
day before yesterday 8am = 2026-11-21T08:00 hour
last friday = 2026-11-20T00:00/2026-11-21T00:00 day
पिछले बुधवार = 2026-11-18T00:00/2026-11-19T00:00 day
कल आप कहाँ थे = 2026-11-22T00:00/2026-11-23T00:00 day
कल मैं आऊंगा = 2026-11-24T00:00/2026-11-25T00:00 day
परसों हुआ था = 2026-11-21T00:00/2026-11-22T00:00 day
parso aana hai = 2026-11-25T00:00/2026-11-26T00:00 day
in two weeks and 3 days = 2026-12-10T00:00/2026-12-11T00:00 day
1 hour 30 minutes from now = 2026-11-23T11:30 minute
डेढ़ घंटे बाद = 2026-11-23T11:30 minute
सवा घंटे में = 2026-11-23T11:15 minute
an hour ago = 2026-11-23T09:00 minute
3 fridays from now = 2026-12-11T00:00/2026-12-12T00:00 day
two thousand and thirty one = nothing
5 december twenty thirty one = 2031-12-05T00:00/2031-12-06T00:00 day
twenty first of december = 2026-12-21T00:00/2026-12-22T00:00 day
इकतीस दिसंबर = 2026-12-31T00:00/2027-01-01T00:00 day
2017 में = 2017-01-01T00:00/2018-01-01T00:00 month
10/25/2027 = 2027-10-25T00:00/2027-10-26T00:00 day
mon-fri = 2026-11-30T00:00/2026-12-05T00:00 day
20 nov to 5 dec = 2026-11-20T00:00/2026-12-06T00:00 day
nov 25-28, 2027 = 2027-11-25T00:00/2027-11-29T00:00 day
5th-9th december = 2026-12-05T00:00/2026-12-10T00:00 day
सोमवार और शुक्रवार के बीच = 2026-11-30T00:00/2026-12-05T00:00 day
friday between 2 and 4 = 2026-11-27T14:00/2026-11-27T16:00 hour
tonight from 7 to 7:30 = 2026-11-23T19:00/2026-11-23T19:30 minute
tomorrow 11 to 1 pm = 2026-11-24T11:00/2026-11-24T13:00 hour
no later than 4 pm = 2026-11-23T10:00/2026-11-23T16:00 hour
not before 3pm = 2026-11-23T15:00/2026-11-24T00:00 hour
kal lunch ke baad = 2026-11-24T14:00/2026-11-25T00:00 hour
2pm for 2 hours = 2026-11-23T14:00/2026-11-23T16:00 hour
ten past five = 2026-11-23T17:10 minute
20 minutes to 2pm tomorrow = 2026-11-24T13:40 minute
530 pm = 2026-11-23T17:30 minute
at 1730 = 2026-11-23T17:30 minute
eod tomorrow = 2026-11-24T23:59 minute
next month at 6 = 2026-12-01T00:00/2027-01-01T00:00 month
monday 3pm = 2026-11-23T15:00 hour
end of december = 2026-12-21T00:00/2027-01-01T00:00 day
third tuesday after diwali = 2027-11-16T00:00/2027-11-17T00:00 day
building 4 this afternoon = 2026-11-23T12:00/2026-11-23T16:00 hour
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

test.each([
  ['next 3 weeks', 2],
  ['end of december', 2],
  ['kal somvar ko', 2],
  ['kal 9 baje', 1],
])('%s: %d readings', (text, count) => {
  const [reading] = readTimes(text, Date.UTC(2026, 10, 26, 10))
  expect(1 + (reading?.span.others?.length ?? 0)).toBe(count)
})

test.each([
  'ICU-3 is free',
  'AMB-12 par hoon',
  '2 tablets twice',
  '500 mg',
  'rs 500',
  '₹1200 only',
  'call 98765 43210',
  'my number is 650-650-6500',
  'BP 140/90',
  '6.45 percent',
  'sat sri akal',
  'he sat down',
  'we march on',
  'this may take long',
  'good morning',
  'a second opinion',
  '5th floor',
  '45 saal ke hain',
  'do baar',
  'A4 A5',
  'main do bachon ki maa hoon',
  'kal-ICU-7-30x',
])('no time in: %s', (text) => {
  expect(readTimes(text, Date.UTC(2026, 10, 23, 10))).toEqual([])
})

test.each([
  'MRI chahiye',
  'bed 7 cleaned',
  'I may come',
  'call me',
  'do scan',
  'amb 12',
  'Sam ka report',
  'ek MRI',
  '2 people',
  '',
  '🙂',
])('no time: %s', (text) => {
  expect(readWhen(text, NOW, ZONE)).toEqual([])
})

test('several times come in order, the day carried on', () => {
  const readings = readWhen('kal 9 baje ya 10 baje', NOW, ZONE)
  expect(readings.map(({ text, start }) => [text, isoLocal(start, ZONE).slice(5, 16)])).toEqual([
    ['kal 9 baje', '11-24T09:00'],
    ['10 baje', '11-24T10:00'],
  ])
})

test.each([
  '99999999999 days',
  'in 99999999999 days',
  'in 5000 years',
  '5000 years ago',
  '31 feb',
  '29 feb 2027',
  '12/13/0000',
  'year 0',
  'at 25:00',
  '99999th of march',
  'in 1/0 days',
])('there is no such time: %s', (text) => {
  expect(readWhen(text, NOW, ZONE)).toEqual([])
})

test.each(['the day before ', '3 days from ', 'last week of ', 'between 2 and '])(
  'what could be nested without end is read once: %s',
  (piece) => {
    expect(readWhen(piece.repeat(2_000), NOW, ZONE).length).toBeLessThan(2_000)
  },
)

test('what else the words may mean comes with the reading, and nothing where they mean one thing', () => {
  const [doubtful] = readWhen('kal somvar ko', NOW, ZONE)
  const days = [doubtful, ...(doubtful?.alternatives ?? [])].map((each) =>
    isoLocal(each?.start ?? NOW, ZONE).slice(0, 10),
  )
  expect(days).toEqual(['2026-11-30', '2026-11-24'])
  const first = (text: string): string | undefined => {
    const [other] = readWhen(text, NOW, ZONE)[0]?.alternatives ?? []
    return other === undefined ? undefined : isoLocal(other.start, ZONE).slice(0, 16)
  }
  // month first, today, in the evening, and कल in a question without a tense
  expect(['5/6', 'monday', 'kal 7 baje', 'kal ki report?'].map(first)).toEqual([
    '2027-05-06T00:00',
    '2026-11-23T00:00',
    '2026-11-24T19:00',
    '2026-11-22T00:00',
  ])
  expect(readWhen('kal 9 baje', NOW, ZONE)[0]).not.toHaveProperty('alternatives')
})

test("a range that is running may be next year's, a year of two digits of the other century", () => {
  const starts = (text: string): string[] => {
    const [first] = readWhen(text, NOW, ZONE)
    return [first, ...(first?.alternatives ?? [])].map((each) => isoLocal(each?.start ?? NOW, ZONE).slice(0, 10))
  }
  expect(starts('from 20 november to 5 december')).toEqual(['2026-11-20', '2027-11-20'])
  expect(starts('20-23 nov')).toEqual(['2026-11-20', '2027-11-20'])
  expect(starts('23 nov to 5 dec')).toEqual(['2026-11-23'])
  expect(starts('20 november to 5 december 2026')).toEqual(['2026-11-20'])
  expect(starts('03/18/40')).toEqual(['2040-03-18', '1940-03-18'])
  expect(starts('12-Mar-71')).toEqual(['1971-03-12', '2071-03-12'])
  expect(starts('18-12-27')).toEqual(['2027-12-18'])
  expect(starts('after the beginning of March')).toEqual(['2027-03-01', '2027-03-11'])
})

describe('one time put in the place of another, and intervals as machines write them', () => {
  test.each(
    cases(`
2026-12-28 17:00:00/2026-12-29 21:00:00 = 2026-12-28T17:00/2026-12-29T21:00 minute
2026-12-28T17:00/2026-12-29T21:00 = 2026-12-28T17:00/2026-12-29T21:00 minute
2026-12-28 17:00:00 to 2026-12-29 21:00:00 = 2026-12-28T17:00/2026-12-29T21:00 minute
2026-12-28T17:00–2026-12-29T21:00 = 2026-12-28T17:00/2026-12-29T21:00 minute
2026-12-28/2026-12-30 = 2026-12-28T00:00/2026-12-31T00:00 day
2026-13-40 21:00 = nothing
28/12/2026 17:00/29/12/2026 21:00 = nothing
not tomorrow, the day after = 2026-11-25T00:00/2026-11-26T00:00 day
kal nahi, uske agle din = 2026-11-25T00:00/2026-11-26T00:00 day
not friday, the day before = 2026-11-26T00:00/2026-11-27T00:00 day
not 5 december, the day after = 2026-12-06T00:00/2026-12-07T00:00 day
the day after = 2026-11-24T00:00/2026-11-25T00:00 day
not on friday, saturday = 2026-11-28T00:00/2026-11-29T00:00 day
shukravar ko nahi shanivar ko = 2026-11-28T00:00/2026-11-29T00:00 day
कल नहीं परसों = 2026-11-25T00:00/2026-11-26T00:00 day
not tomorrow = 2026-11-24T00:00/2026-11-25T00:00 day
any time this week after 2 = 2026-11-23T14:00/2026-11-30T00:00 hour
next week after 4 pm = 2026-11-30T16:00/2026-12-07T00:00 hour
`),
  )('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

test('the words that carry the time are given back', () => {
  expect(readWhen('MRI chahiye kal subah 9 baje please', NOW, ZONE)[0]?.text).toBe('kal subah 9 baje')
})

test('any text is read without a throw, and no interval ends before it starts', () => {
  const words = fc.constantFrom(
    'kal',
    'subah',
    '5',
    'baje',
    'se',
    'monday',
    'next',
    '15',
    'tarikh',
    '12/3',
    'after',
    'tak',
    'pehle',
    'raat',
    '99',
    'march',
    '-',
    'hafte',
    '30',
    'min',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
      ),
      (text) => {
        for (const { start, end } of readWhen(text, NOW, ZONE)) expect(end === null || end > start).toBe(true)
      },
    ),
  )
})

test('case and spaces change nothing, and what was read is near or was said', () => {
  const words = fc.constantFrom(
    'kal',
    'friday',
    'at',
    '5',
    'pm',
    'next',
    'week',
    'subah',
    'से',
    'तक',
    '15',
    'march',
    'in',
    '2',
    'hours',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 7 }), (list) => {
      const plain = readWhen(list.join(' '), NOW, ZONE)
      const loud = readWhen(`  ${list.join('   ').toUpperCase()} `, NOW, ZONE)
      expect(loud.map(({ text: _, ...rest }) => rest)).toEqual(plain.map(({ text: _, ...rest }) => rest))
      for (const { start } of plain) expect(Math.abs(start - NOW)).toBeLessThan(2 * 366 * 86_400_000)
    }),
  )
})

describe('a time of day with no one day to it', () => {
  const hours = (text: string) => readWhen(text, NOW, ZONE).map((each) => each.hours ?? null)

  test.each([
    ['after 5', [{ from: 1020, to: 1440 }]],
    ['before 10', [{ from: 0, to: 600 }]],
    ['in the evening', [{ from: 960, to: 1200 }]],
    ['7 pm', [{ from: 1140, to: 1141 }]],
    ['after office', [{ from: 1080, to: 1440 }]],
    ['office ke baad', [{ from: 1080, to: 1440 }]],
    ['next week in the evening', [{ from: 960, to: 1200 }]],
    ['next week after office', [{ from: 1080, to: 1440 }]],
    ['weekend subah', [{ from: 360, to: 720 }]],
    ['agle hafte shaam ko', [{ from: 960, to: 1200 }]],
    ['tomorrow evening', [null]],
    ['in 2 hours', [null]],
    ['tomorrow', [null]],
    ['I work on Friday', [null]],
  ])('%s', (text, expected) => {
    expect(hours(text)).toEqual(expected)
  })

  test('before office on a named day is a time of that day', () => {
    expect(read('monday before office')).toBe('2026-11-30T00:00/2026-11-30T09:00 hour')
  })

  test('work alone is no time', () => {
    expect(readWhen('I have to go to office, kaam hai', NOW, ZONE)).toEqual([])
  })
})
