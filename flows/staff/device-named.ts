import { lookupsOf, topologyOf } from '../../orchestrator/network/state.ts'
import type { Device } from '../../orchestrator/network/topology.ts'
import type { Step } from './step.ts'

/** The devices that a sentence may mean, by id, by name or by what is done on them; those of the asker's own hospital first. */
export function devicesNamedIn(
  { view: { state }, actor }: Pick<Step, 'view' | 'actor'>,
  text: string,
): readonly Device[] {
  const { devices } = topologyOf(state.network)
  const { services } = lookupsOf(state.network)
  const said = ` ${words(text)} `
  const says = (name: string): boolean => said.includes(` ${words(name)} `)
  const exact = devices.filter(({ id, name }) => says(id) || says(name))
  const doing = devices.filter(
    (device) =>
      device.services.some((code) => says(code) || says(services.get(code)?.names.en ?? code)) || says(kindOf(device)),
  )
  const here = (all: readonly Device[]) => all.filter(({ facility }) => facility === actor.facility)
  return [here(exact), here(doing), exact, doing].find((found) => found.length > 0) ?? []
}

/** "Laboratory Lakeview" is the laboratory, "LGH-LAB" the lab. */
const kindOf = ({ id, facility }: Device): string => id.replace(`${facility}-`, '')

/** In small letters, one blank between two words: "X-ray's" is "x ray s", "xray" too. */
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\bx[\s_-]?ray/g, 'xray')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
