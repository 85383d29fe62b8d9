// What the specimen has no room for: a draft that is no letter any more.
import assert from 'node:assert/strict'
import { check, MOST_READ } from '../../server/src/core/check.ts'
import { readDraft } from '../../server/src/core/draft.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings/settings.ts'
import { longMessage } from '../../server/src/rules/long-message.ts'

const PARAGRAPH = `${'The slipway was tarred again. '.repeat(40).trimEnd()}\n\n`

const found = (size: number) => {
  const draft = readDraft(PARAGRAPH.repeat(Math.ceil(size / PARAGRAPH.length)))
  const context = { draft, acts: [], settings: DEFAULT_SETTINGS, today: '2026-11-23' } as const
  return check(context, [longMessage]).map(({ span, message }) => ({ start: span.start, message }))
}

describe('a draft past 100,000 characters', () => {
  it('is said to be no letter, once, on the first passage that is not read', () => {
    const [, ...others] = found(2 * MOST_READ)
    assert.deepEqual(others, [
      {
        start: Math.ceil(MOST_READ / PARAGRAPH.length) * PARAGRAPH.length,
        message:
          'Past 100,000 characters this is no letter: asks, offers, promises and copies are not looked for.',
      },
    ])
  })

  it('is not said of a shorter one', () => assert.equal(found(MOST_READ - PARAGRAPH.length).length, 1))
})
