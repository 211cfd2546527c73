type Start = () => void

interface Lane {
  readonly urgent: Start[]
  readonly others: Start[]
}

/** Spaces out what shares a key: one start every `gapMs`, urgent ones before all that wait. */
export class Pacer {
  readonly #gapMs: number
  /** A key is here while its last start is less than a gap ago, or something waits. */
  readonly #lanes = new Map<string, Lane>()

  constructor(gapMs: number) {
    this.#gapMs = gapMs
  }

  /** Resolves when it is this one's turn: at once where nothing of the key started lately. */
  turn(key: string, urgent: boolean): Promise<void> {
    const lane = this.#lanes.get(key)
    if (lane === undefined) {
      this.#open(key)
      return Promise.resolve()
    }
    return new Promise((start) => {
      lane[urgent ? 'urgent' : 'others'].push(start)
    })
  }

  #open(key: string): void {
    const lane: Lane = { urgent: [], others: [] }
    this.#lanes.set(key, lane)
    const ticking = setInterval(() => {
      const start = lane.urgent.shift() ?? lane.others.shift()
      if (start !== undefined) {
        start()
        return
      }
      clearInterval(ticking)
      this.#lanes.delete(key)
    }, this.#gapMs)
    ticking.unref()
  }
}
