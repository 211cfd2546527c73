import type { Location } from '../../orchestrator/ambulances/events.ts'
import type { Place, Topology } from '../../orchestrator/network/topology.ts'
import { fold } from './fold.ts'

/** Shorter words must match letter by letter; "BTM" is not "BTS". */
const FUZZY_LETTERS_MIN = 5

/**
 * The one place of the network's list that the words name. Null when none is named, or two are ("between
 * Hebbal and Indiranagar"): a wrong address is worse than none, see `placesInDoubt`.
 */
export function findPlace(text: string, topology: Topology): Location | null {
  const [place, another] = placesNamed(text, topology)
  return place && !another ? atPlace(place) : null
}

/** As many as there are buttons; more would be a list to read in an emergency. */
const CANDIDATES_MAX = 3

/** The names of the places among which it is asked which was meant; none where one or no place is named. */
export function placesInDoubt(text: string, topology: Topology): string[] {
  const named = placesNamed(text, topology)
  return named.length > 1 && named.length <= CANDIDATES_MAX ? named.map(({ name }) => name) : []
}

export const atPlace = ({ name, location }: Place): Location => ({ point: location, source: 'place', place: name })

/**
 * The places of the network's list that the words name: spelt together or apart, one slip of the finger
 * forgiven. Names of the network's own hospitals are not heard as places, for they may be where the
 * patient is to go.
 */
function placesNamed(text: string, topology: Topology): readonly Place[] {
  const words = wordsWithoutHospitals(text, topology)
  const exact = topology.places.filter((place) => names(place).some((name) => hears(words, name, isSame)))
  const found =
    exact.length > 0 ? exact : topology.places.filter((p) => names(p).some((name) => hears(words, name, isNear)))
  return withoutParts(found)
}

const names = ({ name, aliases }: Place): string[] => [name, ...aliases].map(fold).filter((each) => each !== '')

function wordsWithoutHospitals(text: string, { facilities }: Topology): string[] {
  const hospitals = facilities.flatMap(({ name, shortName }) => [fold(name), fold(shortName)])
  const longestFirst = hospitals.sort((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((left, name) => left.replaceAll(` ${name} `, ' '), ` ${fold(text)} `)
  return rest.split(' ').filter((word) => word !== '')
}

/** Runs of words, put together, against the name, put together: "indira nagar" is "Indiranagar". */
function hears(words: readonly string[], name: string, same: (a: string, b: string) => boolean): boolean {
  const joinedName = name.replaceAll(' ', '')
  const longest = name.split(' ').length + 1
  return words.some((_, from) =>
    Array.from({ length: longest }, (__, more) => words.slice(from, from + more + 1).join('')).some((run) =>
      same(run, joinedName),
    ),
  )
}

const isSame = (a: string, b: string): boolean => a === b

const isNear = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= FUZZY_LETTERS_MIN && a[0] === b[0] && withinOneEdit(a, b)

/** One letter added, left out, changed, or two neighbours swapped. */
function withinOneEdit(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  const [restA, restB] = [a.slice(from), b.slice(from)]
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('') && restA.slice(2) === restB.slice(2)
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || swapped
}

/** "Hebbal" is part of "Hebbal Flyover": only the longer one was meant. */
const withoutParts = (places: readonly Place[]): Place[] =>
  places.filter(
    (place) => !places.some((other) => other !== place && ` ${fold(other.name)} `.includes(` ${fold(place.name)} `)),
  )
