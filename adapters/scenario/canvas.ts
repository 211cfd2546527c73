import { columnsOf } from './glyphs.ts'

export type Colour = readonly [red: number, green: number, blue: number]

const GLYPH_ROWS = 8

/** Pixels to draw on, white at first. */
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

  /** @param size pixels a dot of the letters */
  text(x: number, y: number, text: string, colour: Colour, size = 2): void {
    let left = x
    for (const letter of text) {
      for (const dots of columnsOf(letter)) {
        for (let row = 0; row < GLYPH_ROWS; row += 1) {
          if ((dots & (1 << row)) !== 0) this.box(left, y + row * size, size, size, colour)
        }
        left += size
      }
      left += size
    }
  }
}

/** Pixels from the first column of a text to its last. */
export const textWidth = (text: string, size = 2): number =>
  [...text].reduce((sum, letter) => sum + columnsOf(letter).length + 1, -1) * size
