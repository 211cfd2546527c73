import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

const NEAR_END_PX = 120

/** A conversation that stays at its end while somebody reads there, and never jumps under one who scrolled up. */
export function Log({
  label,
  version,
  written,
  children,
}: {
  readonly label: string
  /** Changes when something was added or edited. */
  readonly version: string
  /** The reader's own newest line: whoever writes wants to see what comes of it. */
  readonly written: string | undefined
  readonly children: ReactNode
}): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const seen = useRef(written)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` is what says that there is something new
  useLayoutEffect(() => {
    if (written !== seen.current) {
      seen.current = written
      atEnd.current = true
    }
    if (box.current && atEnd.current) box.current.scrollTop = box.current.scrollHeight
  }, [version, written])
  // A tab that was hidden, or a keyboard that opened, changes the height.
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={box}
      className="log"
      role="log"
      aria-live="polite"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX
      }}
    >
      {children}
    </div>
  )
}
