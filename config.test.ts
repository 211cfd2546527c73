import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

test('an empty environment runs the simulator on SQLite', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ port: 3000, simulator: true, databaseUrl: 'sqlite:data/nadi.sqlite', twilio: null })
})

test('empty values count as unset, as in a copied .env.example', () => {
  expect(readConfig({ SLACK_BOT_TOKEN: '', PUBLIC_URL: '', NADI_SIMULATOR: '' })).toEqual(readConfig({}))
})

test('keys switch a channel on and the simulator off, unless it is asked for', () => {
  const keys = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }
  expect(readConfig(keys)).toMatchObject({ simulator: false, slack: { botToken: 'xoxb-1' } })
  expect(readConfig({ ...keys, NADI_SIMULATOR: '1' }).simulator).toBe(true)
})

test('every fault is reported at once, by name', () => {
  const faults = faultsOf({ PORT: 'many', PUBLIC_URL: 'nadi', DATABASE_URL: 'mysql://x' })
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'PUBLIC_URL', 'DATABASE_URL'])
})

test('half a channel is a fault that names the missing half', () => {
  const faults = faultsOf({ TWILIO_ACCOUNT_SID: 'AC1', SLACK_BOT_TOKEN: 'xoxb-1', LLM_MODEL: 'small' })
  expect(faults).toHaveLength(4)
  expect(faults.join('\n')).toMatch(
    /TWILIO_AUTH_TOKEN[\s\S]*TWILIO_WHATSAPP_FROM[\s\S]*SLACK_SIGNING_SECRET[\s\S]*OPENAI_API_KEY/,
  )
})

test('a model is OpenAI’s or a compatible server’s, colons in its name and all, or a deployment at Azure', () => {
  const local = { LLM_MODEL: 'llama3.1:8b', LLM_BASE_URL: 'http://127.0.0.1:11434/v1' }
  expect(readConfig(local).llm).toMatchObject({ provider: 'openai', model: 'llama3.1:8b' })
  const azure = { LLM_MODEL: 'azure:nadi-4o', LLM_BASE_URL: 'https://nadi.azure.test', OPENAI_API_KEY: 'k' }
  expect(faultsOf(azure)).toEqual(['LLM_API_VERSION: is needed with LLM_MODEL'])
  expect(readConfig({ ...azure, LLM_API_VERSION: '2024-10-21' }).llm).toEqual({
    provider: 'azure',
    model: 'nadi-4o',
    baseUrl: 'https://nadi.azure.test',
    apiKey: 'k',
    apiVersion: '2024-10-21',
    tokensPerDay: 2_000_000,
  })
})

test('voice notes, metrics and the budget of tokens', () => {
  const config = readConfig({
    LLM_MODEL: 'small',
    LLM_BASE_URL: 'http://127.0.0.1:8000/v1',
    LLM_TOKENS_PER_DAY: '5000',
    TRANSCRIBE_MODEL: 'hears',
    TRANSCRIBE_BASE_URL: 'http://127.0.0.1:8001/v1/',
    METRICS_TOKEN: 'sixteen-or-more-characters',
  })
  expect(config.llm).toMatchObject({ tokensPerDay: 5_000 })
  expect(config.transcribe).toEqual({ model: 'hears', baseUrl: 'http://127.0.0.1:8001/v1', apiKey: 'none' })
  expect(config.metricsToken).toBe('sixteen-or-more-characters')
  expect(readConfig({})).toMatchObject({ transcribe: null, metricsToken: null })
})

test.each([
  [{ TRANSCRIBE_BASE_URL: 'http://127.0.0.1:8001' }, 'TRANSCRIBE_MODEL'],
  [{ TRANSCRIBE_MODEL: 'hears' }, 'OPENAI_API_KEY or TRANSCRIBE_BASE_URL'],
  [{ LLM_TOKENS_PER_DAY: 'lots' }, 'LLM_TOKENS_PER_DAY'],
  [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN'],
])('%o is refused', (environment, named) => {
  expect(() => readConfig(environment)).toThrow(named)
})
