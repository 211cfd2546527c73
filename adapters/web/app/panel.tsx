import type { ReactNode } from 'react'
import type { Address } from '../wire.ts'

export type PanelId = 'patient' | 'staff' | 'crew' | 'board'

export function Panel({
  id,
  title,
  picker,
  children,
}: {
  readonly id: PanelId
  readonly title: string
  readonly picker: ReactNode
  readonly children: ReactNode
}): ReactNode {
  return (
    <section className="panel" id={`panel-${id}`} data-panel={id} aria-labelledby={`title-${id}`}>
      <header className="panel-head">
        <h2 id={`title-${id}`}>{title}</h2>
        {picker}
      </header>
      {children}
    </section>
  )
}

interface Option {
  readonly address: Address
  readonly label: string
  readonly group: string | null
}

/** Whom you play in a panel; a mark says who has news. */
export function Picker({
  label,
  value,
  options,
  unread,
  onChoose,
}: {
  readonly label: string
  readonly value: Address
  readonly options: readonly Option[]
  readonly unread: ReadonlyMap<Address, number>
  readonly onChoose: (address: Address) => void
}): ReactNode {
  const elsewhere = options.reduce((sum, { address }) => sum + (address === value ? 0 : (unread.get(address) ?? 0)), 0)
  const groups = Map.groupBy(options, ({ group }) => group)
  return (
    <span className="picker-field">
      <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
        {[...groups].map(([group, members]) => {
          const items = members.map(({ address, label }) => (
            <option key={address} value={address}>
              {label}
              {unread.has(address) ? `  (${unread.get(address)} new)` : ''}
            </option>
          ))
          return group === null ? (
            items
          ) : (
            <optgroup key={group} label={group}>
              {items}
            </optgroup>
          )
        })}
      </select>
      {elsewhere > 0 && <Badge count={elsewhere} />}
    </span>
  )
}

export function Badge({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null
  return (
    <span className="badge">
      {count > 99 ? '99+' : count}
      <span className="visually-hidden"> new</span>
    </span>
  )
}
