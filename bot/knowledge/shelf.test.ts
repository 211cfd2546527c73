import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reader } from '../../flows/knowledge.ts'
import { ServiceCode } from '../../orchestrator/ids.ts'
import type { Language } from '../../orchestrator/patients/events.ts'
import { parseNetworkFile } from '../network-file.ts'
import { topologyOf } from '../network-topology.ts'
import { documentOf, parseDocuments } from './documents.ts'
import { Bm25Shelf } from './shelf.ts'

const folder = 'deploy/networks'
const topology = topologyOf(parseNetworkFile(readFileSync(`${folder}/bengaluru-demo.yaml`, 'utf8')))
const demo = new Bm25Shelf(parseDocuments(readFileSync(`${folder}/bengaluru-demo.documents.yaml`, 'utf8')), topology)

interface Put {
  readonly shelf?: Bm25Shelf
  readonly reader?: Reader
  readonly language?: Language
  readonly topic?: string
}

function titles(question: string, { shelf = demo, reader = 'patients', language = 'en', topic }: Put = {}) {
  const answer = shelf.answer(question, reader, language, topic === undefined ? null : ServiceCode.parse(topic))
  return answer.kind === 'passages' ? answer.passages.map(({ title, text }) => title ?? text) : []
}

describe('a question in any of the languages finds the document', () => {
  test.each([
    ['what are the visiting hours?', 'Visiting hours'],
    ['milne ka samay kya hai', 'Visiting hours'],
    ['मिलने का समय क्या है', 'Visiting hours'],
    ['kya main apne papa se mil sakta hoon shaam ko', 'Visiting hours'],
    ['hello sir I am Ramesh, my mother is admitted there, what are visiting hours', 'Visiting hours'],
    ['parking hai?', 'Parking'],
    ['gaadi kahan khadi kare', 'Parking'],
    ['parkng kahan h', 'Parking'],
    ['पार्किंग कहाँ है', 'Parking'],
    ['MRI se pehle kya khana hai', 'Before your MRI scan'],
    ['kya MRI ke liye khali pet aana hai', 'Before your MRI scan'],
    ['mujhe pacemaker hai MRI ho sakta hai kya', 'Before your MRI scan'],
    ['खून की जाँच से पहले खा सकते हैं?', 'Before your blood test'],
    ['can I drink water before my blood test', 'Before your blood test'],
    ['can I drive after endoscopy', 'Before your endoscopy'],
    ['when will I get my MRI report', 'Getting your report'],
    ['क्या बीमा चलेगा', 'Insurance and cashless treatment'],
    ['hebbal hospital kaise pahunche', 'How to reach us'],
    ['how do I get to lakeview', 'How to reach us'],
    ['canteen kab tak khula hai', 'Canteen'],
    ['raat ko kaun ruk sakta hai', 'Coming in to stay'],
    ['bharti ke liye kya kagaz chahiye', 'Coming in to stay'],
  ])('%s', (question, title) => expect(titles(question)).toEqual([title]))

  test('two questions find two', () => {
    expect(titles('visiting hours and parking?')).toEqual(['Visiting hours', 'Parking'])
  })

  test('one question with "and" in it stays one', () => {
    expect(titles('can I eat and drink before my MRI')).toEqual(['Before your MRI scan'])
  })
})

describe('rather nothing than the wrong document', () => {
  test.each([
    'should I stop aspirin?',
    'should i stop blood thinners before endoscopy',
    'kaunsi dawai leni chahiye',
    'sugar ki goli kha ke aana hai ya nahi',
    'how much does an MRI cost',
    'MRI का खर्च कितना है',
    'how long does an MRI take',
    'can I eat before the ultrasound',
    'can I eat after endoscopy',
    'NICU visiting hours',
    'dialysis ka time',
    'can a child get a ct',
    'is there wifi',
    'where is the toilet',
    'what should I bring for the scan',
    'do you give receipts',
    'who is the best cardiologist',
    'what is the capital of France',
    'needle stick injury',
    'MRI',
    'when',
    'yes',
    '',
  ])('%s', (question) => expect(titles(question)).toEqual([]))

  test('advice that is a doctor’s to give is known as such', () => {
    expect(demo.answer('kya bukhar mein paracetamol le sakte hain', 'patients', 'en', null)).toEqual({
      kind: 'unknown',
      clinical: true,
    })
    expect(demo.answer('is there wifi', 'patients', 'en', null)).toEqual({ kind: 'unknown', clinical: false })
    expect(demo.answer('dawa ki dukan kahan hai', 'patients', 'en', null)).toEqual({ kind: 'unknown', clinical: false })
  })
})

describe('what they are talking about', () => {
  test.each([
    [undefined, []],
    ['mri', ['Before your MRI scan']],
    ['blood_test', ['Before your blood test']],
    ['ultrasound', []],
  ])('fasting is asked of: %s', (topic, found) => {
    expect(titles('khali pet aana hai kya?', topic === undefined ? {} : { topic })).toEqual(found)
  })

  test('a named service wins', () => {
    expect(titles('CT se pehle kha sakte hain?', { topic: 'mri' })).toEqual(['Before your CT scan'])
  })

  test('what has to do with no service is found all the same', () => {
    expect(titles('parking?', { topic: 'mri' })).toEqual(['Parking'])
  })
})

describe('shelves', () => {
  test('staff read theirs, patients do not', () => {
    expect(titles('needle stick injury', { reader: 'staff' })).toEqual(['Needle-stick and sharps injuries'])
    expect(titles('how long can I hold a bed', { reader: 'staff' })).toEqual(['Holding a bed'])
    expect(titles('how long can I hold a bed')).toEqual([])
    expect(titles('do you take insurance', { reader: 'staff' })).toEqual([])
    expect(titles('visiting hours', { reader: 'staff' })).toEqual(['Visiting hours'])
  })

  test('in the language of the reader, where it exists in it', () => {
    expect(titles('visiting hours', { language: 'hi' })).toEqual(['मिलने का समय'])
    expect(titles('visiting hours', { language: 'hi-Latn' })).toEqual(['Milne ka samay'])
    expect(titles('hold a bed', { reader: 'staff', language: 'hi-Latn' })).toEqual(['Holding a bed'])
  })
})

describe('sentences without titles', () => {
  const ULTRASOUND = 'do not eat for 6 hours before an ultrasound of the abdomen.'
  const VISITS = 'Visiting hours are 4 pm to 7 pm on all days.'
  const PRICE = 'An MRI scan costs 6,500 rupees.'
  const ATM = 'The ATM is next to Gate 2.'
  const ECG = 'ECG is done from 9 am to 5 pm.'
  const shelf = new Bm25Shelf([ULTRASOUND, VISITS, PRICE, ATM, ECG].map(documentOf), topology)

  test.each([
    ['ultrasound se pehle kha sakte hain kya', [ULTRASOUND]],
    ['ultrasound ke liye kitne ghante khali pet rehna hai', [ULTRASOUND]],
    ['can I eat after the ultrasound', []],
    ['can I eat before my CT', []],
    ['milne ka time', [VISITS]],
    ['एमआरआई का खर्च', [PRICE]],
    ['MRI kitne ka hai', [PRICE]],
    ['CT price', []],
    ['एटीएम कहाँ है', [ATM]],
    ['ECG kab hota hai', [ECG]],
    ['MRI kab hota hai', []],
    ['canteen?', []],
  ])('%s', (question, found) => expect(titles(question, { shelf })).toEqual(found))
})

test('any text is answered with documents or with nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (question) => {
      expect(['passages', 'unknown']).toContain(demo.answer(question, 'patients', 'en', null).kind)
    }),
    { numRuns: 50 },
  )
})
