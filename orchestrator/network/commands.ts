import type { Topology } from './topology.ts'

export type NetworkCommand = { readonly type: 'network.configure'; readonly topology: Topology }
