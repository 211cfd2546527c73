import { Duty, type DutySpec, type Topology } from '../network/topology.ts'

const known = (duty: string, name: string, ...words: string[]): DutySpec => ({ duty: Duty.parse(duty), name, words })

/** Roles that hospitals have rotas for, with the words people call them by. A network adds its own in its file. */
export const WELL_KNOWN_DUTIES: readonly DutySpec[] = [
  known('coordinator', 'coordinator', 'coordinators', 'coordination', 'dispatch', 'dispatcher', 'control room'),
  known('cath-lab', 'cath lab', 'cathlab', 'catheter lab', 'interventional cardiology', 'angio', 'कैथ लैब'),
  known('cardiology', 'cardiology', 'cardiologist', 'cardio', 'heart doctor', 'कार्डियोलॉजी', 'कार्डियोलॉजिस्ट'),
  known('stroke', 'stroke team', 'stroke'),
  known('neurosurgery', 'neurosurgery', 'neurosurgeon', 'neuro surgery'),
  known('neurology', 'neurology', 'neurologist', 'neuro', 'न्यूरो'),
  known('trauma', 'trauma team', 'trauma', 'trauma surgeon', 'trauma surgery'),
  known('surgery', 'surgery', 'surgeon', 'surgical', 'general surgery', 'सर्जन'),
  known('orthopaedics', 'orthopaedics', 'orthopedics', 'ortho', 'orthopaedic', 'orthopedic', 'bone'),
  known('anaesthesia', 'anaesthesia', 'anesthesia', 'anaesthetist', 'anaesthesiologist', 'anesthetist'),
  known('critical-care', 'critical care', 'intensivist', 'intensive care', 'icu', 'icu doctor', 'आईसीयू'),
  known('emergency', 'emergency department', 'emergency', 'ed', 'er', 'casualty', 'emergency physician'),
  known('radiology', 'radiology', 'radiologist', 'imaging', 'mri', 'ct', 'रेडियोलॉजिस्ट'),
  known('radiographer', 'radiographer', 'imaging technician', 'mri technician', 'ct technician', 'x-ray technician'),
  known('endoscopy', 'endoscopy', 'endoscopist', 'gastroenterology', 'gastroenterologist', 'gastro'),
  known('obstetrics', 'obstetrics', 'obstetrician', 'gynaecology', 'gynaecologist', 'gynae', 'labour ward'),
  known('neonatology', 'neonatology', 'neonatologist', 'nicu'),
  known('paediatrics', 'paediatrics', 'pediatrics', 'paediatrician', 'pediatrician', 'paeds', 'peds', 'child doctor'),
  known('nephrology', 'nephrology', 'nephrologist', 'nephro', 'dialysis'),
  known('medicine', 'medicine', 'physician', 'duty doctor', 'duty medical officer', 'rmo', 'ड्यूटी डॉक्टर'),
  known('nursing', 'nursing', 'nurse in charge', 'charge nurse', 'duty nurse', 'nursing supervisor'),
  known('blood-bank', 'blood bank', 'transfusion'),
  known('bed-manager', 'bed manager', 'bed management', 'bed desk'),
  known('housekeeping', 'housekeeping', 'cleaning', 'cleaner', 'सफाई'),
  known('biomedical', 'biomedical', 'biomed', 'technician', 'biomedical engineer'),
]

export const COORDINATOR = Duty.parse('coordinator')
/** Whoever answers for an emergency department. */
export const EMERGENCY = Duty.parse('emergency')

/** The network's own first: its words for a role count more than ours. */
export const dutiesOf = ({ duties }: Pick<Topology, 'duties'>): readonly DutySpec[] => [
  ...(duties ?? []),
  ...WELL_KNOWN_DUTIES,
]

/** The role that the words name, the longest name first; null where none is. */
export function dutyIn(topology: Pick<Topology, 'duties'>, words: string): Duty | null {
  const plain = ` ${words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `
  let found: { readonly duty: Duty; readonly length: number } | null = null
  for (const { duty, name, words: others } of dutiesOf(topology)) {
    for (const called of [duty.replaceAll('-', ' '), name, ...others]) {
      const { length } = called
      if (length > (found?.length ?? 0) && plain.includes(` ${called.toLowerCase()} `)) found = { duty, length }
    }
  }
  return found?.duty ?? null
}

export const dutyName = (topology: Pick<Topology, 'duties'>, duty: Duty): string =>
  dutiesOf(topology).find((each) => each.duty === duty)?.name ?? duty.replaceAll('-', ' ')
