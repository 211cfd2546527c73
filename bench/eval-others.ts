import { existsSync } from 'node:fs'
import { evaluateEmergencies, evaluateNet } from '../bot/interpret/emergency.eval.ts'
import { evaluateDates, printDates } from '../bot/interpret/when.eval.ts'
import { percent, share } from './eval-report.ts'

/** One promise and what became of it. */
export interface Must {
  readonly what: string
  readonly holds: boolean
  readonly measured: string
}

/** Dates of `dir` that an appointment or an ETA could mean; beside them what plain chrono-node makes of the same rows. */
export function judgeDates(dir: string): readonly Must[] {
  if (!existsSync(dir)) return [{ what: 'dates', holds: false, measured: `${dir} is not there` }]
  console.log('\n## dates\n')
  const reports = evaluateDates(dir)
  printDates(reports)
  return reports.flatMap(({ lang, right, wrongButSure }) => [
    { what: `dates, ${lang}, exact start and grain ≥ 85 %`, holds: right >= 0.85, measured: percent(right) },
    { what: `dates, ${lang}, wrong but sure ≤ 4 %`, holds: wrongButSure <= 0.04, measured: percent(wrongButSure) },
  ])
}

/** Our own emergencies and ordinary messages; the half the words were chosen by counts as well, a miss is a miss. */
export function judgeEmergencies(): readonly Must[] {
  const { developed, reported } = evaluateEmergencies()
  const parts = [developed, reported]
  const sum = (of: (part: typeof developed) => number): number => parts.reduce((total, part) => total + of(part), 0)
  const missed = parts.flatMap((part) => part.missed)
  const alarms = sum((part) => part.falseCertain.length)
  const questions = sum((part) => part.falseDoubtful.length)
  const ordinary = sum((part) => part.ordinary)
  console.log(
    `\n## emergencies: ${sum((part) => part.emergencies)} (missed ${missed.length}), ordinary messages ${ordinary}: ` +
      `${alarms} alarms, ${questions} questions\nthe half scored before its failures were looked at: missed ${reported.missed.length} of ${reported.emergencies}, ` +
      `${reported.falseCertain.length} alarms and ${reported.falseDoubtful.length} questions in ${reported.ordinary}`,
  )
  const net = evaluateNet()
  console.log(
    `second net, kinds of emergencies and ordinary messages it was not fitted to: catches alone ` +
      `${(share(net.caught, net.cries) * 100).toFixed(1)} % of ${net.cries}; the detector with it: ${net.falseAlarms.length} false ` +
      `in ${net.ordinary}, ${net.byNet} of them by the net`,
  )
  const rate = share(alarms + questions, ordinary) * 1000
  return [
    { what: 'emergencies, none missed', holds: missed.length === 0, measured: `${missed.length}` },
    { what: 'emergencies, false alarms ≤ 5 in 1,000', holds: rate <= 5, measured: rate.toFixed(1) },
  ]
}
