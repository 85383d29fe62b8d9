// Findings of open drafts, kept per version: those that need only the text at once, those about acts when the
// sentences have been read. Until then the acts' findings of the version before are shown where their words now stand.
import type { Act } from '../core/acts/act.ts'
import { check, type Trouble } from '../core/check.ts'
import type { Day } from '../core/days/day.ts'
import type { Finding } from '../core/rule.ts'
import { configFindings } from '../core/settings/config-findings.ts'
import type { Settings } from '../core/settings/settings.ts'
import type { Span } from '../core/span.ts'
import { RULE_IDS, RULES } from '../rules/index.ts'
import type { Library } from '../workspace/library.ts'
import type { Acts } from './acts.ts'
import type { Change, OpenFile } from './open-files.ts'

/** Findings of one version of a draft. */
export interface Checked {
  /** Tells one list from another, as pull diagnostics want it. */
  readonly id: string
  readonly findings: readonly Finding[]
  /** Whether the acts have been read. */
  readonly isComplete: boolean
}

export interface Checks {
  /** What can be said at once; all there is to say, where the acts have been read. */
  now(file: OpenFile, settings: Settings): Checked
  /** The same of a draft that is not open. */
  once(file: Pick<OpenFile, 'uri' | 'draft'>, settings: Settings): readonly Finding[]
  /** The text moved under the findings. */
  moved(file: OpenFile, changes: readonly Change[]): void
  /** Something else changed that findings depend on: settings, the day, another draft. */
  forget(): void
  /** Another draft changed; what was found about acts is shown on until they are looked at again. */
  reconsider(file: OpenFile): void
  close(file: OpenFile): void
}

export interface ChecksParts {
  readonly acts: Acts
  readonly library: Library
  readonly today: () => Day
  readonly trouble: (trouble: Trouble) => void
}

export function checksWith({ acts, library, today, trouble }: ChecksParts): Checks {
  // Weak, as some answer may come when its file has been closed already.
  let kept = new WeakMap<OpenFile, Kept>()
  let lists = 0

  /** A list that says the same as the one before keeps its name. */
  function keep(
    file: OpenFile,
    literal: readonly Finding[],
    aboutActs: readonly Finding[],
    isComplete: boolean,
    before?: Checked,
  ): Checked {
    const findings = merged(literal, aboutActs)
    const isSame = before !== undefined && sameFindings(findings, before.findings)
    if (!isSame) lists += 1
    const checked = { id: isSame ? before.id : String(lists), findings, isComplete }
    kept.set(file, { checked, literal, aboutActs })
    return checked
  }

  function now(file: OpenFile, settings: Settings): Checked {
    const { checked, literal, aboutActs = [] } = kept.get(file) ?? {}
    if (checked?.isComplete) return checked
    if (file.kind === 'config') return keep(file, configFindings(file.text, RULE_IDS), [], true)
    const read = acts.known(file.draft)
    if (checked !== undefined && read === undefined) return checked
    return keep(
      file,
      literal ?? run('text', file, settings, []),
      read === undefined ? aboutActs : run('acts', file, settings, read),
      read !== undefined,
      checked,
    )
  }

  const run = (
    needs: 'text' | 'acts',
    { uri, draft }: Pick<OpenFile, 'uri' | 'draft'>,
    settings: Settings,
    read: readonly Act[],
  ): readonly Finding[] =>
    check(
      { draft, acts: read, settings, today: today(), others: library.othersOf(uri, draft) },
      RULES_BY_NEED[needs],
      trouble,
    )

  return {
    now,
    once: (file, settings) =>
      merged(run('text', file, settings, []), run('acts', file, settings, acts.known(file.draft) ?? [])),
    moved(file, changes) {
      const aboutActs = kept.get(file)?.aboutActs ?? []
      kept.set(file, { aboutActs: changes.reduce(followChange, aboutActs) })
    },
    forget() {
      kept = new WeakMap()
    },
    reconsider: (file) => kept.set(file, { aboutActs: kept.get(file)?.aboutActs ?? [] }),
    close: (file) => kept.delete(file),
  }
}

interface Kept {
  readonly checked?: Checked
  readonly literal?: readonly Finding[]
  readonly aboutActs: readonly Finding[]
}

const RULES_BY_NEED = {
  text: RULES.filter(({ needs }) => needs === 'text'),
  acts: RULES.filter(({ needs }) => needs === 'acts'),
}

const merged = (literal: readonly Finding[], aboutActs: readonly Finding[]): readonly Finding[] =>
  aboutActs.length === 0
    ? literal
    : [...literal, ...aboutActs].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

/** A finding from before a change, where its words stand now; its fixes were made for another text. */
const followChange = (findings: readonly Finding[], change: Change): readonly Finding[] =>
  findings.flatMap((finding) => {
    const span = follow(finding.span, change)
    return span === undefined ? [] : [{ ...finding, span, fixes: noFixes }]
  })

const noFixes = () => []

function follow({ start, end }: Span, { span, length }: Change): Span | undefined {
  if (end <= span.start) return { start, end }
  const by = length - (span.end - span.start)
  if (span.end <= start) return { start: start + by, end: end + by }
  if (span.start <= start && end <= span.end) return undefined
  return {
    start: start < span.start ? start : span.start + length,
    end: end > span.end ? end + by : span.start,
  }
}

const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index]))

const sameFinding = (a: Finding, b: Finding | undefined): boolean =>
  b !== undefined &&
  a.rule === b.rule &&
  a.level === b.level &&
  a.message === b.message &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end
