export type Colour = readonly [red: number, green: number, blue: number]

/** Letters of three by five dots, a row an octal digit, the left dot counting 4. */
const GLYPHS: Readonly<Record<string, string>> = {
  '0': '75557', '1': '26227', '2': '71747', '3': '71717', '4': '55711', '5': '74717', '6': '74757', '7': '71244',
  '8': '75757', '9': '75717', a: '25755', b: '65656', c: '34443', d: '65556', e: '74647', f: '74644', g: '34553',
  h: '55755', i: '72227', j: '11152', k: '55655', l: '44447', m: '57755', n: '65555', o: '25552', p: '65644',
  q: '25563', r: '65655', s: '34216', t: '72222', u: '55557', v: '55552', w: '55775', x: '55255', y: '55222',
  z: '71247', '%': '51245', '.': '00002', ',': '00024', ':': '02020', '-': '00700', '/': '11244',
} // biome-ignore format: a table
const GLYPH_WIDTH = 4

/** Pixels to draw on. */
export class Canvas {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.rgb = new Uint8Array(3 * width * height).fill(255)
  }

  box(x: number, y: number, width: number, height: number, colour: Colour): void {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row += 1) {
      for (let column = Math.max(0, x); column < Math.min(this.width, x + width); column += 1) {
        this.rgb.set(colour, 3 * (row * this.width + column))
      }
    }
  }

  /** A line as a row of dots close enough to touch. */
  line(x0: number, y0: number, x1: number, y1: number, colour: Colour): void {
    const steps = Math.max(1, Math.abs(x1 - x0), Math.abs(y1 - y0))
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps
      this.box(Math.round(x0 + share * (x1 - x0)), Math.round(y0 + share * (y1 - y0)), 2, 2, colour)
    }
  }

  /** @param size pixels a dot of the letters */
  text(x: number, y: number, text: string, colour: Colour, size = 2): void {
    for (const [n, letter] of [...text.toLowerCase()].entries()) {
      for (const [row, dots] of [...(GLYPHS[letter] ?? '')].entries()) {
        for (let column = 0; column < 3; column += 1) {
          if ((Number(dots) & (4 >> column)) === 0) continue
          this.box(x + (n * GLYPH_WIDTH + column) * size, y + row * size, size, size, colour)
        }
      }
    }
  }
}
