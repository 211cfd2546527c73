import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { Router } from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogFields } from '../../bot/log.ts'
import { createApp } from './app.ts'

let server: Server
let base: string
let notReady: Error | null
let logged: string[]

const record = (fields: LogFields) => void logged.push(JSON.stringify(fields))

beforeEach(async () => {
  notReady = null
  logged = []
  const routes = Router()
  routes.get('/hello', (_req, res) => {
    res.send('hello')
  })
  routes.get('/bug', () => {
    throw new Error('secret detail')
  })
  routes.get('/late-bug', (_req, res) => {
    res.write('begun')
    throw new Error('secret detail')
  })
  routes.post('/json', express.json({ limit: 1000 }), (_req, res) => {
    res.send('read')
  })
  const ready = async () => {
    if (notReady !== null) throw notReady
  }
  server = createServer(createApp({ routers: [routes], ready, log: { warn: record, error: record } }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.close()
})

const postJson = (body: string) =>
  fetch(`${base}/json`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })

describe('createApp', () => {
  it('serves its routers behind security headers', async () => {
    const answer = await fetch(`${base}/hello`)
    expect(await answer.text()).toBe('hello')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(answer.headers.has('x-powered-by')).toBe(false)
  })

  it('is alive even when it is not ready', async () => {
    notReady = Object.assign(new Error('secret detail'), { code: 'store.unreachable' })
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
    const answer = await fetch(`${base}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ status: 'not-ready', code: 'store.unreachable' })
  })

  it('is ready otherwise', async () => {
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
  })

  it('has nothing elsewhere', async () => {
    const answer = await fetch(`${base}/.env`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('Nothing here.')
  })

  it('never shows a stack trace', async () => {
    const answer = await fetch(`${base}/bug`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('Something went wrong.')
    expect(logged).toEqual(['{"code":"unexpected","path":"/bug"}'])
  })

  it('hangs up on an answer that broke off', async () => {
    const answer = await fetch(`${base}/late-bug`)
    await expect(answer.text()).rejects.toThrow()
  })

  it('answers 413 and 400 in a few words', async () => {
    expect((await postJson('"'.padEnd(10_000, 'x'))).status).toBe(413)
    const malformed = await postJson('{"a":')
    expect(malformed.status).toBe(400)
    expect(await malformed.text()).toBe('The request could not be read.')
  })
})
