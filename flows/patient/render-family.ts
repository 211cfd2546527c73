import type { Notice } from '../../orchestrator/message.ts'
import { topologyOf } from '../../orchestrator/network/state.ts'
import { MARK } from '../rendered.ts'
import type { Speech } from './speech.ts'

export type FamilyNotice = Extract<Notice, { kind: `family.${string}` }>

/** What the family hears of its emergency, step by step. */
export function renderFamily(notice: FamilyNotice, speech: Speech): string {
  const { words, numbers } = speech
  switch (notice.kind) {
    case 'family.dispatched': {
      const { ambulance, etaSeconds, hospital, after } = notice
      const goal = speech.hospital(hospital)
      return [
        after ? words.comingInstead(ambulance, after) : words.onItsWay(ambulance),
        etaSeconds === null ? '' : words.eta(speech.minutes(etaSeconds)),
        goal ? words.destination(goal) : '',
        topologyOf(speech.frame.state.network).familyLiveLink ? words.liveLink(MARK.liveLink(notice.emergency)) : '',
        notice.lowerClass ? words.lowerClass(numbers) : '',
        words.phoneFree,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')
    }
    case 'family.joined':
      return words.alreadyReported
    case 'family.near':
      return words.nearlyThere(notice.ambulance)
    case 'family.where':
      return `${words.stillNoPlace} ${words.sendLocation}`
    case 'family.kept-going':
      return words.keptGoing
    case 'family.new-hospital':
      return words.newHospital(speech.facility(notice.hospital))
    case 'family.new-eta':
      return words.eta(speech.minutes(notice.etaSeconds))
    case 'family.progress':
      return progress(notice, speech)
    case 'family.handed-over':
      return words.handedOver(speech.hospital(notice.hospital))
    case 'family.reassigning':
      return words.reassigning
    case 'family.nothing-to-send':
      return [
        words.nothingToSend(notice.shortfall, numbers),
        (notice.shortfall === 'all-busy' || notice.shortfall === 'class-missing') && notice.freeInSeconds !== null
          ? words.freeFirst(speech.minutes(notice.freeInSeconds))
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')
    case 'family.ended-on-scene':
      return words.endedOnScene(notice.outcome, numbers)
    case 'family.closed':
      return notice.outcome === 'cancelled' ? words.closedCancelled : words.closedNoEmergency
  }
}

function progress(notice: Extract<Notice, { kind: 'family.progress' }>, speech: Speech): string {
  const { words } = speech
  const hospital = speech.hospital(notice.hospital)
  switch (notice.status) {
    case 'en_route':
      return words.setOff(notice.ambulance)
    case 'on_scene':
      return words.onScene(notice.ambulance)
    case 'transporting':
      return words.transporting(hospital)
    case 'at_hospital':
      return words.atHospital(hospital)
  }
}
