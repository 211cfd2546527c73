import { inboxQueries } from './inbox-queries.ts'
import { journalQueries } from './journal-queries.ts'
import { outboxQueries } from './outbox-queries.ts'
import { peopleQueries } from './people-queries.ts'
import { postQueries } from './post-queries.ts'

/**
 * Every statement of the store, by name. Its parameters have names too (`given`), so each is prepared once
 * and run with plain objects.
 */
export const QUERIES = { ...journalQueries, ...inboxQueries, ...outboxQueries, ...postQueries, ...peopleQueries }
export type QueryName = keyof typeof QUERIES
