// Carets stand under the exact words, whatever the characters before them take on a terminal.
import assert from 'node:assert/strict'
import { excerpt } from '../../server/src/cli/formats/excerpt.ts'
import { Lines } from '../../server/src/cli/lines.ts'

/** The words between « and » are marked. */
function shown(marked: string, columns = 80): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  return `\n${excerpt(new Lines(text), { start, end }, columns).join('\n')}\n`
}

describe('excerpt', () => {
  it('marks words in a line', () =>
    assert.equal(
      shown('Hi Ada,\n\nI «hope» so.\n'),
      `
3 │ I hope so.
  │   ^^^^
`,
    ))

  it('gives wide characters two carets, and joined ones theirs', () =>
    assert.equal(
      shown('日本 👩‍🔬 é «はい»'),
      `
1 │ 日本 👩‍🔬 é はい
  │           ^^^^
`,
    ))

  it('shows tabs as two blanks', () =>
    assert.equal(
      shown('\tHi\t«Ada»,'),
      `
1 │   Hi  Ada,
  │       ^^^
`,
    ))

  it('shows only the rows of a long line that hold marked words', () =>
    assert.equal(
      shown('One two three four five six seven eight nine «ten eleven» twelve thirteen fourteen', 32),
      `
1 │ six seven eight nine ten
  │                      ^^^
  │ eleven twelve thirteen
  │ ^^^^^^
`,
    ))

  it('cuts words that no row could hold', () =>
    assert.equal(
      shown('«https://example.org/0123456789/0123456789»', 27),
      `
1 │ https://example.org/
  │ ^^^^^^^^^^^^^^^^^^^^
  │ 0123456789/012345678
  │ ^^^^^^^^^^^^^^^^^^^^
  │ 9
  │ ^
`,
    ))

  it('marks several lines, the blank ones between them left out', () =>
    assert.equal(
      shown('  - what: A\n    «due: 1\n\n  - what»: B\n'),
      `
2 │     due: 1
  │     ^^^^^^
4 │   - what: B
  │ ^^^^^^^^
`,
    ))

  it('abridges what is too long to read', () =>
    assert.equal(
      shown(`«${'a\n'.repeat(9)}b»`),
      `
 1 │ a
   │ ^
 2 │ a
   │ ^
 3 │ a
   │ ^
 4 │ a
   │ ^
   │ ⋮
10 │ b
   │ ^
`,
    ))

  it('shows a place between characters as one caret', () =>
    assert.equal(
      shown('---\nto: Dana\n«»---\n'),
      `
3 │ ---
  │ ^
`,
    ))

  it('sees no line end and no byte order mark', () =>
    assert.equal(
      shown('\uFEFF«Hi Ada,\r\nHello»\r\n'),
      `
1 │ Hi Ada,
  │ ^^^^^^^
2 │ Hello
  │ ^^^^^
`,
    ))
})
