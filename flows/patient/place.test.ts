import { describe, expect, it } from 'vitest'
import { fixtureTopology } from '../../orchestrator/demo.fixture.ts'
import { findPlace, placesInDoubt } from './place.ts'

const named = (text: string) => findPlace(text, fixtureTopology)?.place ?? null

describe('a place in the words', () => {
  it.each([
    ['we are in Indiranagar', 'Indiranagar'],
    ['INDIRA NAGAR, 12th main', 'Indiranagar'],
    ['near indira-nagar metro', 'Indiranagar'],
    ['हेब्बाल फ्लाईओवर के पास', 'Hebbal'],
    ['koramangla me', 'Koramangala'],
    ['hebal flyover', 'Hebbal'],
    ['koramnagala', 'Koramangala'],
    ['इंदिरानगर में हैं, जल्दी', 'Indiranagar'],
  ])('%s', (text, place) => {
    expect(named(text)).toBe(place)
  })

  it.each([
    ['no place', 'papa ko chest pain ho raha hai'],
    ['nothing', ''],
    ['a place that is not on the list', 'Whitefield, near the lake'],
    ['two places: which one?', 'between Hebbal and Indiranagar'],
    ['a hospital, which is where he is to go', 'take him to Hebbal Heart Institute'],
    ['a hospital by its short name', 'Hebbal Heart le chalo'],
    ['a word that only sounds alike', 'ek rebbal'],
  ])('none: %s', (_, text) => {
    expect(named(text)).toBeNull()
  })

  it('is kept apart from a place whose name begins alike', () => {
    const [first] = fixtureTopology.places
    if (!first) throw new Error('no place')
    const lake = { ...first, name: 'Hebbal Lake', aliases: [] }
    const topology = { ...fixtureTopology, places: [...fixtureTopology.places, lake] }
    expect(findPlace('at Hebbal Lake', topology)?.place).toBe('Hebbal Lake')
    expect(findPlace('at Hebbal', topology)?.place).toBe('Hebbal')
  })
})

describe('places among which it is asked', () => {
  it.each([
    ['two that are named together', 'near Indiranagar, Koramangala side', ['Indiranagar', 'Koramangala']],
    ['one is no question', 'Indiranagar', []],
    ['none is no question', 'near the lake', []],
  ])('%s', (_, text, names) => {
    expect(placesInDoubt(text, fixtureTopology)).toEqual(names)
  })
})
