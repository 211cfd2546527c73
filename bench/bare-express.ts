import type { AddressInfo } from 'node:net'
import Database from 'better-sqlite3'
import express from 'express'

/**
 * The least a webhook that loses nothing can do: parse the form, insert it durably, answer. Its first
 * argument is the database file.
 */
const db = new Database(process.argv[2])
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('create table inbox (id text primary key, body text not null)')
const insert = db.prepare('insert into inbox values (?, ?)')

const app = express()
app.use(express.urlencoded())
app.post('/webhooks/twilio', (req, res) => {
  insert.run(req.body.MessageSid, JSON.stringify(req.body))
  res.type('text/xml').send('<Response/>')
})
const server = app.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port }))
})
