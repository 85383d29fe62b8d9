// Follow-ups as they are written, and what the rules say of them: the questions are found, and nothing else.
import assert from 'node:assert/strict'
import { readDraft } from '../../../server/src/core/draft.ts'
import { followUp, type TakenUp } from '../../../server/src/core/follow-up/follow-up.ts'
import { textOf } from '../../../server/src/core/header/write.ts'
import { textAt } from '../../../server/src/core/span.ts'
import { type Checker, checker, TODAY } from '../../rules/checker.ts'

const NOTEBOOK = late('Send the benchmark notebook', '2026-11-13')
const FENCE = late('Mend the fence', '2025-11-20', '2025-10-01')

describe('a follow-up', () => {
  let check: Checker
  before(async function () {
    this.timeout(20_000)
    check = await checker()
  })

  it('says what was promised, and asks what slipped, when now and what meanwhile', () => {
    const text = written('to: Dana Whitfield <dana@example.org>\nsubject: Joins\ncommon-ground: hospitals', [
      NOTEBOOK,
    ])
    assert.equal(
      text,
      `---
to: Dana Whitfield <dana@example.org>
subject: "Re: Joins"
replies-to: dana.outreach.md
common-ground:
  - hospitals
promises:
  - what: Send the benchmark notebook
    due: <when now?>
    was-due: 2026-11-13
    reason: <what slipped?>
---

Hi Dana,

I promised to send the benchmark notebook by 13 November, and I have not: <what slipped?>. It will be done by <when now?>.

<what can Dana have or count on meanwhile?>
`,
    )
  })

  it('takes up all that is overdue, and says which promise each question is about', () => {
    const to = '{name: Dr. Dana Whitfield, called: [Day, D.], organization: "Arrow: joins"}'
    const text = written(`to: ${to}\nchannel: linkedin-invite`, [NOTEBOOK, FENCE])
    assert.equal(
      text,
      `---
to:
  name: Dr. Dana Whitfield
  called: [Day, D.]
  organization: "Arrow: joins"
channel: linkedin-message
replies-to: dana.outreach.md
promises:
  - what: Send the benchmark notebook
    due: "<when now: Send the benchmark notebook?>"
    was-due: 2026-11-13
    reason: "<what slipped: Send the benchmark notebook?>"
  - what: Mend the fence
    due: "<when now: Mend the fence?>"
    was-due: [2025-10-01, 2025-11-20]
    reason: "<what slipped: Mend the fence?>"
---

Hi Day,

I promised to send the benchmark notebook by 13 November, and I have not: <what slipped: Send the benchmark notebook?>. It will be done by <when now: Send the benchmark notebook?>.

I also promised to mend the fence by 20 November 2025, and I have not: <what slipped: Mend the fence?>. It will be done by <when now: Mend the fence?>.

<what can Day have or count on meanwhile?>
`,
    )
  })

  it('asks how to say what cannot be said to the recipient in the words of the promise', () => {
    const firstLine = (what: string): string | undefined =>
      /I promised .*? by/.exec(written('to: Dana Whitfield', [late(what, '2026-11-13')]))?.[0]
    for (const [what, said] of [
      ['Return the kiln thermometer.', 'I promised to return the kiln thermometer by'],
      ['send your slides back', 'I promised to send your slides back by'],
      ['Introduce her to Priya', 'I promised <how do you tell Dana: Introduce her to Priya?> by'],
      ['Write the letter for Dana', 'I promised <how do you tell Dana: Write the letter for Dana?> by'],
      ['The slides', 'I promised <how do you tell Dana: The slides?> by'],
      ['Sending the slides', 'I promised <how do you tell Dana: Sending the slides?> by'],
      ['Both the slides and a tape', 'I promised <how do you tell Dana: Both the slides and a tape?> by'],
      ['Who is in? <Ask> Tom', 'I promised <how do you tell Dana: Who is in Ask Tom?> by'],
    ])
      assert.equal(firstLine(what ?? ''), said)
  })

  it('repeats a promise that is not overdue as it stands, and asks how far it is', () => {
    const text = written('to: [Dana Whitfield, Tom Reyes]', [
      { what: 'Copy the third verse', due: '2026-12-11', isOverdue: false, wasDue: [] },
    ])
    assert.equal(
      text,
      `---
to:
  - Dana Whitfield
  - Tom Reyes
replies-to: dana.outreach.md
promises:
  - what: Copy the third verse
    due: 2026-12-11
---

Hi Dana and Tom,

I promised to copy the third verse by 11 December. <how far is it?>
`,
    )
  })

  for (const [title, header, promises] of [
    ['one promise', 'to: Dana Whitfield <dana@example.org>\nsubject: Joins', [NOTEBOOK]],
    ['two promises', 'to: {name: Dana Whitfield, called: Day}', [NOTEBOOK, FENCE]],
    ['words about her', 'to: Dana Whitfield', [late('Introduce her to Priya', '2026-11-01'), FENCE]],
    ['a group', 'to: The harbour office <office@example.org>', [NOTEBOOK]],
    ['two people', 'to: [Dana Whitfield, Tom Reyes]', [NOTEBOOK]],
    ['an address', 'to: dana@example.org', [NOTEBOOK]],
    ['an invitation', 'to: Dana\nchannel: linkedin-invite', [NOTEBOOK, FENCE]],
  ] as const) {
    it(`is found to lack its answers and nothing else: ${title}`, () => {
      const text = written(header, promises)
      const found = check(text).map(({ rule, span }) => `${rule}: ${textAt(text, span)}`)
      const questions = [...text.matchAll(/<[^<>@]*\?>/g)].map(
        ([question]) => `unfilled-placeholder: ${question}`,
      )
      assert.deepEqual(new Set(found), new Set(questions))
      assert.equal(found.length, questions.length)
    })

    it(`is found to lack nothing once they are given: ${title}`, () => {
      const text = written(header, promises)
        .replace(/<when now[^<>]*\?>/g, '4 December')
        .replace(/<what slipped[^<>]*\?>/g, 'the sonar is in repair')
        .replace(/<how do you tell[^<>]*\?>/g, 'to introduce you to Priya')
        .replace(/<what can[^<>]*\?>/g, 'The raw figures are in the shared folder until then.')
      assert.deepEqual(
        check(text).map(({ rule, span, message }) => `${rule}: ${textAt(text, span)}: ${message}`),
        [],
      )
    })
  }
})

function late(what: string, due: TakenUp['due'] & string, ...wasDue: TakenUp['wasDue']): TakenUp {
  return { what, due, isOverdue: true, wasDue }
}

function written(yaml: string, promises: readonly TakenUp[]): string {
  const { header } = readDraft(`---\n${yaml}\n---\n`)
  const { pieces } = followUp({ to: header.to, draft: 'dana.outreach.md', header, promises, today: TODAY })
  return textOf(pieces)
}
