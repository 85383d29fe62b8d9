// Every rule's specimen is run: findings stand exactly under their carets, and each fix does what is written.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { applyEdits } from '../../server/src/core/edit.ts'
import type { Finding, Repair } from '../../server/src/core/rule.ts'
import { textAt } from '../../server/src/core/span.ts'
import { parseSpecimens, type Specimen } from '../../server/src/pages/specimen.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { annotate } from './annotate.ts'
import { type Checker, checker } from './checker.ts'

const FOLDER = 'server/src/rules'

describe('specimens', () => {
  let check: Checker
  before(async () => {
    check = await checker()
  })

  for (const { id } of RULES) {
    describe(id, () => {
      const specimens = parseSpecimens(readFileSync(`${FOLDER}/${id}.specimen.md`, 'utf8'))
      for (const specimen of specimens) {
        it(specimen.title, () => assert.equal(annotate(specimen.text, findingsOf(specimen)), specimen.marked))
        for (const fix of specimen.fixes) {
          it(`${specimen.title}, fix: ${fix.title}`, () => checkFix(specimen, fix))
        }
      }

      it('has at least as many silent cases as flagged ones', () => {
        const flagged = specimens.filter(({ marked, text }) => marked !== text).length
        assert.ok(flagged > 0, 'nothing is flagged')
        assert.ok(specimens.length >= 2 * flagged, `${flagged} of ${specimens.length} cases are flagged`)
      })

      it('offers four fixes at most', () => {
        const counts = specimens.flatMap((each) => findingsOf(each).map(({ fixes }) => fixes().length))
        assert.ok(Math.max(...counts) <= 4)
      })

      it('exercises every fix that its cases offer', () => {
        const offered = specimens.flatMap((specimen) =>
          findingsOf(specimen).flatMap((finding) => repairsOf(finding)),
        )
        const exercised = new Set(specimens.flatMap(({ fixes }) => fixes.map(({ title }) => kindOf(title))))
        const missing = new Set(
          offered.map(({ title }) => kindOf(title)).filter((title) => !exercised.has(title)),
        )
        assert.deepEqual([...missing], [])
      })

      const findingsOf = ({ text, config, beside }: Specimen): readonly Finding[] =>
        check(text, config, beside).filter(({ rule }) => rule === id)

      function checkFix(specimen: Specimen, fix: Specimen['fixes'][number]): void {
        const finding = findingsOf(specimen).find((candidate) => repairOf(candidate, fix.title) !== undefined)
        assert.ok(finding, `No finding offers "${fix.title}", but: ${titles(findingsOf(specimen))}`)
        const after = applyEdits(specimen.text, repairOf(finding, fix.title)?.edits ?? [])
        assert.equal(after, fix.text)
        assertMended(specimen, after, finding)
      }

      function assertMended(specimen: Specimen, after: string, mended: Finding): void {
        const before = check(specimen.text, specimen.config, specimen.beside)
        const asks = ({ rule, span }: Finding): boolean =>
          rule !== mended.rule && /^<[^<>]+>$/.test(textAt(after, span))
        const later = check(after, specimen.config, specimen.beside).filter((finding) => !asks(finding))
        const count = (findings: readonly Finding[], rule: string): number =>
          findings.filter((finding) => finding.rule === rule).length
        assert.equal(count(later, mended.rule), count(before, mended.rule) - 1, 'the finding is still there')
        for (const { rule, message } of later) {
          assert.ok(
            count(later, rule) <= count(before, rule),
            `the fix brought a new finding, ${rule}: ${message}`,
          )
        }
      }
    })
  }

  it('stand beside a rule', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.specimen.md'))
    assert.deepEqual(files.toSorted(), RULES.map(({ id }) => `${id}.specimen.md`).toSorted())
  })
})

const repairsOf = (finding: Finding): readonly Repair[] =>
  finding.fixes().filter((fix): fix is Repair => 'edits' in fix)

const repairOf = (finding: Finding, title: string): Repair | undefined =>
  repairsOf(finding).find((repair) => repair.title === title)

const titles = (findings: readonly Finding[]): string =>
  findings.flatMap((finding) => finding.fixes().map(({ title }) => `"${title}"`)).join(', ')

/** Two fixes that differ only in the words they quote are the same kind of fix. */
const kindOf = (title: string): string =>
  title.replace(/[\u201c"].*[\u201d"]/, '"…"').replace(/\d{4}-\d{2}-\d{2}/g, 'DAY')
