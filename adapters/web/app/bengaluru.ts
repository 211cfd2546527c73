import type { LatLon } from '../../../orchestrator/geo.ts'

/**
 * A few strokes by which somebody who knows the city finds their way: drawn by hand from well-known
 * points, for orientation only. In another city they lie outside the picture.
 */
const along = (...points: readonly (readonly [lat: number, lon: number])[]): LatLon[] =>
  points.map(([lat, lon]) => ({ lat, lon }))

export const RING_ROAD = along(
  [13.0358, 77.597],
  [13.0412, 77.625],
  [13.0225, 77.648],
  [12.997, 77.669],
  [12.9592, 77.6974],
  [12.9352, 77.689],
  [12.926, 77.6762],
  [12.9226, 77.648],
  [12.9176, 77.6237],
  [12.9063, 77.601],
  [12.9068, 77.5735],
  [12.9245, 77.551],
  [12.942, 77.5285],
  [12.9615, 77.512],
  [12.9935, 77.5125],
  [13.0285, 77.5405],
  [13.0412, 77.565],
  [13.0358, 77.597],
)

export const ROADS: readonly (readonly LatLon[])[] = [
  along([13.1005, 77.594], [13.0358, 77.597], [13.006, 77.5835], [12.9767, 77.5993], [12.9602, 77.608]), // Bellary Road
  along(
    [12.9767, 77.5993],
    [12.9755, 77.6068],
    [12.973, 77.6205],
    [12.9784, 77.6408],
    [12.96, 77.66],
    [12.9558, 77.7014],
  ), // MG and Old Airport Road
  along([12.9602, 77.608], [12.937, 77.613], [12.9176, 77.6237], [12.871, 77.6535]), // Hosur Road
  along([12.9767, 77.5993], [12.9635, 77.576], [12.946, 77.53], [12.917, 77.485]), // Mysuru Road
  along([12.9635, 77.585], [12.9507, 77.584], [12.93, 77.5835], [12.9068, 77.5735]), // to the south
]

export const WATERS: readonly { readonly at: LatLon; readonly radiusKm: readonly [across: number, down: number] }[] = [
  { at: { lat: 13.0466, lon: 77.5875 }, radiusKm: [0.75, 0.5] }, // Hebbal
  { at: { lat: 12.983, lon: 77.6195 }, radiusKm: [0.4, 0.6] }, // Ulsoor
  { at: { lat: 13.0075, lon: 77.5735 }, radiusKm: [0.2, 0.35] }, // Sankey
  { at: { lat: 12.9365, lon: 77.668 }, radiusKm: [1.5, 0.6] }, // Bellandur
  { at: { lat: 12.9215, lon: 77.6415 }, radiusKm: [0.35, 0.3] }, // Agara
  { at: { lat: 12.907, lon: 77.6155 }, radiusKm: [0.5, 0.5] }, // Madiwala
  { at: { lat: 13.028, lon: 77.6535 }, radiusKm: [0.5, 0.4] }, // Kalkere side
]

export const PARKS: readonly { readonly at: LatLon; readonly radiusKm: readonly [across: number, down: number] }[] = [
  { at: { lat: 12.9763, lon: 77.5929 }, radiusKm: [0.6, 0.8] }, // Cubbon Park
  { at: { lat: 12.9507, lon: 77.5848 }, radiusKm: [0.6, 0.7] }, // Lalbagh
]
