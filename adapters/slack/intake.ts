import { App, type Receiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt'
import type { Router } from 'express'
import type { InboundDoor } from '../../bot/channel.ts'
import type { Log } from '../../bot/log.ts'
import type { NetworkId } from '../../orchestrator/ids.ts'
import type { Instant } from '../../orchestrator/time.ts'
import { boltLog } from './bolt-log.ts'
import { SlackHttpReceiver } from './http-receiver.ts'
import { type Delivered, readAction, readCommand, readEvent } from './inbound.ts'

interface SlackIntakeOptions {
  readonly door: InboundDoor
  /** The network a workspace belongs to; null for a workspace not ours. */
  readonly networkOf: (teamId: string) => NetworkId | null
  readonly now: () => Instant
  readonly log: Log
}

/** `POST /slack/events` for events, actions and commands, answered 200 once they are stored. */
export function slackRoutes(options: SlackIntakeOptions & { readonly signingSecret: string }): Router {
  const receiver = new SlackHttpReceiver(options)
  listen(receiver, options)
  return receiver.router
}

export interface SlackSocket {
  /** Resolves when connected; rejects when Slack will not have the token. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** The same deliveries over Socket Mode, for a service no one can reach from outside. */
export function slackSocket(
  options: SlackIntakeOptions & { readonly appToken: string; readonly apiUrl: string | null },
): SlackSocket {
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    logger: boltLog(options.log),
    installerOptions: { clientOptions: options.apiUrl === null ? {} : { slackApiUrl: options.apiUrl } },
    // Not acknowledged, so Slack sends it again.
    processEventErrorHandler: async () => false,
  })
  const app = listen(receiver, options)
  return {
    start: async () => {
      await app.start()
    },
    stop: async () => {
      await app.stop()
    },
  }
}

/**
 * Bolt acknowledges an event before any listener has run. Here nothing is acknowledged until every listener
 * is through, and so stored; a listener that fails leaves it unacknowledged.
 */
class StoringApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    let response: unknown
    const ack = async (given?: unknown): Promise<void> => {
      response = given
    }
    await super.processEvent({ ...event, ack })
    await event.ack(response)
  }
}

function listen(receiver: Receiver, { door, networkOf, now, log }: SlackIntakeOptions): App {
  const app = new StoringApp({
    receiver,
    // Nothing is answered from here (that is the outbox's), so there is no token to look up.
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
    logger: boltLog(log),
  })
  const take = async (delivered: Delivered | null): Promise<void> => {
    if (delivered === null) return
    const { team, ...inbound } = delivered
    const network = networkOf(team)
    if (network === null) log.warn({ code: 'slack.unknown-workspace', team }, 'slack delivery passed over')
    else await door.receive({ ...inbound, network, receivedAt: now() })
  }
  app.event('app_mention', ({ body }) => take(readEvent(body)))
  app.event('message', ({ body }) => take(readEvent(body)))
  app.command(/.*/, ({ body }) => take(readCommand(body)))
  app.action(/.*/, ({ body }) => take(readAction(body)))
  return app
}
