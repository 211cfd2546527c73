import type { PersistentTwilio } from './persistent-twilio.ts'
import type { SentMessage } from './twilio-double.ts'
import { TWILIO_SETTINGS } from './twilio-sender.ts'

const SERVICES = ['X-ray', 'ECG', 'blood test', 'ultrasound', 'CT scan', 'cardiology OPD', 'physiotherapy']
const DAYS_AHEAD_MAX = 60
const DAY_MS = 86_400_000
/** Around the demo network's hospitals. */
const SCENE = { lat: 12.9716, lon: 77.5946 } as const
const EMERGENCY_SHARE = 0.1

/** What happened to one person. */
export interface Story {
  readonly phone: string
  readonly kind: 'booking' | 'emergency'
  /** Ends with what the person was told at last; null while they still wait for it. */
  ending: 'booked' | 'nothing-free' | 'located' | null
}

/**
 * People who write, wait for the reply, and answer it: bookings in three messages, and a few emergencies
 * in two. Each is a phone of its own, and does its part exactly once, however often it is told.
 */
export class People {
  readonly stories: Story[] = []
  readonly #twilio: PersistentTwilio
  readonly #random: () => number
  readonly #byPhone = new Map<string, Person>()
  #joining = true

  /** `atOnce` of them at a time, until `stopJoining`. */
  constructor(twilio: PersistentTwilio, random: () => number, atOnce: number) {
    this.#twilio = twilio
    this.#random = random
    for (let n = 0; n < atOnce; n += 1) this.#join()
  }

  hear({ to, text }: SentMessage): void {
    const person = this.#byPhone.get(to.replace(/^whatsapp:/, ''))
    const ended = person?.hear(text) ?? false
    if (ended && this.#joining) this.#join()
  }

  stopJoining(): void {
    this.#joining = false
  }

  get waiting(): readonly Story[] {
    return this.stories.filter(({ ending }) => ending === null)
  }

  #join(): void {
    const n = this.stories.length
    const phone = `+9170${String(n).padStart(8, '0')}`
    const kind = this.#random() < EMERGENCY_SHARE ? 'emergency' : 'booking'
    const story: Story = { phone, kind, ending: null }
    const service = SERVICES[Math.floor(this.#random() * SERVICES.length)] ?? 'ECG'
    const day = new Date(Date.now() + (1 + this.#random() * DAYS_AHEAD_MAX) * DAY_MS)
    const opening =
      kind === 'emergency' ? 'papa ko chest pain ho raha hai' : `${service} on ${dayAndMonth(day)} in the morning`
    const person = new Person(story, n % 2 === 0, this.#twilio)
    this.stories.push(story)
    this.#byPhone.set(phone, person)
    person.write({ Body: opening })
  }
}

const dayAndMonth = (day: Date): string =>
  day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'Asia/Kolkata' })

class Person {
  readonly #story: Story
  readonly #whatsapp: boolean
  readonly #twilio: PersistentTwilio
  #written = 0
  #heard = ''

  constructor(story: Story, whatsapp: boolean, twilio: PersistentTwilio) {
    this.#story = story
    this.#whatsapp = whatsapp
    this.#twilio = twilio
  }

  /** True when this ended the story. */
  hear(text: string): boolean {
    if (this.#story.ending !== null || text === this.#heard) return false // a reply sent twice is answered once
    this.#heard = text
    const { ending, answer } = this.#story.kind === 'booking' ? booking(text) : emergency(text)
    if (answer) this.write(answer)
    this.#story.ending = ending
    return ending !== null
  }

  write(content: Readonly<Record<string, string>>): void {
    const { phone } = this.#story
    const { TWILIO_WHATSAPP_FROM, TWILIO_SMS_FROM } = TWILIO_SETTINGS
    this.#twilio.deliver({
      MessageSid: `SM${phone.slice(1)}-${this.#written}`,
      From: this.#whatsapp ? `whatsapp:${phone}` : phone,
      To: this.#whatsapp ? `whatsapp:${TWILIO_WHATSAPP_FROM}` : TWILIO_SMS_FROM,
      NumMedia: '0',
      Body: '',
      ...content,
    })
    this.#written += 1
  }
}

interface Reaction {
  readonly ending: Story['ending']
  readonly answer: Readonly<Record<string, string>> | null
}

function booking(text: string): Reaction {
  if (text.includes('Booked: ')) return { ending: 'booked', answer: null }
  if (text.includes('I find no free time')) return { ending: 'nothing-free', answer: null }
  if (text.includes('Shall I book it?')) return { ending: null, answer: { Body: 'yes' } }
  if (text.includes('Which one suits you?')) return { ending: null, answer: { Body: '1' } }
  throw new Error(`bench.unexpected-reply: ${text}`)
}

/** The family sends a pin when it is asked for the place; later news of the ambulance ends nothing. */
function emergency(text: string): Reaction {
  if (text.includes('location pin')) {
    return { ending: null, answer: { Latitude: String(SCENE.lat), Longitude: String(SCENE.lon) } }
  }
  return { ending: 'located', answer: null }
}
