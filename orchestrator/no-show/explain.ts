import type { NoShowEvent } from './events.ts'

export function explainNoShow({ version, visits, brier, adopted }: NoShowEvent): string[] {
  return [
    `After ${visits} visits it was reckoned anew how likely people are not to come: ${version}, ${adopted ? 'used from now on' : 'not used'}.`,
    `mean squared error on visits it had not seen: ${brier.fitted}, the prior's ${brier.prior}`,
  ]
}
