import type { FacilityId } from '../../orchestrator/ids.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import type { Facility, OutsideHospital } from '../../orchestrator/network/topology.ts'
import type { NetworkState } from '../../orchestrator/state.ts'

/** The first hospital that the words name, by id, name, short name or its first word; never `but`. */
export const facilityNamed = (
  { network }: NetworkState,
  words: string,
  but: FacilityId | null | undefined = null,
): Facility | undefined =>
  topologyOf(network).facilities.find(
    ({ id, shortName, name }) => id !== but && mentions(words, [id, shortName, name, firstWord(shortName)]),
  )

/** The first hospital outside the network that the words name. */
export const outsideNamed = ({ network }: NetworkState, words: string): OutsideHospital | undefined =>
  topologyOf(network).outside?.find(({ name, aliases }) => mentions(words, [name, ...aliases]))

const firstWord = (name: string): string => name.split(/\s/)[0] ?? name

const mentions = (text: string, names: readonly string[]): boolean => {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return names.some((name) => plain.includes(` ${name.toLowerCase()} `))
}
