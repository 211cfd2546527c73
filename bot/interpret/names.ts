import type { AmbulanceId, BedId, DeviceId, EmergencyId, FacilityId, ServiceCode } from '../../orchestrator/ids.ts'
import { EmergencyId as EmergencyIdSchema } from '../../orchestrator/ids.ts'
import type { BedFeature, Device, Topology, Unit } from '../../orchestrator/network/topology.ts'
import { SERVICE_ALIASES } from '../../prompts/services.ts'
import { type Hit, Lexicon } from './lexicon.ts'
import { fold, type Token } from './normalise.ts'

/** The names of one network, ready to be found in messages. */
export interface Names {
  readonly services: Lexicon<ServiceCode>
  readonly facilities: Lexicon<FacilityId>
  readonly places: Lexicon<string>
  /** By id and by what they are called. */
  readonly devices: Lexicon<DeviceId>
  readonly topology: Topology
}

const COMPILED = new WeakMap<Topology, Names>()

export function namesOf(topology: Topology): Names {
  let names = COMPILED.get(topology)
  if (names === undefined) {
    names = compile(topology)
    COMPILED.set(topology, names)
  }
  return names
}

/** Words in a facility's name that do not tell it from another. */
const COMMON = new Set([
  'hospital',
  'general',
  'centre',
  'center',
  'institute',
  'trauma',
  'heart',
  'women',
  'children',
  'the',
  'clinic',
  'medical',
  'and',
])

function compile(topology: Topology): Names {
  const services = topology.services.flatMap((service) =>
    [...(SERVICE_ALIASES[service.code] ?? []), ...(service.words ?? []), service.names.en, service.names.hi].map(
      (name) => [name, service.code] as const,
    ),
  )
  const facilities = topology.facilities.flatMap((facility) => {
    const words = facility.name.toLowerCase().split(/[^\p{L}]+/u)
    const telling = words.filter((word) => word.length > 3 && !COMMON.has(word)).slice(0, 1)
    return [facility.name, facility.shortName, facility.id, ...telling].map((name) => [name, facility.id] as const)
  })
  const places = topology.places.flatMap((place) =>
    [place.name, ...place.aliases].map((name) => [name, place.name] as const),
  )
  const devices = topology.devices.flatMap((device) =>
    [device.id, device.name].map((name) => [name, device.id] as const),
  )
  return {
    services: new Lexicon(services),
    facilities: new Lexicon(facilities),
    places: new Lexicon(places),
    devices: new Lexicon(devices),
    topology,
  }
}

/** Devices that are called by what they serve: "lab", "blood bank machine" need no service's name. */
const LABORATORY = /^(?:lab|laboratory|analyser|analyzer|लैब)$/

/** The device meant, by id, by name, or by what it serves and where it stands; its words where several fit. */
export function deviceIn(text: string, tokens: readonly Token[], names: Names, at: FacilityId | null): string | null {
  const exact = names.devices.find(tokens)[0]
  if (exact !== undefined && exact.to - exact.from > 1) return exact.value
  const service = names.services.find(tokens)[0]
  const lab = tokens.findIndex((token) => LABORATORY.test(token.raw))
  if (service === undefined && lab < 0) return exact?.value ?? null
  const [from, to] = service === undefined ? [lab, lab + 1] : [service.from, service.to]
  const code = service?.value ?? 'blood_test'
  const serving = names.topology.devices.filter(({ services }) => services.some((each) => each === code))
  const named = names.facilities.find(tokens)[0]?.value
  const there = onlyOne(serving.filter(({ facility }) => facility === (named ?? at)))
  // The only one of the network is not meant where another hospital is named.
  const only = there ?? (named === undefined ? onlyOne(serving) : null)
  return only?.id ?? text.slice(tokens[from]?.start, tokens[to - 1]?.end)
}

const onlyOne = (devices: readonly Device[]): Device | null => (devices.length === 1 ? (devices[0] ?? null) : null)

const UNITS = new Lexicon<Unit>([
  ...['icu', 'i c u', 'आईसीयू', 'intensive care', 'iccu', 'critical care'].map((name) => [name, 'ICU'] as const),
  ...['hdu', 'high dependency', 'एचडीयू', 'stepdown', 'step down'].map((name) => [name, 'HDU'] as const),
  ...['ward', 'general ward', 'वार्ड', 'wards'].map((name) => [name, 'WARD'] as const),
  ...['ed', 'er', 'casualty', 'emergency department', 'emergency bed', 'a&e', 'इमरजेंसी', 'कैजुअल्टी', 'ईडी'].map(
    (name) => [name, 'ED'] as const,
  ),
  ...['nicu', 'एनआईसीयू', 'neonatal', 'neonatal icu'].map((name) => [name, 'NICU'] as const),
])
const FEATURES = new Lexicon<BedFeature>([
  ...['ventilator', 'vent', 'vents', 'ventilators', 'ventilated', 'ventilater', 'वेंटिलेटर'].map(
    (name) => [name, 'ventilator'] as const,
  ),
  ...['isolation', 'isolated', 'negative pressure', 'आइसोलेशन'].map((name) => [name, 'isolation'] as const),
  ...['dialysis', 'dialisis', 'डायलिसिस'].map((name) => [name, 'dialysis'] as const),
])

export const unitsIn = (tokens: readonly Token[]): readonly Hit<Unit>[] => UNITS.find(tokens)

export const unitIn = (tokens: readonly Token[]): Unit | null => unitsIn(tokens)[0]?.value ?? null

/** The unit a patient is to come to, said last; an emergency department only where no other is named. */
export function wantedUnitIn(tokens: readonly Token[]): Unit | null {
  const named = UNITS.find(tokens).map(({ value }) => value)
  return named.filter((unit) => unit !== 'ED').at(-1) ?? named[0] ?? null
}

const DEVANAGARI = /[\u0900-\u097F]/
const CONSONANTS_MIN = 3
const consonantsOf = (fold: string): string => fold.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')

/** A facility's Latin name written in Devanagari ("लेकव्यू"): vowels are spelt by ear, consonants agree. */
export function facilityByConsonants(tokens: readonly Token[], { topology }: Names): FacilityId | undefined {
  const written = tokens.flatMap(({ raw, fold }) => (DEVANAGARI.test(raw) ? [consonantsOf(fold)] : []))
  return topology.facilities.find(({ shortName }) => {
    const consonants = consonantsOf(fold(shortName.split(' ')[0] ?? ''))
    return consonants.length >= CONSONANTS_MIN && written.includes(consonants)
  })?.id
}

export const featuresIn = (tokens: readonly Token[]): readonly BedFeature[] => [
  ...new Set(FEATURES.find(tokens).map((hit) => hit.value)),
]

const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** "LGH-ICU-3", "icu 3", "bed 7": the whole id, or its end where only one bed (here, at `at`) can be meant. */
export function bedIn(tokens: readonly Token[], topology: Topology, at: FacilityId | null): BedId | null {
  const words = tokens.map((token) => squeeze(token.raw))
  const here = topology.beds.filter((bed) => bed.facility === at)
  for (let from = 0; from < words.length; from += 1) {
    for (let size = 4; size >= 1; size -= 1) {
      const said = words.slice(from, from + size).join('')
      const whole = topology.beds.find((bed) => squeeze(bed.id) === said)
      if (whole !== undefined) return whole.id
    }
  }
  for (let from = 0; from + 1 < words.length; from += 1) {
    const [word, number] = [words[from] ?? '', words[from + 1] ?? '']
    if (!/^\d{1,3}$/.test(number)) continue
    const matches = (bed: { readonly id: BedId }): boolean =>
      word === 'bed' || word === 'बेड'
        ? numberAtEnd(bed.id) === Number(number)
        : squeeze(bed.id).endsWith(word + number) && word.length > 1
    const among = here.filter(matches)
    const candidates = among.length > 0 ? among : topology.beds.filter(matches)
    const only = candidates[0]
    if (only !== undefined && candidates.length === 1) return only.id
  }
  return null
}

const numberAtEnd = (id: string): number => Number(/(\d+)$/.exec(id)?.[1] ?? Number.NaN)

/** "AMB-12", "amb 12", "ambulance 12". */
export function ambulanceIn(tokens: readonly Token[], topology: Topology): AmbulanceId | null {
  const said = tokens.map((token) => squeeze(token.raw))
  for (const { id } of topology.ambulances) {
    const whole = squeeze(id)
    const number = numberAtEnd(id)
    const found = said.some((word, index) => {
      const next = said[index + 1] ?? ''
      if (word === whole || word + next === whole) return true
      return (
        /^(?:amb|ambulance|unit|एम्बुलेंस|एएमबी)$/.test(word || (tokens[index]?.raw ?? '')) &&
        /^\d+$/.test(next) &&
        Number(next) === number
      )
    })
    if (found) return id
  }
  return null
}

/** "E-7K3QPM", as cards show it. */
export function emergencyIn(text: string): EmergencyId | null {
  const match = /\bE-(?:\d{1,5}|[0-9A-Z]{6,10})\b/i.exec(text)
  return match === null ? null : EmergencyIdSchema.parse(match[0].toUpperCase())
}
