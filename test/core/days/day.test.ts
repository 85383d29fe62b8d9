// Calendar days: which texts name one, and counting over months and years.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, type Day, daysBetween, parseDay, weekdayOf } from '../../../server/src/core/days/day.ts'

describe('a day', () => {
  for (const text of ['2026-11-24', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])
    it(`reads ${text}`, () => assert.equal(parseDay(text), text))

  for (const text of [
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-99-99',
    '2026-04-31',
    '2026-11-00',
    '2026-11-32',
    '2026-11-2',
    '26-11-24',
    '2026-11-24T10:00',
    ' 2026-11-24',
    '',
    'soon',
  ])
    it(`takes "${text}" for none`, () => assert.equal(parseDay(text), undefined))

  it('takes any digits, and names the day it was given or none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), (text) => {
        const day = parseDay(text)
        assert.ok(day === undefined || day === text)
      }),
    )
  })

  for (const [day, count, expected] of [
    ['2026-11-24', 7, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0000-01-01', -1, '0000-01-01'],
  ] as const)
    it(`${day} and ${count} days is ${expected}`, () => assert.equal(addDays(day, count), expected))

  it('counts back what it added', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1970-01-01', count))
    fc.assert(
      fc.property(day, fc.integer({ min: -10_000, max: 10_000 }), (from, count) => {
        assert.equal(daysBetween(from, addDays(from, count)), count)
      }),
    )
  })

  it('knows its weekday', () => {
    const days: readonly Day[] = ['2026-11-22', '2026-11-23', '2026-11-28', '1969-12-31', '2000-01-01']
    assert.deepEqual(days.map(weekdayOf), [0, 1, 6, 3, 6])
  })
})
