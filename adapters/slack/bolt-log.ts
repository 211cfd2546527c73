import { type Logger, LogLevel } from '@slack/bolt'
import { codeOf, type Log } from '../../bot/log.ts'

/** Bolt's warnings and errors in Nadi's log; what it has to say below that may hold whole messages. */
export function boltLog(log: Pick<Log, 'warn' | 'error'>): Logger {
  const ignore = (): void => {}
  const fieldsOf = ([said]: readonly unknown[]) =>
    typeof said === 'string' ? { code: 'slack.bolt', said } : { code: codeOf(said) }
  return {
    debug: ignore,
    info: ignore,
    warn: (...said) => log.warn(fieldsOf(said), 'bolt warns'),
    error: (...said) => log.error(fieldsOf(said), 'bolt failed'),
    setLevel: ignore,
    getLevel: () => LogLevel.WARN,
    setName: ignore,
  }
}
