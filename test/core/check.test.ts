// How findings come about: levels, silences, sent and empty drafts, rules that throw, and what is not analysed twice.
import assert from 'node:assert/strict'
import type { Act } from '../../server/src/core/acts/act.ts'
import { ActReader } from '../../server/src/core/acts/reader.ts'
import { actsOf, check, type Trouble } from '../../server/src/core/check.ts'
import { readDraft } from '../../server/src/core/draft.ts'
import { MOST_FINDINGS } from '../../server/src/core/finding.ts'
import { loadTagger, type Tagger } from '../../server/src/core/language/tagger.ts'
import { inDraft } from '../../server/src/core/prose/passages.ts'
import type { Context, Rule } from '../../server/src/core/rule.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings/settings.ts'
import { marked } from './marked.ts'

/** Flags each word "foo" of the prose. */
const flagsFoo: Rule = {
  id: 'flags-foo',
  family: 'connecting',
  level: 'warning',
  notices: 'That you wrote foo.',
  evidence: { grade: 'D', source: 'made for this test' },
  needs: 'text',
  speaks: 'while writing',
  *check({ draft }) {
    for (const passage of draft.passages) {
      for (const { index } of passage.prose.text.matchAll(/foo/g)) {
        yield { span: inDraft(passage, { start: index, end: index + 3 }), message: 'Foo.' }
      }
    }
  },
}

const throws: Rule = {
  ...flagsFoo,
  id: 'throws',
  check: () => {
    throw new Error('a bug')
  },
}

const contextOf = (text: string, settings = DEFAULT_SETTINGS): Context => ({
  draft: readDraft(text),
  acts: [],
  settings,
  today: '2026-11-23',
})

describe('check', () => {
  for (const [title, expected] of [
    ['prose', 'A ⟦foo⟧ and a ⟦foo⟧.\n'],
    ['not code, quotes, targets', '`foo` [x](foo)\n\n> foo\n\n    foo\n'],
    ['a comment before the line', '<!-- outreach-disable-next-line flags-foo -->\nfoo\n⟦foo⟧\n'],
    ['a comment that names another rule', '<!-- outreach-disable-next-line throws -->\n⟦foo⟧\n'],
    ['ignored in the header', '---\nignore: [flags-foo]\n---\nfoo\n'],
    ['another rule ignored', '---\nignore: throws\n---\n⟦foo⟧\n'],
    ['a draft that was sent', '---\nsent: 2026-11-12\n---\nfoo\n'],
  ] as const) {
    it(title, () => {
      const text = expected.replace(/[⟦⟧]/g, '')
      const spans = check(contextOf(text), [flagsFoo]).map(({ span }) => span)
      assert.equal(marked(text, spans), expected)
    })
  }

  it('is silent before there is a message', () => {
    const about: Rule = { ...flagsFoo, check: ({ draft }) => [{ span: draft.header.span, message: 'Hm.' }] }
    assert.deepEqual(check(contextOf('---\nto: Ada\n---\n'), [about]), [])
    assert.equal(check(contextOf('---\nto: Ada\n---\n'), [{ ...about, speaks: 'always' }]).length, 1)
  })

  it('takes a set level over the rule’s, and off as silence', () => {
    const levels = (level: 'error' | 'off') =>
      check(contextOf('foo', { ...DEFAULT_SETTINGS, levels: { 'flags-foo': level } }), [flagsFoo]).map(
        (found) => found.level,
      )
    assert.deepEqual([levels('error'), levels('off')], [['error'], []])
  })

  it('contains a rule that throws, and says which', () => {
    const troubles: Trouble[] = []
    const findings = check(contextOf('foo'), [throws, flagsFoo], (trouble) => troubles.push(trouble))
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['flags-foo'],
    )
    assert.deepEqual(
      troubles.map(({ rule, error }) => [rule, String(error)]),
      [['throws', 'Error: a bug']],
    )
  })

  it('says what a writer wrote on one line, and no more of it than can be read', () => {
    const long: Rule = {
      ...flagsFoo,
      *check({ draft: { text } }) {
        const fixes = () => [{ title: `Write "${text}"`, edits: [] }]
        yield { span: { start: 0, end: 3 }, message: `There is "${text}" here.`, fixes }
      },
    }
    const [finding] = check(contextOf('foo\r\nbar\n'.repeat(100)), [long])
    assert.match(finding?.message ?? '', /^There is "foo bar foo .{150,180}…$/)
    assert.match(finding?.fixes()[0]?.title ?? '', /^Write "foo bar foo .{90,110}…$/)
  })

  it('says how many more there are instead of all of them', () => {
    const findings = check(contextOf('foo '.repeat(MOST_FINDINGS + 50)), [flagsFoo])
    assert.equal(findings.length, MOST_FINDINGS + 1)
    assert.equal(findings.at(-1)?.message, '50 more findings from here on are not shown.')
  })
})

describe('acts of a draft', () => {
  let tagger: Tagger
  before(async () => {
    tagger = await loadTagger()
  })

  it('stand in the draft, behind header and markup', () => {
    const text = '---\nto: Ada\n---\nHi Ada,\n\nI liked *it*. I will send you the plan by Friday.\n'
    const acts = actsOf(readDraft(text), new ActReader(tagger))
    const promised = acts.filter(({ kind }) => kind === 'promise').map(({ span }) => span)
    assert.match(marked(text, promised), /I liked \*it\*\. ⟦I will send you the plan/)
  })

  it('are read once a sentence: typing in one passage analyses nothing else', () => {
    const seen: string[] = []
    const counting = new ActReader({
      tag: (sentence) => {
        seen.push(sentence)
        return tagger.tag(sentence)
      },
    })
    // Whether such offers are vague is a question of parts of speech, so these sentences need the tagger.
    const before = readDraft('Happy to help with the boat.\n\nI am glad to help.\n')
    actsOf(before, counting)
    seen.length = 0
    const after = readDraft('Happy to help with the boat.\n\nI am glad to help you.\n', before)
    const acts: readonly Act[] = actsOf(after, counting)
    assert.equal(acts.length, 2)
    assert.deepEqual(seen, ['I am glad to help you.'])
  })
})
