// The drafts that a newcomer opens first show what they are there to show, on the day that `npm start` reads them.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { outreach } from './outreach.ts'

/** The rules that find something in each example, in the order of the alphabet. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'asking-while-owing': ['owed-promise'],
  'broken-header': ['faulty-header'],
  'conference-invitation': ['stiff-language', 'unrecorded-promise', 'vague-offer'],
  'dana-first': ['overdue-promise', 'promise-due-soon', 'undated-promise'],
  'dana-follow-up': [],
  'giving-too': [],
  'linkedin-invitation': ['over-limit'],
  'mail-merge': ['missing-common-ground', 'missing-offer', 'stock-phrase', 'unfilled-placeholder'],
  'only-taking': [
    'many-asks',
    'missing-offer',
    'not-specific',
    'stiff-language',
    'stock-phrase',
    'unsourced-praise',
  ],
  'thank-you': [],
}

interface Report {
  readonly drafts: readonly {
    readonly path: string
    readonly findings: readonly { readonly rule: string }[]
  }[]
}

describe('examples', () => {
  const found = new Map<string, readonly string[]>()
  before(() => {
    const { drafts } = JSON.parse(outreach('.', 'check', 'examples', '--format', 'json').out) as Report
    for (const { path, findings } of drafts)
      found.set(nameOf(path), [...new Set(findings.map(({ rule }) => rule))].toSorted())
  })

  it('are all listed here', () => {
    const files = readdirSync('examples').filter((file) => file.endsWith('.outreach.md'))
    assert.deepEqual(files.map(nameOf).toSorted(), Object.keys(EXPECTED))
  })

  for (const [name, rules] of Object.entries(EXPECTED)) {
    it(`${name} shows ${rules.length === 0 ? 'nothing' : rules.join(', ')}`, () =>
      assert.deepEqual(found.get(name), rules))
  }

  it('promise what a newcomer can look up: one promise in each state', () => {
    const { out } = outreach('.', 'promises', 'examples', '--all')
    for (const state of ['Overdue', 'Due soon', 'Undated', 'Explained', 'Malformed', 'Kept', 'Released'])
      assert.match(out, new RegExp(`^${state}$`, 'm'))
  })
})

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace('.outreach.md', '')
