import { closestPolicy } from '../ambulances/closest-policy.ts'
import { dmexclpPolicy } from '../ambulances/dmexclp-policy.ts'
import type { DispatchPolicy } from '../ambulances/fleet.ts'
import { nadiPolicy } from '../ambulances/nadi-policy.ts'
import { NADI_RULES, type NadiRules } from '../ambulances/nadi-rules.ts'
import { hindsightPolicy } from './hindsight.ts'
import type { Scenario } from './scenario.ts'

/** The busy fraction q of the expected covering model where nobody measured it: our assumption. */
const BUSY_SHARE = 0.3

const without = (name: string, rules: Partial<NadiRules>) => (): DispatchPolicy =>
  nadiPolicy({ ...NADI_RULES, ...rules }, name)

/** Every policy that can be played, by name; docs/ambulance-policies.md tells them apart. */
export const POLICIES: Readonly<Record<string, (scenario: Scenario) => DispatchPolicy>> = {
  closest: () => closestPolicy,
  nadi: () => nadiPolicy(NADI_RULES),
  'nadi-no-redirect': without('nadi-no-redirect', { redirectsMax: 0 }),
  'nadi-no-price': without('nadi-no-price', { priceSeconds: 0 }),
  'nadi-no-hour-price': without('nadi-no-hour-price', { drivePrice: 0 }),
  'nadi-no-hold': without('nadi-no-hold', { hold: false }),
  'nadi-no-posts': without('nadi-no-posts', { choosePosts: false }),
  'nadi-no-moves': without('nadi-no-moves', { movesADay: 0 }),
  dmexclp: () => dmexclpPolicy('dmexclp', BUSY_SHARE, { dispatch: false, redeployment: true }),
  'dmexclp-dispatch': () => dmexclpPolicy('dmexclp-dispatch', BUSY_SHARE, { dispatch: true, redeployment: false }),
  'dmexclp-both': () => dmexclpPolicy('dmexclp-both', BUSY_SHARE, { dispatch: true, redeployment: true }),
  hindsight: (scenario) => hindsightPolicy(scenario, NADI_RULES),
}
