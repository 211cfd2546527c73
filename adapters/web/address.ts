import type { Address } from './wire.ts'

export type AddressKind = 'patient' | 'staff' | 'crew' | 'room'

const SHAPES: Readonly<Record<AddressKind, RegExp>> = {
  patient: /^patient:\+[1-9]\d{7,14}$/, // E.164
  staff: /^staff:[\w-]{1,64}$/,
  crew: /^crew:[\w-]{1,64}$/,
  room: /^room:[\w-]{1,64}$/,
}

/** What a simulated place is, null for anything that is none. */
export function addressKind(address: Address): AddressKind | null {
  const kinds: readonly AddressKind[] = ['patient', 'staff', 'crew', 'room']
  return kinds.find((kind) => SHAPES[kind].test(address)) ?? null
}

/** A phone and a direct message belong to one person; in a room every member of staff may write. */
export function mayWrite(sender: Address, place: Address): boolean {
  return addressKind(place) === 'room' ? addressKind(sender) === 'staff' : sender === place
}
