// Asks the engine everything that can be asked of one draft, and holds each answer to what any answer must be.
import assert from 'node:assert/strict'
import { loadReader } from '../../server/src/core/acts/reader.ts'
import { actsOf, check } from '../../server/src/core/check.ts'
import { type Draft, readDraft } from '../../server/src/core/draft.ts'
import { applyEdits, type Edit } from '../../server/src/core/edit.ts'
import { MOST_FINDINGS, MOST_MESSAGE, MOST_TITLE } from '../../server/src/core/finding.ts'
import { htmlMessage, plainMessage } from '../../server/src/core/message/message.ts'
import { promisesOf } from '../../server/src/core/promises/list.ts'
import type { Finding } from '../../server/src/core/rule.ts'
import { type ConfigFile, readConfig } from '../../server/src/core/settings/config.ts'
import { settingsFrom } from '../../server/src/core/settings/settings.ts'
import type { Span } from '../../server/src/core/span.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { Library } from '../../server/src/workspace/library.ts'
import { TODAY } from '../rules/checker.ts'

const reader = await loadReader()

/** The findings of a draft, all of them sound. */
export function examine(text: string, config = ''): readonly Finding[] {
  const draft = readDraft(text)
  const findings = findingsOf(draft, config)
  assert.ok(findings.length <= MOST_FINDINGS + 1, 'more findings than are promised')
  for (const finding of findings) assertSound(finding, text)
  for (const finding of findings.slice(0, text.length < LONG ? FIXED : 1)) assertMends(finding, text)
  assertMessage(draft)
  for (const { span } of promisesOf(draft, { today: TODAY, dueSoon: 3 })) assertInside(span, text)
  for (const { span } of draft.header.faults) assertInside(span, text)
  return findings
}

export function findingsOf(draft: Draft, config = ''): readonly Finding[] {
  const settings = settingsFrom(readConfig(config).config)
  const library = new Library()
  library.setDraft(HERE, draft)
  const others = library.othersOf(HERE, draft)
  return check({ draft, acts: actsOf(draft, reader), settings, today: TODAY, others }, RULES)
}

/** A configuration, all faults of which are on its characters. */
export function examineConfig(text: string): ConfigFile {
  const file = readConfig(text)
  for (const { span } of file.faults) assertInside(span, text)
  for (const { span } of file.ruleNames) assertInside(span, text)
  return file
}

const HERE = 'here.outreach.md'

/** Findings whose fixes are tried, and characters from which on only one is: each reads the whole draft again. */
const FIXED = 20
const LONG = 50_000

function assertSound(finding: Finding, text: string): void {
  const { span, message, related } = finding
  assertInside(span, text)
  assertBrief(message, MOST_MESSAGE)
  for (const { draft, span: place } of related) if (draft === undefined) assertInside(place, text)
}

function assertMends({ rule, fixes: fixesOf }: Finding, text: string): void {
  const fixes = fixesOf()
  assert.ok(fixes.length <= 4, `${rule} offers ${fixes.length} fixes`)
  for (const fix of fixes) {
    assertBrief(fix.title, MOST_TITLE)
    if ('edits' in fix) assertApply(fix.edits, text)
    if ('select' in fix) assertInside(fix.select, text)
  }
}

function assertBrief(words: string, most: number): void {
  assert.ok(words.trim() !== '' && words.length <= most && !/[\r\n]/.test(words), JSON.stringify(words))
}

function assertApply(edits: readonly Edit[], text: string): void {
  const ordered = edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const [index, span] of ordered.entries()) {
    assertInside(span, text)
    assert.ok(span.start >= (ordered[index - 1]?.end ?? 0), 'edits overlap')
  }
  readDraft(applyEdits(text, edits))
}

function assertMessage(draft: Draft): void {
  assert.equal(plainMessage(draft).includes('\r'), false)
  assert.doesNotMatch(
    htmlMessage(draft),
    /<(?:script|img|iframe|style|object|link|meta)\b|="\s*(?:javascript|data|vbscript):/i,
  )
}

function assertInside({ start, end }: Span, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`)
}
