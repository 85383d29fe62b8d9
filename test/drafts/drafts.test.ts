// Whole letters: rough ones get exactly their reviewed report, good ones nothing. A report is its draft with the
// findings marked as specimens mark them.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { RULES } from '../../server/src/rules/index.ts'
import { annotate } from '../rules/annotate.ts'
import { type Checker, checker } from '../rules/checker.ts'

const ROUGH = 'test/drafts/rough'
const GOOD = 'test/drafts/good'

/** A draft on its own gives them nothing to say. */
const OF_SEVERAL_DRAFTS = new Set(['copied-passage', 'owed-promise'])

describe('drafts', () => {
  let check: Checker
  before(async () => {
    check = await checker()
  })

  describe('rough', () => {
    const drafts = draftsIn(ROUGH)
    for (const name of drafts) {
      it(name, () => {
        const text = read(`${ROUGH}/${name}.outreach.md`)
        assert.equal(annotate(text, check(text)), read(`${ROUGH}/${name}.report.md`))
      })
    }

    it('are at least fifteen, and every rule speaks in one of them', () => {
      assert.ok(drafts.length >= 15)
      const found = new Set(
        drafts.flatMap((name) => check(read(`${ROUGH}/${name}.outreach.md`)).map(({ rule }) => rule)),
      )
      assert.deepEqual(
        RULES.map(({ id }) => id).filter((id) => !found.has(id) && !OF_SEVERAL_DRAFTS.has(id)),
        [],
      )
    })
  })

  describe('good', () => {
    for (const name of draftsIn(GOOD)) {
      it(name, () => {
        const text = read(`${GOOD}/${name}.outreach.md`)
        assert.equal(annotate(text, check(text)), text)
      })
    }

    it('have nothing to say of each other either', () => {
      const beside = draftsIn(GOOD).map((name) => ({
        name: `${name}.outreach.md`,
        text: read(`${GOOD}/${name}.outreach.md`),
      }))
      for (const { name, text } of beside) {
        const others = beside.filter((other) => other.name !== name)
        assert.equal(annotate(text, check(text, '', others)), text, name)
      }
    })
  })
})

function draftsIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) => /^(.*)\.outreach\.md$/.exec(file)?.[1] ?? [])
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
