import { Unit } from '../../orchestrator/network/topology.ts'
import type { RenderFrame } from '../render-frame.ts'
import type { Rendered } from '../rendered.ts'
import { drawn, field } from './draw.ts'
import { clock } from './words.ts'

/** How full the network is at this moment: beds by unit, and ambulances. */
export function renderUtilization({ state, now }: RenderFrame): Rendered {
  const beds = [...state.beds.beds.values()]
  const units = Unit.options.flatMap((unit) => {
    const all = beds.filter((bed) => bed.unit === unit)
    if (all.length === 0) return []
    const count = (status: string): number => all.filter((bed) => bed.status === status).length
    const held = all.filter((bed) => bed.status === 'free' && bed.hold !== null).length
    const taken = count('occupied')
    const share = Math.round((taken / all.length) * 100)
    return [
      field(
        unit,
        `${taken} of ${all.length} occupied (${share} %), ${count('free') - held} free, ${held} held, ${count('cleaning')} being cleaned`,
      ),
    ]
  })
  const fleet = [...state.ambulances.ambulances.values()]
  const out = fleet.filter(({ job }) => job !== null).length
  const off = fleet.filter(({ available, job }) => !available && job === null).length
  const fields = [...units, field('Ambulances', `${out} of ${fleet.length} on a job, ${off} off duty`)]
  return drawn({
    title: 'In use now',
    tone: 'neutral',
    fields,
    footnote: `As of ${clock(state, now)}. I know no earlier or later figures yet.`,
  })
}
