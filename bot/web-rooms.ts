import type { FacilityId } from '../orchestrator/ids.ts'
import type { Audience } from '../orchestrator/message.ts'

type HouseTeam = Exclude<Extract<Audience, { kind: 'team' }>, { team: 'coordinators' }>

/** The simulator's room of a team: there every one of them has its own, whatever the network file names in Slack. */
export function webRoomOf(team: HouseTeam): `room:${string}` {
  switch (team.team) {
    case 'ed':
      return edRoom(team.facility)
    case 'ward':
      // The emergency department is told of its own beds where it is told of everything else.
      return team.unit === 'ED' ? edRoom(team.facility) : `room:ward-${team.facility}-${team.unit}`
    case 'housekeeping':
      return `room:housekeeping-${team.facility}`
    default:
      return unknownTeam(team)
  }
}

const edRoom = (facility: FacilityId) => `room:ed-${facility}` as const

function unknownTeam(team: never): never {
  throw new Error(`directory.unknown-team: ${JSON.stringify(team)}`)
}
