import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pacer } from './pacer.ts'

let started: string[]
let pacer: Pacer

beforeEach(() => {
  vi.useFakeTimers()
  started = []
  pacer = new Pacer(1000)
})

afterEach(() => {
  vi.useRealTimers()
})

const ask = (name: string, urgent = false, key = 'C1') => void pacer.turn(key, urgent).then(() => started.push(name))

describe('Pacer', () => {
  it('starts one a second', async () => {
    for (const name of ['a', 'b', 'c']) ask(name)
    await vi.advanceTimersByTimeAsync(999)
    expect(started).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(1)
    expect(started).toEqual(['a', 'b'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(started).toEqual(['a', 'b', 'c'])
  })

  it('lets the urgent ones go first', async () => {
    ask('a')
    ask('b')
    ask('emergency', true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(started).toEqual(['a', 'emergency', 'b'])
  })

  it('does not make one channel wait for another', async () => {
    ask('a')
    ask('b', false, 'C2')
    await vi.advanceTimersByTimeAsync(0)
    expect(started).toEqual(['a', 'b'])
  })

  it('keeps the gap after the queue has run dry, and nothing after that', async () => {
    ask('a')
    ask('b')
    await vi.advanceTimersByTimeAsync(1500)
    ask('c')
    await vi.advanceTimersByTimeAsync(499)
    expect(started).toEqual(['a', 'b'])
    await vi.advanceTimersByTimeAsync(1)
    expect(started).toEqual(['a', 'b', 'c'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(vi.getTimerCount()).toBe(0)
    ask('d')
    await vi.advanceTimersByTimeAsync(0)
    expect(started).toEqual(['a', 'b', 'c', 'd'])
  })
})
