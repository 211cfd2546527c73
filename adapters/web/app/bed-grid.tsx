import type { ReactNode } from 'react'
import type { Unit } from '../../../orchestrator/network/topology.ts'
import type { BedGroup, BedLook, Board } from '../wire.ts'

const LOOKS: readonly { readonly look: BedLook; readonly word: string }[] = [
  { look: 'free', word: 'Free' },
  { look: 'held', word: 'Held' },
  { look: 'occupied', word: 'Occupied' },
  { look: 'cleaning', word: 'Cleaning' },
  { look: 'blocked', word: 'Blocked' },
]
const UNITS: readonly Unit[] = ['ED', 'ICU', 'HDU', 'NICU', 'WARD']

/** Every bed of the network as one small square: hospitals down, units across. */
export function BedGrid({ board: { beds, facilities } }: { readonly board: Board }): ReactNode {
  const units = UNITS.filter((unit) => beds.some((group) => group.unit === unit))
  return (
    <figure className="beds">
      <table>
        <caption className="visually-hidden">Beds by hospital and unit</caption>
        <thead>
          <tr>
            <td />
            {units.map((unit) => (
              <th key={unit} scope="col">
                {unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facilities.map(({ id, shortName }) => (
            <tr key={id}>
              <th scope="row">{shortName}</th>
              {units.map((unit) => {
                const group = beds.find((one) => one.facility === id && one.unit === unit)
                return <td key={unit}>{group && <Group group={group} />}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="legend">
        {LOOKS.map(({ look, word }) => (
          <span key={look} data-look={look}>
            {word}
          </span>
        ))}
        <span data-look="ventilator">Ventilator</span>
      </figcaption>
    </figure>
  )
}

function Group({ group: { beds } }: { readonly group: BedGroup }): ReactNode {
  const counted = LOOKS.map(({ look, word }) => ({ word, count: beds.filter((bed) => bed.look === look).length }))
  const free = beds.filter(({ look }) => look === 'free').length
  const inWords = counted.filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${word.toLowerCase()}`)
  return (
    <>
      <span className="squares" role="img" aria-label={inWords.join(', ')}>
        {beds.map(({ id, look, features }) => (
          <i
            key={id}
            data-look={look}
            data-ventilator={features.includes('ventilator') || undefined}
            title={[id, look, ...features].join(', ')}
          />
        ))}
      </span>
      <small aria-hidden="true" data-none={free === 0 || undefined}>
        {free} free
      </small>
    </>
  )
}
