// What the grammar makes visible in a header: keys, promise keys, days, addresses, gaps.
import { deepEqual, ok } from 'node:assert/strict'
import { textsIn, tokensOf } from './tokens.ts'

const DRAFT = `---
to: Dana Whitfield <dana@example.org>  # met in May
subject: Your talk on {{topic}}
sent: 2026-11-12
about:
  - due: nothing, this is a talk
promises:
  - Send the notebook by 2026-11-20
  - what: Introduce her to Priya
    due: 2026-11-15
    kept: true
  - what: "Review it: twice"
    was-due: 2026-11-20
    reason: out sick, kept: nothing
    due: 2026-13-1
  - what: |
      a promise on two lines
      with due: in the middle
x-note: 20261112
---
Hi Dana,

kept: is no key here, nor is 2026-11-12 a day. {{first_name}}, [[Company]] and %FNAME% are gaps, 100% and [this] are not.
`

describe('the grammar, in a header', () => {
  it('shows the keys of the header where they start a line', async () => {
    deepEqual(textsIn(await tokensOf(DRAFT), 'keyword.other.header'), [
      'to',
      'subject',
      'sent',
      'about',
      'promises',
    ])
  })

  it('shows the keys of a promise, and not the same words inside a text', async () => {
    const keys = ['due', 'what', 'due', 'kept', 'what', 'was-due', 'reason', 'due', 'what']
    deepEqual(textsIn(await tokensOf(DRAFT), 'keyword.control.promise'), keys)
  })

  it('shows days, in short promises too, and nothing that only resembles one', async () => {
    const days = ['2026-11-12', '2026-11-20', '2026-11-15', '2026-11-20']
    deepEqual(textsIn(await tokensOf(DRAFT), 'constant.numeric.date'), days)
  })

  it('shows the address and the comment', async () => {
    const tokens = await tokensOf(DRAFT)
    deepEqual(textsIn(tokens, 'markup.underline.link.address'), ['dana@example.org'])
    deepEqual(textsIn(tokens, 'comment.line'), ['#', 'met in May'])
  })

  it('shows gaps in header and body', async () => {
    const gaps = ['{{topic}}', '{{first_name}}', '[[Company]]', '%FNAME%']
    deepEqual(textsIn(await tokensOf(DRAFT), 'placeholder'), gaps)
  })

  it('ends the header at its closing line', async () => {
    const tokens = await tokensOf(DRAFT)
    const greeting = tokens.find(({ text }) => text.startsWith('Hi Dana'))
    ok(greeting && !greeting.scopes.includes('meta.embedded.block.frontmatter'))
  })

  it('takes a draft without a header, and a rule further down for no header', async () => {
    deepEqual(textsIn(await tokensOf('Hi Dana,\n\n---\nto: nobody\n---\n'), 'frontmatter'), [])
  })

  it('takes Windows line ends', async () => {
    const tokens = await tokensOf('---\r\nsent: 2026-11-12\r\n---\r\nHi Dana,')
    deepEqual(textsIn(tokens, 'constant.numeric.date'), ['2026-11-12'])
    deepEqual(textsIn(tokens, 'frontmatter.end'), ['---'])
  })
})
