import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ZONES = ['Z1', 'Z2', 'S1']

/** A scenario that holds together, file by file. */
export const SOUND: Readonly<Record<string, string>> = {
  'zones.csv': 'zone,lat,lon\nZ1,-36.8,174.7\nZ2,-36.9,174.8\nS1,-36.85,174.75\n',
  'travel.csv': `from,to,seconds\n${ZONES.flatMap((from) => ZONES.map((to) => `${from},${to},${from === to ? 60 : 300}`)).join('\n')}\n`,
  'hours.csv': `hour,factor\n${Array.from({ length: 24 }, (_, hour) => `${hour},1.0`).join('\n')}\n`,
  'bases.csv': 'base,zone\nB1,S1\n',
  'ambulances.csv': 'ambulance,class,base\nA1,ALS,B1\nA2,BLS,B1\n',
  'hospitals.csv': 'hospital,zone,capabilities\nH1,Z2,ED;CATH\n',
  'calls.csv':
    'call,at_seconds,zone,priority,on_scene_seconds,transport,handover_seconds,hospital\n' +
    'C1,9,Z1,P1,600,1,300,\nC2,70.5,Z2,P3,600,0,0,H1\n',
}

/** Writes the sound folder with some files changed or, for null, left out; answers with its path. */
export function scenarioFolder(change: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'nadi-scenario-'))
  for (const [file, text] of Object.entries({ ...SOUND, ...change })) {
    if (text !== null) writeFileSync(join(folder, file), text)
  }
  return folder
}
