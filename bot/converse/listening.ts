import type { Intent } from '../../flows/intents.ts'
import type { Alarm } from '../../flows/turn.ts'
import { detectEmergency } from '../interpret/emergency.ts'
import { puttingRight } from '../interpret/put-right.ts'
import type { Heard, Hearing, Interpreter } from '../interpreter.ts'
import { type WrittenIntent, writtenIntent } from './written.ts'

/** Reads messages like the interpreter behind it and keeps what it read. */
export class Listening implements Interpreter {
  readonly #interpreter: Interpreter
  #heard: readonly Intent[] = []

  constructor(interpreter: Interpreter) {
    this.#interpreter = puttingRight(interpreter)
  }

  async interpret(hearing: Hearing): Promise<Heard> {
    const heard = await this.#interpreter.interpret(hearing)
    this.#heard = heard.intents
    return heard
  }

  /** A certain alarm is a call for an ambulance that no interpreter is asked about. */
  readonly detectAlarm = (text: string): Alarm | null => {
    const alarm = detectEmergency(text)
    if (alarm?.confidence === 'certain') {
      this.#heard = [{ name: 'request_ambulance', args: { complaint: alarm.complaint } }]
    }
    return alarm
  }

  forget(): void {
    this.#heard = []
  }

  written(utcOffsetMinutes: number): readonly WrittenIntent[] {
    return this.#heard.map((intent) => writtenIntent(intent, utcOffsetMinutes))
  }
}
