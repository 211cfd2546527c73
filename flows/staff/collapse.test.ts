import { expect, it } from 'vitest'
import { COORDINATOR } from '../../orchestrator/demo.fixture.ts'
import { Stage } from './stage.fixture.ts'

const said = (text: string): string => new Stage().say(COORDINATOR, text).read()

it.each(['patient collapsed in lobby', 'visitor fainted near the lift', 'ek aadmi behosh gate pe'])(
  '%s: whom to call',
  (text) => expect(said(text)).toContain('call 112'),
)

it.each([
  'code blue drill at 10',
  'any icu bed for a collapsed pt?',
  'LGH-ICU-1 pt seizing',
  'he had fainted yesterday',
])('%s is another matter', (text) => expect(said(text)).not.toContain('call 112'))
