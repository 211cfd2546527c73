type Key = number | string | null

/** A sort order from a list of keys, the first that differs deciding; null comes last. */
export const by =
  <T>(keys: (item: T) => readonly Key[]) =>
  (a: T, b: T): number => {
    const [ours, theirs] = [keys(a), keys(b)]
    for (let i = 0; i < ours.length; i += 1) {
      const key = ours[i] ?? null
      const other = theirs[i] ?? null
      if (key === other) continue
      if (key === null) return 1
      return other === null || key < other ? -1 : 1
    }
    return 0
  }
