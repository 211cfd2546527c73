import type { ServiceCode } from '../../orchestrator/ids.ts'
import type { Facility, Service } from '../../orchestrator/network/topology.ts'
import { type Instant, instant, MINUTE_MS } from '../../orchestrator/time.ts'
import { BadLine } from './line.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A hospital by its id, its name or a part of its name. @throws {BadLine} */
export function facilityNamed(name: string, facilities: readonly Facility[]): Facility {
  const wanted = plain(name)
  const found =
    facilities.find(({ id, name: full, shortName }) => [id, full, shortName].some((each) => plain(each) === wanted)) ??
    facilities.find(({ name: full }) => plain(full).includes(wanted) || wanted.includes(plain(full)))
  if (!found) throw new BadLine(`no facility is called ${name}`)
  return found
}

/** A service by its code or its name. @throws {BadLine} */
export function serviceNamed(name: string, services: readonly Service[]): Service {
  const found = serviceIn(name, services)
  if (!found) throw new BadLine(`no service is called ${name}`)
  return found
}

/** The service a name speaks of: "MRI-1" is for `mri`. */
export function serviceIn(name: string, services: readonly Service[]): Service | null {
  const wanted = plain(name)
  const words = ({ code, names }: Service): string[] => [plain(code), plain(names.en), plain(names.hi)]
  return (
    services.find((service) => words(service).includes(wanted)) ??
    services.find((service) => words(service).some((each) => ` ${wanted} `.includes(` ${each} `))) ??
    services.find(({ code }) => wanted.startsWith(plain(code).slice(0, 4))) ??
    null
  )
}

export const codesOf = (services: readonly Service[]): ServiceCode[] => services.map(({ code }) => code)

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/** ISO 8601; without an offset it is a wall clock of the network. */
export function timeOf(text: string, utcOffsetMinutes: number): Instant {
  return instant(LOCAL_TIME.test(text) ? Date.parse(`${text}Z`) - utcOffsetMinutes * MINUTE_MS : Date.parse(text))
}
