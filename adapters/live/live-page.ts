import { type RequestHandler, Router } from 'express'
import type { LiveLinks } from '../../bot/live-link.ts'
import { codeOf, type Log } from '../../bot/log.ts'
import { LIVE_OVER } from '../../flows/locales/live.ts'
import type { LiveView } from '../../flows/patient/live.ts'
import type { LatLon } from '../../orchestrator/geo.ts'
import type { EmergencyId } from '../../orchestrator/ids.ts'

const REFRESH_SECONDS = 20

export interface LivePorts {
  readonly links: LiveLinks
  readonly view: (emergency: EmergencyId) => Promise<LiveView | null>
  readonly log: Log
}

/** `GET /live/:token`: one page that renews itself, without scripts, for whoever holds the link. */
export function liveRoutes({ links, view, log }: LivePorts): Router {
  const router = Router()
  const show: RequestHandler<{ token: string }> = async (request, response) => {
    response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    try {
      const emergency = links.emergencyOf(request.params.token)
      const seen = emergency && (await view(emergency))
      // A forged link and one that is over look the same.
      response
        .status(seen ? 200 : 410)
        .type('html')
        .send(seen ? page(seen) : over())
    } catch (error) {
      log.error({ code: codeOf(error) }, 'a live page could not be drawn')
      response.status(503).type('html').send(over())
    }
  }
  router.get('/live/:token', show)
  return router
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const STYLE = `:root{color-scheme:light dark}body{margin:0;font:18px/1.5 system-ui,sans-serif;background:#f4f7f6;color:#16302b}
main{max-width:28rem;margin:0 auto;padding:1.25rem}h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
p{margin:.25rem 0}p.eta{font-size:1.75rem;font-weight:700}svg{display:block;width:100%;margin:1rem 0;border-radius:1rem;background:#dfeae6}
footer{margin-top:1.5rem;padding-top:1rem;border-top:1px solid #b9cbc5;font-weight:600}
@media(prefers-color-scheme:dark){body{background:#0f1f1b;color:#e6f2ee}svg{background:#1c332d}footer{border-color:#35524a}}`

const html = (language: string, head: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${head}<title>Nadi</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`

const over = (): string => html('en', '', `<h1>${escaped(LIVE_OVER)}</h1>`)

function page({ language, title, lines, map, footer }: LiveView): string {
  const [first = '', ...rest] = lines.map(escaped)
  const body = `<h1>${escaped(title)}</h1><p class="eta">${first}</p>${rest.map((line) => `<p>${line}</p>`).join('')}${map ? picture(map.ambulance, map.scene) : ''}<footer>${escaped(footer)}</footer>`
  return html(language, `<meta http-equiv="refresh" content="${REFRESH_SECONDS}">`, body)
}

const SIDE = 300
const MARGIN = 50

/** The two places as they lie to each other, north above; no streets, for nothing is loaded from elsewhere. */
function picture(ambulance: LatLon, scene: LatLon): string {
  const squeeze = Math.cos((scene.lat * Math.PI) / 180)
  const [dx, dy] = [(ambulance.lon - scene.lon) * squeeze, scene.lat - ambulance.lat]
  const scale = (SIDE - 2 * MARGIN) / Math.max(Math.abs(dx), Math.abs(dy), Number.EPSILON)
  const middle = SIDE / 2
  const from = { x: middle + (dx * scale) / 2, y: middle + (dy * scale) / 2 }
  const to = { x: middle - (dx * scale) / 2, y: middle - (dy * scale) / 2 }
  const at = ({ x, y }: typeof from): string => `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`
  return `<svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-hidden="true"><line x1="${from.x.toFixed(1)}" y1="${from.y.toFixed(1)}" x2="${to.x.toFixed(1)}" y2="${to.y.toFixed(1)}" stroke="#1d7a63" stroke-width="3" stroke-dasharray="7 7"/><g ${at(to)}><circle r="13" fill="#c4302b"/><circle r="5" fill="#fff"/></g><g ${at(from)}><rect x="-18" y="-14" width="36" height="28" rx="7" fill="#1d7a63"/><path d="M0-8V8M-8 0H8" stroke="#fff" stroke-width="4"/></g></svg>`
}
