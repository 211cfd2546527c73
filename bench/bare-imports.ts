import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import express from 'express'

/** What any such service has in memory before it does anything: Express, better-sqlite3 and drizzle. */
drizzle(new Database(':memory:'))
const server = createServer(express())
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port }))
})
