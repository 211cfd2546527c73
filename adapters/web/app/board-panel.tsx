import type { ReactNode } from 'react'
import type { Board } from '../wire.ts'
import { BedGrid } from './bed-grid.tsx'
import { CityMap } from './city-map.tsx'
import { hourMinute, useNow } from './clock.ts'
import { Panel } from './panel.tsx'
import { SlotStrips } from './slot-strips.tsx'
import { useSimulator } from './use-simulator.ts'

/** What is happening in the whole network, pushed by the server as it changes. */
export function BoardPanel({ board }: { readonly board: Board }): ReactNode {
  const { config } = useSimulator()
  const now = useNow(1_000)
  return (
    <Panel
      id="board"
      title="Live board"
      picker={<time className="wall-clock">{hourMinute(now, config.utcOffsetMinutes)}</time>}
    >
      <div className="board">
        <CityMap board={board} now={now} />
        <BedGrid board={board} />
        <SlotStrips board={board} now={now} utcOffsetMinutes={config.utcOffsetMinutes} />
      </div>
    </Panel>
  )
}
