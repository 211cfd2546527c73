import type { Language } from '../../orchestrator/patients/events.ts'

interface LiveWords {
  readonly coming: string
  readonly there: string
  eta(minutes: string): string
  away(km: string): string
  asOf(minutes: number): string
  readonly noPosition: string
  call(numbers: string): string
}

/** The page behind a live link. */
export const LIVE_WORDS: Readonly<Record<Language, LiveWords>> = {
  en: {
    coming: 'The ambulance is on its way',
    there: 'The ambulance is with the patient',
    eta: (minutes) => `About ${minutes}`,
    away: (km) => `${km} km away, in a straight line`,
    asOf: (minutes) => (minutes < 1 ? 'Position of just now' : `Position ${minutes} min old`),
    noPosition: 'Its position is not known at the moment.',
    call: (numbers) => `If it gets worse, call ${numbers} at once.`,
  },
  hi: {
    coming: 'एम्बुलेंस रास्ते में है',
    there: 'एम्बुलेंस मरीज़ के पास है',
    eta: (minutes) => `लगभग ${minutes}`,
    away: (km) => `सीधी दूरी ${km} किमी`,
    asOf: (minutes) => (minutes < 1 ? 'जगह अभी की है' : `जगह ${minutes} मिनट पुरानी है`),
    noPosition: 'इस समय उसकी जगह पता नहीं है।',
    call: (numbers) => `हालत बिगड़े तो तुरंत ${numbers} पर कॉल करें।`,
  },
  'hi-Latn': {
    coming: 'Ambulance raaste mein hai',
    there: 'Ambulance mareez ke paas hai',
    eta: (minutes) => `Lagbhag ${minutes}`,
    away: (km) => `Seedhi doori ${km} km`,
    asOf: (minutes) => (minutes < 1 ? 'Jagah abhi ki hai' : `Jagah ${minutes} minute purani hai`),
    noPosition: 'Is samay uski jagah pata nahin hai.',
    call: (numbers) => `Haalat bigde to turant ${numbers} par call karein.`,
  },
}

export const LIVE_OVER = 'This link is over. · यह लिंक समाप्त हो गया है। · Yeh link khatam ho gaya hai.'
