import { Checklist, type Topology } from '../network/topology.ts'

const known = (checklist: unknown): Checklist => Checklist.parse(checklist)
const onCall = (duty: string) => ({ kind: 'on-call', duty })
const atOnce = { from: 'trigger', minutes: 0 }
const before = (minutes: number) => ({ from: 'expected', minutes: -minutes })

/**
 * What hospitals have ready before a patient comes: who is to know and what is to be free, nothing of treatment. The
 * minutes are our own; a network puts a list of the same id in their place.
 */
const WELL_KNOWN_CHECKLISTS: readonly Checklist[] = [
  known({
    id: 'cath-lab',
    name: 'Cath lab activation',
    for: { trigger: 'emergency', capability: 'CATH' },
    items: [
      item('team', 'Cath lab team called in', onCall('cath-lab'), atOnce, ['cardiology', 5]),
      item('cardiologist', 'Cardiologist knows who comes', onCall('cardiology'), atOnce, ['emergency', 10]),
      item('bed', 'ICU bed for afterwards found', { kind: 'ward', unit: 'ICU' }, atOnce, ['bed-manager', 15]),
      item('ready', 'Cath lab ready', onCall('cath-lab'), before(10), ['cardiology', 5]),
    ],
  }),
  known({
    id: 'stroke',
    name: 'Stroke team',
    for: { trigger: 'emergency', capability: 'STROKE' },
    items: [
      item('team', 'Stroke team called in', onCall('stroke'), atOnce, ['neurology', 5]),
      item('ct', 'CT table kept free', onCall('radiology'), before(20), ['emergency', 5]),
      item('bed', 'Bed for afterwards found', { kind: 'ward', unit: 'ICU' }, atOnce, ['bed-manager', 15]),
    ],
  }),
  known({
    id: 'trauma',
    name: 'Trauma team',
    for: { trigger: 'emergency', capability: 'TRAUMA' },
    items: [
      item('team', 'Trauma team called in', onCall('trauma'), atOnce, ['surgery', 5]),
      item('theatre', 'Operating theatre kept free', onCall('anaesthesia'), before(20), ['surgery', 5]),
      item('blood', 'Blood bank knows', onCall('blood-bank'), before(20), ['emergency', 10]),
      item('ct', 'CT table kept free', onCall('radiology'), before(15), ['emergency', 5]),
    ],
  }),
  known({
    id: 'icu-admission',
    name: 'Admission to intensive care',
    for: { trigger: 'encounter', unit: 'ICU' },
    items: [
      item('doctor', 'Intensivist knows who comes', onCall('critical-care'), atOnce, ['medicine', 15]),
      item('bed', 'Bed ready, ventilator checked', { kind: 'ward', unit: 'ICU' }, atOnce, ['nursing', 20]),
    ],
  }),
]

function item(id: string, text: string, tell: unknown, when: unknown, [duty, afterMinutes]: [string, number]) {
  return { id, text, tell, when, acknowledge: true, escalate: { duty, afterMinutes } }
}

/** The network's own first. */
export function checklistsOf({ checklists }: Pick<Topology, 'checklists'>): readonly Checklist[] {
  const own = checklists ?? []
  return [...own, ...WELL_KNOWN_CHECKLISTS.filter(({ id }) => !own.some((each) => each.id === id))]
}
