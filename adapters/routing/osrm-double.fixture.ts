import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the double says instead of the truth. */
export type Fault = (response: ServerResponse) => void

/** An OSRM server on real HTTP: ten seconds a thousandth of a degree of longitude, no way to or from `islands`. */
export class OsrmDouble {
  readonly asked: { readonly sources: number; readonly destinations: number }[] = []
  /** For every question from now on; null answers them. */
  fault: Fault | null = null
  islands: readonly number[] = []
  readonly #server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://osrm')
    const points = decodeURIComponent(pathname.split('/').at(-1) ?? '')
      .split(';')
      .map((point) => Number(point.split(',')[0]))
    const at = (name: string): number[] => (searchParams.get(name) ?? '').split(';').map((n) => points[Number(n)] ?? 0)
    const [sources, destinations] = [at('sources'), at('destinations')]
    this.asked.push({ sources: sources.length, destinations: destinations.length })
    if (this.fault) {
      this.fault(response)
      return
    }
    const cell = (a: number, b: number): number | null =>
      a !== b && (this.islands.includes(a) || this.islands.includes(b)) ? null : Math.round(Math.abs(a - b) * 10_000)
    const durations = sources.map((a) => destinations.map((b) => cell(a, b)))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ code: 'Ok', durations }))
  })

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve()))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }
}
