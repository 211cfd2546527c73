import { SYSTEM } from '../actor.ts'
import type { Decision } from '../decision.ts'
import { fixtureTopology } from '../demo.fixture.ts'
import { Scenario } from '../given.ts'
import { type AmbulanceId, EmergencyId, type FacilityId, PatientId } from '../ids.ts'
import type { Priority, Topology } from '../network/topology.ts'
import type { Instant } from '../time.ts'
import type { DispatchPolicy, FleetView, Orders } from './fleet.ts'
import type { PlanRoads } from './plan-roads.ts'
import { RoadTimes, standingIn } from './road-times.ts'
import { AT_INDIRANAGAR, FAMILY, NOON, request } from './scene.fixture.ts'

/** The small network with a zone at each post; a straight road, 300 s from each zone to the next. */
const ZONES = ['Lakeview', 'Indiranagar', 'Hebbal', 'Koramangala']
const ZONE_SECONDS = 300

export const plannedNetwork = (part: Partial<Topology> = {}): Scenario =>
  new Scenario(NOON).given({
    type: 'network.configured',
    topology: {
      ...fixtureTopology,
      zones: ZONES.map((name, n) => ({ name, location: { lat: 12.9 + n / 100, lon: 77.6 } })),
      standby: [{ name: 'Koramangala', location: { lat: 12.93, lon: 77.6 } }],
      ...part,
    },
  })

const times = new RoadTimes(
  ZONES.length,
  Float64Array.from(
    { length: ZONES.length ** 2 },
    (_, n) => ZONE_SECONDS * Math.abs(Math.floor(n / ZONES.length) - (n % ZONES.length)),
  ),
)

/** Where every unit stands and every scene is: zones by name, a unit's base and Lakeview where nothing is said. */
export function roadsOf(
  { state }: Scenario,
  units: Readonly<Record<string, string>> = {},
  scenes: Readonly<Record<string, string>> = {},
): PlanRoads {
  const node = (zone: string | undefined): number => Math.max(0, ZONES.indexOf(zone ?? ''))
  const hospitals = new Map<FacilityId, number>(fixtureTopology.facilities.map(({ id }, n) => [id, n]))
  const emergencies = [...state.ambulances.emergencies.keys()]
  return {
    times,
    pace: 1,
    ordinaryFactor: 1,
    posts: new Map(ZONES.map((name, n) => [name, n])),
    hospitals,
    scenes: new Map(emergencies.map((id) => [id, node(scenes[id])])),
    toHospital: new Map(
      emergencies.map((id) => [id, new Map([...hospitals].map(([facility, n]) => [facility, 200 + n]))]),
    ),
    units: new Map<
      AmbulanceId,
      { place: ReturnType<typeof standingIn>; arrivesInSeconds: number; mobilisationSeconds: number }
    >(
      [...state.ambulances.ambulances.values()].map((unit) => [
        unit.id,
        {
          place: standingIn(node(units[unit.id] ?? unit.base.name)),
          arrivesInSeconds: unit.job === null ? 0 : 600,
          mobilisationSeconds: unit.job === null ? 60 : 0,
        },
      ]),
    ),
  }
}

/** What a test wants done, whatever the fleet. */
export const ordering = (orders: (view: FleetView) => Partial<Orders>): DispatchPolicy => ({
  name: 'of a test',
  decide: (view) => ({ send: [], post: [], lookAgainInSeconds: null, ...orders(view) }),
})

export function call(scenario: Scenario, id: string, priority: Priority, at: Instant): EmergencyId {
  const emergency = EmergencyId.parse(id)
  const reporter = PatientId.parse(`P-${id}`)
  scenario.at(at).as({ ...FAMILY, role: 'patient', patient: reporter })
  scenario.when(
    request({ emergency, reporter, priority, complaint: 'unspecified', signs: [], location: AT_INDIRANAGAR }),
  )
  return emergency
}

export const plan = (scenario: Scenario, at: Instant, roads: PlanRoads, policy?: DispatchPolicy): Decision =>
  scenario
    .at(at)
    .as(SYSTEM)
    .when({ type: 'ambulances.plan', roads, ...(policy ? { policy } : {}) })
