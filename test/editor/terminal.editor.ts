// Neovim and Emacs with the set-up lines of the README: findings arrive, a fix is taken, the text on disk is right.
import { deepEqual, equal } from 'node:assert/strict'
import { type Outcome, runEditor } from './terminal-editor.ts'

/** Characters of two and four bytes stand before the words that are found, so that columns are counted right. */
const DRAFT = `---
to: Ada Brandt <ada@example.org>
subject: Your talk on slipways
common-ground:
  - both rowed for Lübeck
promises:
  - what: Zürich tide tables 🌊
---
Hi Ada,

Grüße 🙂! I hope this email finds you well. Your talk on slipways in Kiel has changed our plans.

We both rowed for Lübeck, so here are the tide tables I made for the bay: <https://example.org/tides>.

Tom
`
const PHRASE = 'I hope this email finds you well.'
const FIXED = DRAFT.replace(`${PHRASE} `, '')
const FIX = 'Remove the phrase'
const PROMISES = ['undated: Zürich tide tables 🌊']

describe('Neovim', () => {
  let outcome: Outcome
  before(async () => {
    outcome = await runEditor({
      program: 'nvim',
      setUp: 'examples/editors/outreach.lua',
      startFile: '.config/nvim/init.lua',
      steps: 'test/editor/neovim-steps.lua',
      draft: DRAFT,
      options: (steps, draft) => ['--headless', draft, '-c', `luafile ${steps}`],
    })
  })

  it('shows the findings on their words, the fixes and the promises', () => {
    deepEqual(outcome.report, {
      findings: ['undated-promise: Zürich tide tables 🌊', `stock-phrase: ${PHRASE}`],
      fixes: [FIX, 'Allow this phrase'],
      promises: PROMISES,
    })
  })

  it('takes a fix', () => equal(outcome.draft, FIXED))
})

describe('Emacs', () => {
  let outcome: Outcome
  before(async () => {
    outcome = await runEditor({
      program: 'emacs',
      setUp: 'examples/editors/outreach.el',
      startFile: '.emacs.d/init.el',
      steps: 'test/editor/emacs-steps.el',
      draft: DRAFT,
      // Batch mode leaves out what every other start does first: installed packages, then the writer's own file.
      options: (steps, draft) => [
        ...['--batch', '--funcall', 'package-activate-all', '--load', '~/.emacs.d/init.el'],
        ...[draft, '--load', steps],
      ],
    })
  })

  it('shows the findings on their words, the fixes and the promises', () => {
    deepEqual(outcome.report, {
      findings: [
        'outreach [undated-promise]: Ada cannot tell when to expect this. Zürich tide tables 🌊',
        `outreach [stock-phrase]: Anyone could have sent this to anyone. ${PHRASE}`,
      ],
      // To allow the phrase, a file would have to be made, which Emacs does not offer to servers.
      fixes: [FIX],
      promises: PROMISES,
    })
  })

  it('takes a fix', () => equal(outcome.draft, FIXED))
})
