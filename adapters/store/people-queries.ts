import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { given, type Handle } from './handle.ts'

/** The conversations of one person, as a subquery. */
const theirConversations = ({ db, t }: Handle) =>
  db
    .select({ conversation: t.conversations.conversation })
    .from(t.conversations)
    .where(and(eq(t.conversations.network, given('network')), eq(t.conversations.patient, given('patient'))))

const findQueries = {
  /** Two registrations of one phone may race; the earlier is the one found. */
  patientByPhone: ({ db, t }: Handle) =>
    db
      .select()
      .from(t.people)
      .where(and(eq(t.people.network, given('network')), eq(t.people.phoneKey, given('phoneKey'))))
      .orderBy(asc(t.people.at), asc(t.people.patient))
      .limit(1),
  patient: ({ db, t }: Handle) =>
    db
      .select()
      .from(t.people)
      .where(and(eq(t.people.network, given('network')), eq(t.people.patient, given('patient')))),
  conversation: ({ db, t }: Handle) =>
    db
      .select()
      .from(t.conversations)
      .where(
        and(eq(t.conversations.network, given('network')), eq(t.conversations.conversation, given('conversation'))),
      ),
  conversationsOf: ({ db, t }: Handle) =>
    db
      .select()
      .from(t.conversations)
      .where(and(eq(t.conversations.network, given('network')), eq(t.conversations.patient, given('patient'))))
      .orderBy(desc(t.conversations.usedAt), asc(t.conversations.conversation)),
  dialogue: ({ db, t }: Handle) =>
    db
      .select({ text: t.dialogues.sealedDialogue })
      .from(t.dialogues)
      .where(and(eq(t.dialogues.network, given('network')), eq(t.dialogues.conversation, given('conversation')))),
  note: ({ db, t }: Handle) =>
    db
      .select({ text: t.notes.sealedText })
      .from(t.notes)
      .where(and(eq(t.notes.network, given('network')), eq(t.notes.note, given('note')))),
  kept: ({ db, t }: Handle) =>
    db
      .select({ text: t.kept.value })
      .from(t.kept)
      .where(eq(t.kept.key, given('key'))),
}

const saveQueries = {
  savePatient: ({ db, t }: Handle) =>
    db
      .insert(t.people)
      .values({
        network: given('network'),
        patient: given('patient'),
        phoneKey: given('phoneKey'),
        sealedPhone: given('sealedPhone'),
        at: given('at'),
      })
      .onConflictDoUpdate({
        target: [t.people.network, t.people.patient],
        set: { phoneKey: sql`excluded.phone_key`, sealedPhone: sql`excluded.sealed_phone` },
      }),
  saveConversation: ({ db, t }: Handle) =>
    db
      .insert(t.conversations)
      .values({
        network: given('network'),
        conversation: given('conversation'),
        sealedPlace: given('sealedPlace'),
        patient: given('patient'),
        usedAt: given('at'),
      })
      .onConflictDoUpdate({
        target: [t.conversations.network, t.conversations.conversation],
        set: {
          sealedPlace: sql`excluded.sealed_place`,
          patient: sql`excluded.patient`,
          usedAt: sql`excluded.used_at`,
        },
      }),
  saveDialogue: ({ db, t }: Handle) =>
    db
      .insert(t.dialogues)
      .values({
        network: given('network'),
        conversation: given('conversation'),
        sealedDialogue: given('sealedDialogue'),
        at: given('at'),
      })
      .onConflictDoUpdate({
        target: [t.dialogues.network, t.dialogues.conversation],
        set: { sealedDialogue: sql`excluded.sealed_dialogue`, at: sql`excluded.at` },
      }),
  saveNote: ({ db, t }: Handle) =>
    db
      .insert(t.notes)
      .values({
        network: given('network'),
        note: given('note'),
        patient: given('patient'),
        sealedText: given('sealedText'),
        at: given('at'),
      })
      .onConflictDoNothing(),
  keep: ({ db, t }: Handle) =>
    db
      .insert(t.kept)
      .values({ key: given('key'), value: given('value') })
      .onConflictDoUpdate({ target: t.kept.key, set: { value: sql`excluded.value` } }),
}

const eraseQueries = {
  eraseDialogues: (handle: Handle) => {
    const { dialogues } = handle.t
    return handle.db
      .delete(dialogues)
      .where(and(eq(dialogues.network, given('network')), inArray(dialogues.conversation, theirConversations(handle))))
  },
  /** What they wrote goes; that it came stays, or a provider's late repetition would be answered anew. */
  blankInbox: (handle: Handle) => {
    const { inbox } = handle.t
    return handle.db
      .update(inbox)
      .set({ sealedBody: '' })
      .where(
        and(
          eq(inbox.network, given('network')),
          ne(inbox.status, 'pending'),
          inArray(inbox.conversation, theirConversations(handle)),
        ),
      )
  },
  /** Finished replies hold a sealed address; who they went to is told by their posts. */
  blankOutbox: (handle: Handle) => {
    const { outbox, posts } = handle.t
    const theirs = handle.db
      .select({ id: posts.outboxId })
      .from(posts)
      .where(and(eq(posts.network, given('network')), inArray(posts.placeKey, theirConversations(handle))))
    return handle.db
      .update(outbox)
      .set({ body: '' })
      .where(and(eq(outbox.kind, 'reply'), ne(outbox.status, 'pending'), inArray(outbox.id, theirs)))
  },
  erasePosts: (handle: Handle) => {
    const { posts } = handle.t
    return handle.db
      .delete(posts)
      .where(and(eq(posts.network, given('network')), inArray(posts.placeKey, theirConversations(handle))))
  },
  eraseNotes: ({ db, t }: Handle) =>
    db.delete(t.notes).where(and(eq(t.notes.network, given('network')), eq(t.notes.patient, given('patient')))),
  eraseConversations: ({ db, t }: Handle) =>
    db
      .delete(t.conversations)
      .where(and(eq(t.conversations.network, given('network')), eq(t.conversations.patient, given('patient')))),
  erasePatient: ({ db, t }: Handle) =>
    db.delete(t.people).where(and(eq(t.people.network, given('network')), eq(t.people.patient, given('patient')))),
}

export const peopleQueries = { ...findQueries, ...saveQueries, ...eraseQueries }
