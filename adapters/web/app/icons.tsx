import type { ReactNode } from 'react'

/** Line icons on a 24-unit grid, drawn in the colour of the text around them. */
const PATHS = {
  pulse: <path d="M2 13h5l2.5-7 4 13 3-8 1.5 2H22" />,
  send: <path d="M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4" />,
  pin: (
    <>
      <path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.500C5 14.8 12 21 12 21Z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  phone: (
    <>
      <rect x="6.5" y="2.5" width="11" height="19" rx="2.5" />
      <path d="M10.5 18.500h3" />
    </>
  ),
  hash: <path d="M5 9h15M4 15h15M10 4 8 20m8-16-2 16" />,
  ambulance: (
    <>
      <path d="M3 16V7.500A1.5 1.5 0 0 1 4.5 6H14v10m0-6.500h3.500L21 13v3h-2m-4 0H9m-4 0H3" />
      <circle cx="7" cy="16.5" r="2" />
      <circle cx="17" cy="16.5" r="2" />
      <path d="M8.5 8.500v4m-2-2h4" />
    </>
  ),
  board: <path d="M4 20V10m5.3 10V4m5.4 16v-7M20 20V8" />,
  check: <path d="m5 12.5 4.5 4.500L19 7.5" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.500V12l3 2" />
    </>
  ),
  alert: <path d="M12 8v5m0 3.500v.1M12 3.5 2.5 20h19L12 3.500Z" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  reply: <path d="M9 7 4 12l5 5m-5-5h10a6 6 0 0 1 6 6v1" />,
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
      <path d="M8 10.500V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {PATHS[name]}
    </svg>
  )
}
