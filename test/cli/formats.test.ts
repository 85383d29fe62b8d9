// Formats that other programs read, checked against what they read: SARIF by its schema, workflow commands by theirs.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { inFolder } from './outreach.ts'

const DRAFT = '---\nsubject: "A:\n  b"\nsent: 2026-02-30\nsubjct: 1\n---\nHi {{name}},\n'

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string; readonly help: { readonly markdown: string } }[]
      }
    }
    readonly results: readonly Result[]
  }[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly locations: readonly {
    readonly physicalLocation: { readonly region: object; readonly artifactLocation: object }
  }[]
}

describe('check --format sarif', () => {
  it('is valid, with findings and without', () =>
    inFolder({ 'a b/ü.outreach.md': DRAFT, 'none/c.outreach.md': 'Hi,\n' }, (_, run) => {
      assert.deepEqual(faultsIn(run('check', '--format', 'sarif').out), [])
      assert.deepEqual(faultsIn(run('check', 'none', '--format', 'sarif').out), [])
      assert.notDeepEqual(faultsIn('{"version":"2.1.0","runs":[{}]}'), [])
    }))

  it('says where each finding is and which rule it comes from', () =>
    inFolder({ 'a b/ü.outreach.md': DRAFT }, (_, run) => {
      const [log] = (JSON.parse(run('check', '--format', 'sarif').out) as Log).runs
      const result = log?.results.find(({ level }) => level === 'error')
      const rule = log?.tool.driver.rules[result?.ruleIndex ?? -1]
      assert.equal(rule?.id, 'faulty-header')
      assert.equal(rule?.help.markdown, readFileSync('docs/rules/faulty-header.md', 'utf8'))
      assert.deepEqual(result?.locations[0]?.physicalLocation, {
        artifactLocation: { uri: 'a%20b/%C3%BC.outreach.md' },
        region: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 17, snippet: { text: '2026-02-30' } },
      })
    }))
})

describe('check --format github', () => {
  it('prints one command for each finding', () =>
    inFolder({ 'a,b/c.outreach.md': DRAFT }, (_, run) => {
      const { code, out } = run('check', '--format', 'github')
      assert.equal(code, 1)
      assert.deepEqual(out.split('\n').slice(0, 2), [
        '::error file=a%2Cb/c.outreach.md,line=4,endLine=4,col=7,endColumn=17,title=faulty-header::There is no day 2026-02-30 in the calendar.',
        '::warning file=a%2Cb/c.outreach.md,line=5,endLine=5,col=1,endColumn=7,title=faulty-header::"subjct" is not a key of a draft. Did you mean "subject"?',
      ])
      for (const line of out.trimEnd().split('\n')) assert.match(line, /^::(?:error|warning|notice) \S*::.+$/)
    }))

  it('prints nothing where nothing is found', () =>
    inFolder({ 'c.outreach.md': '' }, (_, run) => assert.equal(run('check', '--format', 'github').out, '')))
})

const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'

/** The schema is written in an older dialect; the two keys that name it are all that differs. */
const {
  $schema: _dialect,
  id: _id,
  ...rules
} = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(rules)

function faultsIn(log: string): readonly string[] {
  validate(JSON.parse(log))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
