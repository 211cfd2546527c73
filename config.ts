import { z } from 'zod'

/**
 * The environment, read once. Every variable is described in `.env.example`; every fault is reported in
 * one go, so that nobody mends them one start at a time.
 */
const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional()
const url = z.url({ protocol: /^https?$/, error: 'must be a URL like https://nadi.example.org' })
const optionalUrl = optional.pipe(url.transform((text) => text.replace(/\/+$/, '')).optional())

const Environment = z.object({
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(3000),
  PUBLIC_URL: optionalUrl,
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must be sqlite:PATH or postgres://…')
    .default('sqlite:data/nadi.sqlite'),
  REDIS_URL: optional.pipe(
    z
      .string()
      .regex(/^rediss?:\/\//, 'must be a URL like redis://127.0.0.1:6379')
      .optional(),
  ),
  NADI_NETWORK: z.string().default('deploy/networks/bengaluru-demo.yaml'),
  OSRM_URL: optionalUrl,
  NADI_DATA_KEY: optional.pipe(z.string().min(16, 'must have at least 16 characters').optional()),
  NADI_SIMULATOR: optional.pipe(z.enum(['0', '1'], 'must be 0 or 1').optional()),
  TWILIO_ACCOUNT_SID: optional,
  TWILIO_AUTH_TOKEN: optional,
  TWILIO_WHATSAPP_FROM: optional.pipe(phone().optional()),
  TWILIO_SMS_FROM: optional.pipe(phone().optional()),
  TWILIO_API_URL: optionalUrl,
  SLACK_BOT_TOKEN: optional,
  SLACK_SIGNING_SECRET: optional,
  SLACK_APP_TOKEN: optional,
  SLACK_API_URL: optionalUrl,
  LLM_MODEL: optional,
  LLM_BASE_URL: optionalUrl,
  LLM_API_VERSION: optional,
  OPENAI_API_KEY: optional,
  LLM_TOKENS_PER_DAY: optional.pipe(
    z
      .string()
      .regex(/^[1-9]\d{0,11}$/, 'must be a number of tokens')
      .transform(Number)
      .optional(),
  ),
  METRICS_TOKEN: optional.pipe(z.string().min(16, 'must have at least 16 characters').optional()),
  TRANSCRIBE_MODEL: optional,
  TRANSCRIBE_BASE_URL: optionalUrl,
})

/** With or without Twilio's `whatsapp:` in front; kept without. */
function phone() {
  return z
    .string()
    .transform((text) => text.replace(/^whatsapp:/, ''))
    .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a number like +918012345678'))
}

interface TwilioConfig {
  readonly accountSid: string
  readonly authToken: string
  readonly whatsappFrom: string | null
  readonly smsFrom: string | null
  readonly apiUrl: string | null
}

interface SlackConfig {
  readonly botToken: string
  readonly signingSecret: string | null
  /** Socket Mode. */
  readonly appToken: string | null
  readonly apiUrl: string | null
}

export interface LlmConfig {
  readonly provider: 'openai' | 'azure'
  /** The model, at Azure the deployment. */
  readonly model: string
  readonly baseUrl: string | null
  readonly apiKey: string
  readonly apiVersion: string | null
  /** Beyond them the built-in interpreter reads. */
  readonly tokensPerDay: number
}

/** Puts voice notes into words. */
interface TranscribeConfig {
  readonly model: string
  readonly baseUrl: string | null
  readonly apiKey: string
}

export interface Config {
  readonly port: number
  readonly publicUrl: string | null
  readonly databaseUrl: string
  readonly redisUrl: string | null
  readonly networkFile: string
  readonly osrmUrl: string | null
  readonly dataKey: string | null
  readonly simulator: boolean
  readonly twilio: TwilioConfig | null
  readonly slack: SlackConfig | null
  readonly llm: LlmConfig | null
  readonly transcribe: TranscribeConfig | null
  /** Null: no metrics are shown. */
  readonly metricsToken: string | null
}

export class ConfigError extends Error {
  readonly code = 'config.invalid'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`the environment has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

type Environment = z.infer<typeof Environment>

/** @throws {ConfigError} with every fault at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const env = parsed.data
  const faults = incomplete(env)
  if (faults.length > 0) throw new ConfigError(faults)
  const twilio = twilioOf(env)
  const slack = slackOf(env)
  return {
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? null,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL ?? null,
    networkFile: env.NADI_NETWORK,
    osrmUrl: env.OSRM_URL ?? null,
    dataKey: env.NADI_DATA_KEY ?? null,
    simulator: env.NADI_SIMULATOR === undefined ? !twilio && !slack : env.NADI_SIMULATOR === '1',
    twilio,
    slack,
    llm: llmOf(env),
    transcribe: transcribeOf(env),
    metricsToken: env.METRICS_TOKEN ?? null,
  }
}

/** Half-set groups: what is there without what it needs. */
function incomplete(env: Environment): string[] {
  const faults: string[] = []
  const needs = (set: string | undefined, name: string, other: string | undefined, otherName: string): void => {
    if (set !== undefined && other === undefined) faults.push(`${otherName}: is needed with ${name}`)
  }
  needs(env.TWILIO_ACCOUNT_SID, 'TWILIO_ACCOUNT_SID', env.TWILIO_AUTH_TOKEN, 'TWILIO_AUTH_TOKEN')
  needs(env.TWILIO_AUTH_TOKEN, 'TWILIO_AUTH_TOKEN', env.TWILIO_ACCOUNT_SID, 'TWILIO_ACCOUNT_SID')
  if (env.TWILIO_ACCOUNT_SID !== undefined && !env.TWILIO_WHATSAPP_FROM && !env.TWILIO_SMS_FROM) {
    faults.push('TWILIO_WHATSAPP_FROM or TWILIO_SMS_FROM: one is needed with TWILIO_ACCOUNT_SID')
  }
  if (env.SLACK_BOT_TOKEN !== undefined && !env.SLACK_SIGNING_SECRET && !env.SLACK_APP_TOKEN) {
    faults.push('SLACK_SIGNING_SECRET: is needed with SLACK_BOT_TOKEN (or SLACK_APP_TOKEN for Socket Mode)')
  }
  needs(env.SLACK_SIGNING_SECRET, 'SLACK_SIGNING_SECRET', env.SLACK_BOT_TOKEN, 'SLACK_BOT_TOKEN')
  needs(env.SLACK_APP_TOKEN, 'SLACK_APP_TOKEN', env.SLACK_BOT_TOKEN, 'SLACK_BOT_TOKEN')
  needs(env.LLM_BASE_URL, 'LLM_BASE_URL', env.LLM_MODEL, 'LLM_MODEL')
  if (env.LLM_MODEL !== undefined && !env.OPENAI_API_KEY && !env.LLM_BASE_URL) {
    faults.push('OPENAI_API_KEY or LLM_BASE_URL: one is needed with LLM_MODEL')
  }
  needs(env.TRANSCRIBE_BASE_URL, 'TRANSCRIBE_BASE_URL', env.TRANSCRIBE_MODEL, 'TRANSCRIBE_MODEL')
  if (env.TRANSCRIBE_MODEL !== undefined && !env.OPENAI_API_KEY && !env.TRANSCRIBE_BASE_URL) {
    faults.push('OPENAI_API_KEY or TRANSCRIBE_BASE_URL: one is needed with TRANSCRIBE_MODEL')
  }
  if (env.LLM_MODEL?.startsWith(AZURE)) {
    needs(env.LLM_MODEL, 'LLM_MODEL', env.LLM_BASE_URL, 'LLM_BASE_URL')
    needs(env.LLM_MODEL, 'LLM_MODEL', env.LLM_API_VERSION, 'LLM_API_VERSION')
    needs(env.LLM_MODEL, 'LLM_MODEL', env.OPENAI_API_KEY, 'OPENAI_API_KEY')
  }
  return faults
}

function twilioOf(env: Environment): TwilioConfig | null {
  if (!env.TWILIO_ACCOUNT_SID || !env.TWILIO_AUTH_TOKEN) return null
  return {
    accountSid: env.TWILIO_ACCOUNT_SID,
    authToken: env.TWILIO_AUTH_TOKEN,
    whatsappFrom: env.TWILIO_WHATSAPP_FROM ?? null,
    smsFrom: env.TWILIO_SMS_FROM ?? null,
    apiUrl: env.TWILIO_API_URL ?? null,
  }
}

function slackOf(env: Environment): SlackConfig | null {
  if (!env.SLACK_BOT_TOKEN) return null
  return {
    botToken: env.SLACK_BOT_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET ?? null,
    appToken: env.SLACK_APP_TOKEN ?? null,
    apiUrl: env.SLACK_API_URL ?? null,
  }
}

const AZURE = 'azure:'
/** About a thousand messages. */
const TOKENS_PER_DAY = 2_000_000

/** A local server (vLLM, Ollama) wants no key but the client wants one to send. */
function llmOf(env: Environment): LlmConfig | null {
  if (!env.LLM_MODEL) return null
  const provider = env.LLM_MODEL.startsWith(AZURE) ? 'azure' : 'openai'
  return {
    provider,
    model: provider === 'azure' ? env.LLM_MODEL.slice(AZURE.length) : env.LLM_MODEL,
    baseUrl: env.LLM_BASE_URL ?? null,
    apiKey: env.OPENAI_API_KEY ?? 'none',
    apiVersion: env.LLM_API_VERSION ?? null,
    tokensPerDay: env.LLM_TOKENS_PER_DAY ?? TOKENS_PER_DAY,
  }
}

function transcribeOf(env: Environment): TranscribeConfig | null {
  if (!env.TRANSCRIBE_MODEL) return null
  return {
    model: env.TRANSCRIBE_MODEL,
    baseUrl: env.TRANSCRIBE_BASE_URL ?? null,
    apiKey: env.OPENAI_API_KEY ?? 'none',
  }
}
