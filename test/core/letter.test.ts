// Greeting and signature: ⟦…⟧ marks the names in the greeting and the signature from its closing formula on.
import assert from 'node:assert/strict'
import { readDraft } from '../../server/src/core/draft.ts'
import { marked } from './marked.ts'

function parts(text: string): string {
  const { greeting, signature } = readDraft(text).letter
  return marked(
    text,
    [greeting?.addressee.span, signature].filter((span) => span !== undefined),
  )
}

describe('letter', () => {
  for (const [title, expected] of [
    ['a greeting', 'Hi ⟦Ada⟧,\n\nI read it.'],
    ['a formal greeting', 'Dear ⟦Dr. Lind⟧:\n\nI read it.'],
    ['two people', 'Dear ⟦Ada and Tom⟧,\n\nI read it.'],
    ['a greeting before the text goes on', 'Hi ⟦Ada⟧, I read it.'],
    ['a dash behind the name', 'Hi ⟦Ada⟧ - I read it.'],
    ['no comma behind the name', 'Hi ⟦Ada⟧ I read it.'],
    ['lower case', 'hey ⟦ada⟧\n\ni read it'],
    ['time of day', 'Good morning, ⟦Ada⟧!\n\nI read it.'],
    ['a bare name', '⟦Ada⟧,\n\nI read it.'],
    ['a bare name with a dash', '⟦Ada⟧ —\n\nI read it.'],
    ['a group', 'Hello ⟦everyone⟧,\n\nI read it.'],
    ['no greeting', 'I read it.\n\nIt was good.'],
    ['no greeting: a word that begins like one', 'History is fun.\n\nHighly so.'],
    ['no greeting: a sentence with a comma', 'Yesterday, I read it.'],
    ['a signature', 'I read it.\n\n⟦Best,\nTom⟧'],
    [
      'a signature in paragraphs of its own',
      'I read it.\n\n⟦Kind regards,\n\nTom Reyes\n\nReyes & Daughters⟧',
    ],
    ['thanks as a closing', 'I read it.\n\n⟦Thanks!\nTom⟧'],
    ['thanks as a sentence', 'I read it.\n\nThanks for the plan. It helped us a lot.'],
    ['behind dashes', 'I read it.\n\n⟦--\nTom Reyes⟧'],
    ['behind dashes in the paragraph', 'I read it.\n⟦--\nTom Reyes⟧'],
    [
      'a closing in the middle is none',
      'Best,\n\nthat is what she said, and then a very long paragraph followed in which nobody signed.',
    ],
    ['greeting and signature', 'Hi ⟦Ada⟧,\n\nI read it.\n\n⟦Yours sincerely,\nTom⟧'],
    ['with a header', '---\nto: Ada\n---\nHi ⟦Ada⟧,\n\nI read it.\n\n⟦Cheers\nTom⟧'],
  ] as const) {
    it(title, () => assert.equal(parts(expected.replace(/[⟦⟧]/g, '')), expected))
  }

  it('ends with the last of many that could have been one', () => {
    const [before, last] = ['Best,\nTom\n'.repeat(20_000), 'Best,\nTom\nBest,\nTom\nBest,\nTom']
    assert.ok(parts(`I read it.\n\n${before}${last}`) === `I read it.\n\n${before}⟦${last}⟧`)
  })

  for (const blank of ['\u2028', '\u2029', '\u00a0', ' '])
    it(`are found in time behind a hundred thousand of ${JSON.stringify(blank)}`, () =>
      assert.equal(parts(`I read it.${blank.repeat(100_000)}x`), `I read it.${blank.repeat(100_000)}x`))
})
