import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { SlotClinic, type SlotPolicy } from '../../orchestrator/simulation/slots/play-slots.ts'
import type { SlotMetrics } from '../../orchestrator/simulation/slots/slot-record.ts'
import { SLOT_WORKLOAD, type SlotWorkload } from '../../orchestrator/simulation/slots/slot-workload.ts'
import { SimulateUsageError, wholeNumber } from './usage.ts'

const OPTIONS = {
  scenario: { type: 'string' },
  policy: { type: 'string', default: 'nadi' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const

const Policy = z.enum(['none', 'manual', 'nadi'])

const share = z.number().min(0).max(1)
/** `slots.json` of a scenario folder: whatever it leaves out is as in docs/slot-simulation.md. */
const Settings = z
  .strictObject({
    days: z.number().int().min(1).max(120),
    requestsPerSlot: z.number().positive().max(5),
    wantsEarlierShare: share,
    waitingAtStart: z.number().min(0).max(50),
    cancelShare: share,
    cancelUnder2h: share,
    cancelUnder24h: share,
    noShowShare: share,
    breakdownDays: z.number().positive(),
    breakdownHours: z.number().positive(),
    acceptShare: share,
    readShare: share,
    remindedShare: share,
  })
  .partial()

/** `nadi simulate slots …`: plays 60 days of 12 devices and prints what became of freed times. */
export function simulateSlots(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const policy = Policy.safeParse(values.policy)
  if (!policy.success) {
    throw new SimulateUsageError(`no policy is called ${values.policy}; there are: ${Policy.options.join(', ')}`)
  }
  const seed = wholeNumber('--seed', values.seed)
  const workload = values.scenario === undefined ? SLOT_WORKLOAD : workloadOf(values.scenario)
  const metrics = new SlotClinic(workload, policy.data, seed, false).run().metrics(workload.days)
  const { days } = workload
  console.log(
    values.json ? JSON.stringify({ policy: policy.data, seed, days, ...metrics }) : told(policy.data, metrics),
  )
}

function workloadOf(folder: string): SlotWorkload {
  const file = join(folder, 'slots.json')
  const settings = Settings.safeParse(parsed(file))
  if (!settings.success) {
    const faults = settings.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`)
    throw new SimulateUsageError(faults.join('\n'))
  }
  const { acceptShare, readShare, remindedShare, ...rest } = settings.data
  const { behaviour } = SLOT_WORKLOAD
  const said = Object.fromEntries(
    Object.entries({ acceptShare, readShare, remindedShare }).filter(([, value]) => value !== undefined),
  )
  return { ...SLOT_WORKLOAD, ...known(rest), behaviour: { ...behaviour, ...said } }
}

/** What is left out leaves the default. */
const known = (part: z.infer<typeof Settings>): Partial<SlotWorkload> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined))

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new SimulateUsageError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`)
  }
}

function told(policy: SlotPolicy, { utilisation, freed, offers, waitingDays, ...rest }: SlotMetrics): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`
  const row = (name: string, { freed: all, refilled, share: part }: SlotMetrics['onTheDay']) =>
    `  ${name.padEnd(8)} ${String(refilled).padStart(5)} of ${String(all).padStart(5)}  ${percent(part)}`
  return [
    `${policy}: utilisation ${percent(utilisation)}, double bookings ${rest.doubleBookings}`,
    'freed times refilled, by notice',
    row('< 2 h', freed.under2h),
    row('2–24 h', freed.from2to24h),
    row('> 24 h', freed.over24h),
    `offers ${offers.made}, accepted ${percent(offers.acceptedShare)}, ${offers.perFill} a fill, ${offers.mostForOneGap} at most for one time`,
    `${rest.daysGainedPerAcceptedOffer} days gained per accepted offer, ${rest.messagesPerPatient} messages per patient, ${rest.messagesInAWeekAtMost} at most in a week`,
    ...Object.entries(waitingDays).map(
      ([acuity, { seen, p50, p90, served, untilSeenOrEnd }]) =>
        `  ${acuity}: ${seen} seen, waited ${p50} days (p90 ${p90}); ${percent(served)} of those followed, ${untilSeenOrEnd} days`,
    ),
  ].join('\n')
}
