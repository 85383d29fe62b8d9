// The day rolls over while the server runs: noticed once, whether it moves on or, with the clock, back.
import assert from 'node:assert/strict'
import type { Day } from '../../server/src/core/days/day.ts'
import { followDay } from '../../server/src/lsp/day.ts'

describe('a new day', () => {
  it('is told once each time it is another one', async () => {
    const looks: Day[] = ['2026-11-23', '2026-11-23', '2026-11-24', '2026-11-24', '2026-11-23', '2026-11-23']
    const told: string[] = []
    let today: Day = '2026-11-23'
    await new Promise<void>((resolve) => {
      const look = (): Day => {
        today = looks.shift() ?? today
        if (looks.length === 0) resolve()
        return today
      }
      following = followDay(look, () => told.push(today), 1)
    })
    assert.deepEqual(told, ['2026-11-24', '2026-11-23'])
  })

  let following: { dispose(): void } | undefined
  afterEach(() => following?.dispose())
})
