// Any text is a draft, a header, a configuration: it is read, checked and shown, with places that lie in it.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readDraft } from '../../server/src/core/draft.ts'
import { configFindings } from '../../server/src/core/settings/config-findings.ts'
import { RULE_IDS } from '../../server/src/rules/index.ts'
import { markdownInputs, yamlInputs } from './corpora.ts'
import { examine, examineConfig, findingsOf } from './examine.ts'
import { bodies, CHARACTERS, configurations, drafts, edits, headers, MARKS } from './texts.ts'
import { tried, tryAny } from './trials.ts'

describe('any text', () => {
  it('is a draft', () => tryAny('drafts', 250, [drafts, configurations], examine))

  it('is a header', () =>
    tryAny('headers', 400, [headers], (header) => {
      examine(`---\n${header}---\nHi Dana,\n`)
    }))

  it('is the body of a letter', () =>
    tryAny('bodies', 250, [bodies], (body) => {
      examine(`---\nto: Dana Whitfield\n---\n${body}`)
    }))

  it('is a configuration', () =>
    tryAny('configurations', 400, [fc.oneof(configurations, headers, bodies)], (text) => {
      examineConfig(text)
      for (const { span } of configFindings(text, RULE_IDS)) assert.ok(span.end <= text.length)
    }))

  it('is read after any edits as it is read afresh', () =>
    tryAny('edits', 120, [drafts, fc.array(edits, { minLength: 1, maxLength: 6 })], (text, changes) => {
      let draft = readDraft(text)
      for (const change of changes) {
        draft = readDraft(change(draft.text), draft)
        assert.deepEqual(shown(findingsOf(draft)), shown(findingsOf(readDraft(draft.text))), draft.text)
      }
    }))

  it('of the YAML test suite is a header, a configuration and a body', () => {
    assert.ok(yamlInputs.length > 300)
    for (const yaml of yamlInputs) {
      examine(`---\n${yaml}\n---\nHi Dana,\n`)
      examine(`---\npromises:\n${yaml.replace(/^/gm, '  ')}\n---\n`)
      examine(yaml)
      examineConfig(yaml)
      tried('inputs of the YAML test suite, four ways', 4)
    }
  })

  it('of CommonMark is a body, and a value of a header', () => {
    assert.ok(markdownInputs.length > 600)
    for (const markdown of markdownInputs) {
      examine(`---\nto: Dana Whitfield\n---\n${markdown}`)
      examine(`---\nsubject: ${JSON.stringify(markdown)}\n---\nHi\n`)
      tried('examples of CommonMark, two ways', 2)
    }
  })

  it('of every category of Unicode is written everywhere', () => {
    for (const [category, characters] of byCategory()) {
      assert.ok(characters.length > 0, category)
      const text = characters.join('')
      examine(
        `---\nto: ${text}\nsubject: ${text} {{${text}}}\nabout: [${text}]\n---\nHi ${text},\n\n${characters.join(' ')} ${text}.\n`,
      )
      examineConfig(`phrases: {flag: ["${text}"]}\nwriter: ${text}\n`)
      tried('categories of Unicode')
    }
  })

  it('that is cut anywhere, between surrogates too, is a draft', () => {
    const text = `---\nto: 👩🏽‍🔧 <a@b.co>\npromises:\n  - {what: "Call 👋", due: by Friday}\n---\nHi 👩🏽‍🔧,\n\n{{name}} 👋 I hope this email finds you well.\n`
    for (let end = 0; end <= text.length; end++) {
      examine(text.slice(0, end))
      examine(text.slice(end))
      tried('cuts', 2)
    }
  })

  it('is not made a script by being copied', () => {
    for (const mark of [...MARKS, ...CHARACTERS]) {
      examine(
        `[a](java${mark}script:alert(1)) <img src=x onerror=alert(1)> <${mark}script>alert(1)</script>\n\n[b](data:text/html,${mark})`,
      )
      tried('attempts to smuggle a script')
    }
  })
})

const shown = (findings: ReturnType<typeof findingsOf>) =>
  findings.map(({ rule, span, message }) => [rule, span.start, span.end, message])

const CATEGORIES =
  'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn'.split(' ')

/** Some characters of each, from all over. */
function byCategory(): ReadonlyMap<string, readonly string[]> {
  const patterns = CATEGORIES.map((name) => [name, new RegExp(`^\\p{${name}}$`, 'u')] as const)
  const found = new Map<string, string[]>(CATEGORIES.map((name) => [name, []]))
  for (let code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : 37) {
    const character = String.fromCodePoint(code)
    const [name = ''] = patterns.find(([, pattern]) => pattern.test(character)) ?? []
    const characters = found.get(name)
    if (characters !== undefined && (characters.length < 40 || code % 11 === 0) && characters.length < 120)
      characters.push(character)
  }
  return found
}
