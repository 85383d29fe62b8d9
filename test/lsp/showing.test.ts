// Squiggles: what an editor shows while a draft is opened, edited and closed.
import type { ClientCapabilities } from 'vscode-languageserver'
import { RULES } from '../../server/src/rules/index.ts'
import { Editor, PULL, PUSH } from './editor.ts'

const MISSING = 'missing-offer: The recipient is asked for something here, and the letter offers nothing.'

const ALL_BUT_OFFERS = RULES.map(({ id }) => id)
  .filter((id) => id !== 'missing-offer')
  .join(', ')

const CLIENTS: Readonly<Record<string, ClientCapabilities>> = { pushed: PUSH, pulled: PULL }

for (const [kind, capabilities] of Object.entries(CLIENTS)) {
  describe(`findings, ${kind}`, () => {
    let editor: Editor
    beforeEach(async () => {
      editor = await Editor.start({ capabilities })
    })
    afterEach(() => editor.stop())

    it('appear when a draft is opened, change as it is edited, and go when it is closed', async () => {
      editor.open('dana.outreach.md', '---\nsubjct: Your talk\n---\nHi Dana,\n')
      await editor.sees(
        'dana.outreach.md',
        `---
subjct: Your talk
^^^^^^ faulty-header: "subjct" is not a key of a draft. Did you mean "subject"?
---
Hi Dana,
`,
      )
      editor.type('dana.outreach.md', { find: 'subjct', put: 'sent' }, { find: 'Your talk', put: 'soon' })
      await editor.sees(
        'dana.outreach.md',
        `---
sent: soon
      ^^^^ faulty-header: A day is written as 2026-11-30.
---
Hi Dana,
`,
      )
    })

    it('that wait for sentences to be understood follow, and go with their words', async () => {
      const letter = 'Hi Ada,\n\nCould you introduce me to Priya?\n'
      editor.open('ada.outreach.md', `---\nignore: [${ALL_BUT_OFFERS}]\n---\n${letter}`)
      const shown = (text: string, carets: string): string =>
        `---\nignore: [${ALL_BUT_OFFERS}]\n---\n${text.replace(/(?<=Priya\?)/, `\n${carets} ${MISSING}`)}`
      await editor.sees('ada.outreach.md', shown(letter, '^'.repeat(31)))
      editor.type('ada.outreach.md', { find: 'Hi Ada,', put: 'Dear Ada,' })
      await editor.sees('ada.outreach.md', shown(letter.replace('Hi', 'Dear'), '^'.repeat(31)))
      editor.type('ada.outreach.md', {
        find: 'Could you introduce me to Priya?',
        put: 'Priya sends her best.',
      })
      await editor.sees(
        'ada.outreach.md',
        `---\nignore: [${ALL_BUT_OFFERS}]\n---\nDear Ada,\n\nPriya sends her best.\n`,
      )
    })

    it('are the same after any edits as for the text opened afresh', async () => {
      const random = seeded(20261123)
      editor.open('a.outreach.md', START)
      for (let round = 0; round < 12; round++) {
        for (let step = 0; step < 5; step++)
          editor.type('a.outreach.md', anyTyping(editor.text('a.outreach.md'), random))
        const copy = `copy-${round}.outreach.md`
        editor.open(copy, editor.text('a.outreach.md'))
        await editor.agree('a.outreach.md', copy)
      }
    })
  })
}

const START =
  '---\r\nto: Ada 👩🏽‍🔧 <ada@example.org>\r\npromises:\r\n  - Call by Friday\r\n---\r\nHi Ada,\r\n\r\nI hope this email finds you well. Could you introduce me to Priya 👋?\r\n'

const BITS = [
  '\r\n',
  '\n',
  '\r',
  '---\n',
  '👩🏽‍🔧',
  ' I will send it by Friday. ',
  'subject: x\r\n',
  '`',
  '<!-- ',
  '-->',
  '{{name}}',
  '> ',
  '',
]

/** Cuts out a stretch, which may begin in the middle of a surrogate pair, and puts something in its place. */
function anyTyping(text: string, random: (below: number) => number) {
  const start = random(text.length)
  return {
    at: [start, Math.min(text.length, start + random(12))] as const,
    put: BITS[random(BITS.length)] ?? '',
  }
}

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return below === 0 ? 0 : state % below
  }
}
