/** RFC 7845: Opus in Ogg always counts 48,000 samples a second. */
const OPUS_SAMPLES_PER_SECOND = 48_000
const HEADER_BYTES = 14

/**
 * How long an Ogg Opus recording is, in seconds, by the granule position of its last page (RFC 3533); null for
 * anything else. Says nothing of a file that lies.
 */
export function oggSeconds(bytes: Uint8Array): number | null {
  if (!isPage(bytes, 0)) return null
  for (let at = bytes.length - HEADER_BYTES; at >= 0; at -= 1) {
    if (!isPage(bytes, at)) continue
    const samples = new DataView(bytes.buffer, bytes.byteOffset + at + 6, 8).getBigInt64(0, true)
    if (samples >= 0n) return Number(samples) / OPUS_SAMPLES_PER_SECOND
  }
  return null
}

/** "OggS", the capture pattern. */
const isPage = (bytes: Uint8Array, at: number): boolean =>
  bytes.length >= at + HEADER_BYTES &&
  bytes[at] === 0x4f &&
  bytes[at + 1] === 0x67 &&
  bytes[at + 2] === 0x67 &&
  bytes[at + 3] === 0x53
