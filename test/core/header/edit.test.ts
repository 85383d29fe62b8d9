import assert from 'node:assert/strict'
import { readDraft } from '../../../server/src/core/draft.ts'
import { applyEdits } from '../../../server/src/core/edit.ts'
import {
  addPromise,
  addToList,
  type Change,
  type Editable,
  setKey,
} from '../../../server/src/core/header/edit.ts'
import { setPromise } from '../../../server/src/core/header/edit-promise.ts'

const NOTHING = 'no edits'

const edited = (text: string, change: (draft: Editable) => Change): string => {
  const edits = change(readDraft(text))
  return edits === undefined ? NOTHING : applyEdits(text, edits)
}

const pledgeAt = (draft: Editable, index: number) => {
  const pledge = draft.header.promises[index]
  assert.ok(pledge, 'no such promise')
  return pledge
}

describe('setting a key of the header', () => {
  const cases: readonly [
    title: string,
    key: Parameters<typeof setKey>[1],
    value: string,
    from: string,
    to: string,
  ][] = [
    [
      'replaces its text',
      'sent',
      '2026-11-23',
      '---\nsent: 2026-11-20 # by post\nto: Dana\n---\nHi',
      '---\nsent: 2026-11-23 # by post\nto: Dana\n---\nHi',
    ],
    [
      'fills an empty key',
      'sent',
      '2026-11-23',
      '---\nsent:\nto: Dana\n---\n',
      '---\nsent: 2026-11-23\nto: Dana\n---\n',
    ],
    [
      'fills an empty key before a comment',
      'sent',
      '2026-11-23',
      '---\nsent:   # when?\n---\n',
      '---\nsent: 2026-11-23   # when?\n---\n',
    ],
    ['replaces a null', 'sent', '2026-11-23', '---\nsent: ~\n---\n', '---\nsent: 2026-11-23\n---\n'],
    [
      'adds it behind the key it follows',
      'subject',
      'Your talk',
      '---\nto: Dana # a friend\n\nsent: 2026-11-20\n---\nHi',
      '---\nto: Dana # a friend\nsubject: Your talk\n\nsent: 2026-11-20\n---\nHi',
    ],
    [
      'adds it before all others',
      'to',
      'Dana',
      '---\n# draft 2\nsubject: Your talk\n---\nHi',
      '---\n# draft 2\nto: Dana\nsubject: Your talk\n---\nHi',
    ],
    [
      'adds it behind a list',
      'offer',
      'my notes',
      '---\nabout:\n  - plays chess\n  # and more\npromises: []\n---\n',
      '---\nabout:\n  - plays chess\noffer: my notes\n  # and more\npromises: []\n---\n',
    ],
    ['adds it to an empty header', 'to', 'Dana', '---\n---\nHi', '---\nto: Dana\n---\nHi'],
    [
      'adds it below nothing but comments',
      'to',
      'Dana',
      '---\n# to be written\n---\nHi',
      '---\n# to be written\nto: Dana\n---\nHi',
    ],
    ['creates a header', 'subject', 'Your talk', 'Hi Dana,\n', '---\nsubject: Your talk\n---\nHi Dana,\n'],
    [
      'creates a header behind a byte order mark',
      'subject',
      'Your talk',
      '\uFEFFHi Dana,\r\n',
      '\uFEFF---\r\nsubject: Your talk\r\n---\r\nHi Dana,\r\n',
    ],
    ['creates a header above a ruled line', 'to', 'Dana', '---\n\nHi,\n', '---\nto: Dana\n---\n---\n\nHi,\n'],
    ['creates a header in nothing', 'to', 'Dana', '', '---\nto: Dana\n---\n'],
    [
      'keeps Windows line ends',
      'subject',
      'Your talk',
      '---\r\nto: Dana\r\nsent: 2026-11-20\r\n---\r\nHi',
      '---\r\nto: Dana\r\nsubject: Your talk\r\nsent: 2026-11-20\r\n---\r\nHi',
    ],
    [
      'keeps flow style',
      'subject',
      'Hi, Dana',
      '---\n{to: Dana, sent: 2026-11-20}\n---\nHi',
      '---\n{to: Dana, subject: "Hi, Dana", sent: 2026-11-20}\n---\nHi',
    ],
    [
      'keeps a tag and an anchor',
      'subject',
      'Joins',
      '---\nsubject: &s !!str Your talk\n---\n',
      '---\nsubject: &s !!str Joins\n---\n',
    ],
    [
      'replaces a block of text',
      'offer',
      'my notes',
      '---\noffer: >-\n  my old\n  notes\nask: time\n---\n',
      '---\noffer: my notes\nask: time\n---\n',
    ],
    [
      'quotes what YAML would read otherwise',
      'subject',
      'Joins: a question',
      '---\nto: Dana\n---\n',
      '---\nto: Dana\nsubject: "Joins: a question"\n---\n',
    ],
    [
      'quotes with what the text has not',
      'subject',
      '"Joins" # 2',
      '---\nto: Dana\n---\n',
      '---\nto: Dana\nsubject: \'"Joins" # 2\'\n---\n',
    ],
    [
      'works beside what is broken',
      'sent',
      '2026-11-23',
      '---\nto: Dana\nabout: [a, b\nsubject: x\n---\n',
      '---\nto: Dana\nabout: [a, b\nsubject: x\nsent: 2026-11-23\n---\n',
    ],
    ['does not touch a list', 'about', 'plays chess', '---\nabout: [a, b]\n---\n', NOTHING],
    [
      'does not change what another key refers to',
      'subject',
      'Joins',
      '---\nsubject: &s Your talk\nask: *s\n---\n',
      NOTHING,
    ],
    [
      'does not lose the comment of a block',
      'offer',
      'my notes',
      '---\noffer: | # later\n  old notes\n---\n',
      NOTHING,
    ],
  ]
  for (const [title, key, value, from, to] of cases) {
    it(title, () =>
      assert.equal(
        edited(from, (draft) => setKey(draft, key, [value])),
        to,
      ),
    )
  }
})

describe('adding to a list of the header', () => {
  const cases: readonly [
    title: string,
    key: Parameters<typeof addToList>[1],
    text: string,
    from: string,
    to: string,
  ][] = [
    [
      'adds a line',
      'about',
      'plays chess',
      '---\nabout:\n  - likes tea # green\n\nask: time\n---\n',
      '---\nabout:\n  - likes tea # green\n  - plays chess\n\nask: time\n---\n',
    ],
    [
      'keeps a list at the margin',
      'about',
      'plays chess',
      '---\nabout:\n- likes tea\n---\n',
      '---\nabout:\n- likes tea\n- plays chess\n---\n',
    ],
    [
      'keeps a wide gap',
      'about',
      'plays chess',
      '---\nabout:\n    -   likes tea\n---\n',
      '---\nabout:\n    -   likes tea\n    -   plays chess\n---\n',
    ],
    [
      'adds to a list in brackets',
      'ignore',
      'long-message',
      '---\nignore: [stiff-language]\n---\n',
      '---\nignore: [stiff-language, long-message]\n---\n',
    ],
    [
      'adds to empty brackets',
      'about',
      'chess, tea',
      '---\nabout: []\n---\n',
      '---\nabout: ["chess, tea"]\n---\n',
    ],
    [
      'makes a list of a single text',
      'offer',
      'my notes',
      '---\noffer: a coffee # or tea\n---\n',
      '---\noffer:\n  - a coffee # or tea\n  - my notes\n---\n',
    ],
    [
      'makes a list of a quoted text',
      'offer',
      'my notes',
      '---\noffer:   "a: b"\n---\n',
      '---\noffer:\n  - "a: b"\n  - my notes\n---\n',
    ],
    [
      'makes a list of a folded text',
      'offer',
      'my notes',
      '---\noffer: >\n  a long\n  text\nignore: x\n---\n',
      '---\noffer:\n- >\n  a long\n  text\n- my notes\nignore: x\n---\n',
    ],
    [
      'makes a list of a text over two lines',
      'offer',
      'my notes',
      '---\noffer: a long\n  text\n---\n',
      '---\noffer:\n- a long\n  text\n- my notes\n---\n',
    ],
    [
      'starts a list where the key is empty',
      'about',
      'plays chess',
      '---\nabout: # what?\nask: time\n---\n',
      '---\nabout: # what?\n  - plays chess\nask: time\n---\n',
    ],
    [
      'starts a list as far in as the others',
      'common-ground',
      'chess',
      '---\nabout:\n- tea\n---\n',
      '---\nabout:\n- tea\ncommon-ground:\n- chess\n---\n',
    ],
    ['starts a list in a header of its own', 'about', 'chess', 'Hi', '---\nabout:\n  - chess\n---\nHi'],
    [
      'starts a list in flow style',
      'about',
      'chess',
      '---\n{to: Dana}\n---\n',
      '---\n{to: Dana, about: [chess]}\n---\n',
    ],
    [
      'leaves a borrowed list alone',
      'common-ground',
      'chess',
      '---\nabout: &a [tea]\ncommon-ground: *a\n---\n',
      NOTHING,
    ],
    ['leaves a lent list alone', 'about', 'chess', '---\nabout: &a [tea]\ncommon-ground: *a\n---\n', NOTHING],
  ]
  for (const [title, key, text, from, to] of cases) {
    it(title, () =>
      assert.equal(
        edited(from, (draft) => addToList(draft, key, [text])),
        to,
      ),
    )
  }
})

describe('writing into a promise', () => {
  const cases: readonly [title: string, changes: Record<string, string>, from: string, to: string][] = [
    [
      'puts the key at its place',
      { due: '2026-11-27' },
      '---\npromises:\n  - what: Call\n    reason: ill # really\n---\n',
      '---\npromises:\n  - what: Call\n    due: 2026-11-27\n    reason: ill # really\n---\n',
    ],
    [
      'replaces a value',
      { due: '2026-11-27' },
      "---\npromises:\n  - due:  'Friday' # or so\n    what: Call\n---\n",
      '---\npromises:\n  - due:  2026-11-27 # or so\n    what: Call\n---\n',
    ],
    [
      'makes a short form long',
      { kept: '2026-11-23' },
      '---\npromises:\n  - Call by Friday # please\n  - Write\n---\n',
      '---\npromises:\n  - what: Call by Friday # please\n    kept: 2026-11-23\n  - Write\n---\n',
    ],
    [
      'makes a short form over two lines long',
      { kept: '2026-11-23' },
      '---\npromises:\n  - Call\n    by Friday\n---\n',
      '---\npromises:\n  - what: Call by Friday\n    kept: 2026-11-23\n---\n',
    ],
    [
      'makes a block of text long',
      { kept: '2026-11-23' },
      '---\npromises:\n  - |\n    Call\n    Write\n---\n',
      '---\npromises:\n  - what: "Call\\nWrite\\n"\n    kept: 2026-11-23\n---\n',
    ],
    [
      'makes the only promise long',
      { kept: '2026-11-23' },
      '---\npromises: Call by Friday\nignore: x\n---\n',
      '---\npromises:\n  what: Call by Friday\n  kept: 2026-11-23\nignore: x\n---\n',
    ],
    [
      'keeps braces',
      { kept: '2026-11-23' },
      '---\npromises: [{what: Call, due: Friday}, Write]\n---\n',
      '---\npromises: [{what: Call, due: Friday, kept: 2026-11-23}, Write]\n---\n',
    ],
    [
      'makes a short form in brackets long',
      { kept: '2026-11-23' },
      '---\npromises: [Call, Write]\n---\n',
      '---\npromises: [{what: Call, kept: 2026-11-23}, Write]\n---\n',
    ],
    [
      'keeps braces over several lines',
      { kept: '2026-11-23' },
      '---\npromises:\n  - {\n      what: Call, # soon\n    }\n---\n',
      '---\npromises:\n  - {\n      what: Call, kept: 2026-11-23, # soon\n    }\n---\n',
    ],
    [
      'keeps a map below its dash',
      { kept: '2026-11-23' },
      '---\npromises:\n-\n  what: Call\n-  what: Write\n---\n',
      '---\npromises:\n-\n  what: Call\n  kept: 2026-11-23\n-  what: Write\n---\n',
    ],
    [
      'keeps Windows line ends',
      { kept: '2026-11-23' },
      '---\r\npromises:\r\n  - Call\r\n---\r\nHi\r\n',
      '---\r\npromises:\r\n  - what: Call\r\n    kept: 2026-11-23\r\n---\r\nHi\r\n',
    ],
    [
      'keeps a last line without an end',
      { kept: '2026-11-23' },
      '---\npromises:\n  - Call\n---',
      '---\npromises:\n  - what: Call\n    kept: 2026-11-23\n---',
    ],
    [
      'adds a day to was-due',
      { 'was-due': '2026-12-01' },
      '---\npromises:\n  - what: Call\n    was-due: 2026-11-20\n---\n',
      '---\npromises:\n  - what: Call\n    was-due: [2026-11-20, 2026-12-01]\n---\n',
    ],
    [
      'adds a day to a list in was-due',
      { 'was-due': '2026-12-01' },
      '---\npromises:\n  - what: Call\n    was-due:\n      - 2026-11-20\n---\n',
      '---\npromises:\n  - what: Call\n    was-due:\n      - 2026-11-20\n      - 2026-12-01\n---\n',
    ],
    [
      'writes below a block of text',
      { kept: '2026-11-23' },
      '---\npromises:\n  - what: |\n      Call\n      soon\n\n  - Write\n---\n',
      '---\npromises:\n  - what: |\n      Call\n      soon\n    kept: 2026-11-23\n\n  - Write\n---\n',
    ],
    [
      'writes into a promise with an anchor',
      { kept: '2026-11-23' },
      '---\npromises:\n  - &call\n    what: Call\n---\n',
      '---\npromises:\n  - &call\n    what: Call\n    kept: 2026-11-23\n---\n',
    ],
    [
      'leaves a borrowed promise alone',
      { kept: '2026-11-23' },
      '---\nask: &a Call\npromises:\n  - *a\n---\n',
      NOTHING,
    ],
    [
      'leaves a lent promise alone',
      { kept: '2026-11-23' },
      '---\npromises:\n  - &a {what: Call}\n  - *a\n---\n',
      NOTHING,
    ],
    [
      'works in a header that is not closed',
      { kept: '2026-11-23' },
      '---\npromises:\n  - Call\n\nHi Ada,\n',
      '---\npromises:\n  - what: Call\n    kept: 2026-11-23\n\nHi Ada,\n',
    ],
  ]
  for (const [title, changes, from, to] of cases) {
    const pieces = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, [value]]))
    it(title, () =>
      assert.equal(
        edited(from, (draft) => setPromise(draft, pledgeAt(draft, 0), pieces)),
        to,
      ),
    )
  }

  it('leaves questions open', () => {
    const from = '---\npromises:\n  - what: Call\n    due: 2026-11-20\n---\n'
    const to = '---\npromises:\n  - what: Call\n    due: <when now?>\n    reason: <what came up?>\n---\n'
    const changes = { due: [{ slot: 'when now?' }], reason: [{ slot: 'what came up?' }] }
    assert.equal(
      edited(from, (draft) => setPromise(draft, pledgeAt(draft, 0), changes)),
      to,
    )
  })
})

describe('adding a promise', () => {
  const promise = { what: ['Send the notebook'], due: ['2026-11-27'] }
  const cases: readonly [title: string, from: string, to: string][] = [
    [
      'starts the list',
      '---\nto: Dana\nignore: x\n---\n',
      '---\nto: Dana\npromises:\n  - what: Send the notebook\n    due: 2026-11-27\nignore: x\n---\n',
    ],
    [
      'adds to the list',
      '---\npromises:\n- Call\n---\n',
      '---\npromises:\n- Call\n- what: Send the notebook\n  due: 2026-11-27\n---\n',
    ],
    [
      'adds behind a map',
      '---\npromises:\n  - what: Call\n    due: Friday # at noon\n---\n',
      '---\npromises:\n  - what: Call\n    due: Friday # at noon\n  - what: Send the notebook\n    due: 2026-11-27\n---\n',
    ],
    [
      'adds to brackets',
      '---\npromises: [Call]\n---\n',
      '---\npromises: [Call, {what: Send the notebook, due: 2026-11-27}]\n---\n',
    ],
    [
      'adds to the only one',
      '---\npromises: Call\n---\n',
      '---\npromises:\n  - Call\n  - what: Send the notebook\n    due: 2026-11-27\n---\n',
    ],
    [
      'starts a header',
      'Hi Dana,',
      '---\npromises:\n  - what: Send the notebook\n    due: 2026-11-27\n---\nHi Dana,',
    ],
  ]
  for (const [title, from, to] of cases) {
    it(title, () =>
      assert.equal(
        edited(from, (draft) => addPromise(draft, promise)),
        to,
      ),
    )
  }
})
