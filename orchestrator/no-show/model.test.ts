import { describe, expect, it } from 'vitest'
import { FEATURES, generated } from './generated.fixture.ts'
import { logit } from './logistic.ts'
import { FittedModel, fitModel, Predictor } from './model.ts'
import { areaUnderCurve, brierScore, calibrationTable } from './score.ts'

const train = generated(20_000, 1)
const test = generated(10_000, 2)
const model = fitModel({ features: FEATURES, ...train })
const predictor = new Predictor(model)

describe('a model of bookings whose chances are known', () => {
  const chances = test.rows.map((row) => predictor.chance(row))

  it('sorts them almost as well as the chances they were drawn with', () => {
    const best = areaUnderCurve(test.truth, test.outcomes) ?? 0
    expect(best).toBeGreaterThan(0.7)
    expect(areaUnderCurve(chances, test.outcomes)).toBeGreaterThan(best - 0.01)
    expect(brierScore(chances, test.outcomes)).toBeLessThan(brierScore(test.truth, test.outcomes) + 0.002)
  })

  it('means what it says: in every tenth the share that came about is within four points', () => {
    for (const { predicted, observed } of calibrationTable(chances, test.outcomes, 10)) {
      expect(Math.abs(predicted - observed)).toBeLessThan(0.04)
    }
  })

  it('is the same each time, and after a way through text', () => {
    const again = fitModel({ features: FEATURES, ...train })
    expect(again).toEqual(model)
    const read = new Predictor(FittedModel.parse(JSON.parse(JSON.stringify(model))))
    expect(read.chance(test.rows[0] ?? [])).toBe(chances[0])
  })
})

describe('what it has never seen', () => {
  it('counts as something other, and as far out as it has seen', () => {
    const known = predictor.chance([10, 40, 'south', 0])
    const unknown = predictor.chance([10, 40, 'the moon', 0])
    expect(Math.abs(unknown - known)).toBeLessThan(0.15)
    expect(predictor.chance([4_000, 40, 'south', 0])).toBeCloseTo(predictor.chance([41, 40, 'south', 0]), 6)
  })

  it('may be missing in every feature', () => {
    const chance = predictor.chance([null, null, null, null])
    expect(chance).toBeGreaterThan(0.02)
    expect(chance).toBeLessThan(0.9)
  })

  it('with no rows to speak of, what was believed before stands', () => {
    const few = { rows: train.rows.slice(0, 10), outcomes: [1, 0, 1, 0, 0, 0, 0, 1, 0, 0] }
    const believed = (): number => logit(0.3)
    const fitted = new Predictor(fitModel({ features: FEATURES, ...few, believed }))
    expect(Math.abs(fitted.chance(test.rows[0] ?? [], logit(0.3)) - 0.3)).toBeLessThan(0.15)
  })
})
