// What is much too long takes as much longer as it is longer, and no more: no text makes the product hang.
import assert from 'node:assert/strict'
import { readDraft } from '../../server/src/core/draft.ts'
import { htmlMessage, plainMessage } from '../../server/src/core/message/message.ts'
import { promisesLeft } from '../../server/src/core/promises/list.ts'
import { TODAY } from '../rules/checker.ts'
import { examine, examineConfig, findingsOf } from './examine.ts'
import { billions, CHARACTERS, MARKS } from './texts.ts'
import { SEED, TIMES, tried } from './trials.ts'

/** Characters of a text that has to be dealt with in good time. */
const LENGTH = TIMES > 1 ? 40_000 : 8_000

const ALL_UNITS: readonly string[] = [
  ...MARKS,
  ...CHARACTERS,
  ...MARKS.map((mark) => `${mark}a `),
  ...MARKS.map((mark) => `a\n${mark} `),
  ...['a', 'a ', 'Aa ', 'A. ', 'a, ', 'a-', "a'", '1', '1,', '1. ', ' ', '\t', '\n', '\r', '\r\n', 'a\n\n'],
  ...[
    'I hope this email finds you well. ',
    'I hope ',
    'Could you help? ',
    'Could you ',
    'by Friday ',
    'ill ',
  ],
  ...[
    "I'll send it. ",
    'I will ',
    'not ',
    'and ',
    'if you ',
    'to ',
    'me and ',
    'happy to help ',
    'per my last email ',
  ],
  ...[
    'Hi Ada,\n',
    'Best,\nTom\n',
    'loved your article. ',
    'in 1 day ',
    '5/6/',
    '12:30 ',
    'May ',
    'e.g. ',
    'Dana ',
  ],
  ...[
    '- [ ] a\n',
    '> > ',
    '* * ',
    '[a](b) ',
    '[a][b] ',
    '{{a}} ',
    '[Company] ',
    '<name> ',
    '<b>',
    '</b>',
    '```a\n',
  ],
]

/** What once took quadratic time or overflowed the stack, and a share of the others that the seed chooses. */
const UNITS = ALL_UNITS.filter(
  (unit, index) =>
    TIMES > 1 ||
    ['“', '\u2028', '- ', 'a\n- ', '> > ', '* * ', 'ill '].includes(unit) ||
    (index + SEED) % 5 === 0,
)

const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a body': (text) => `---\nto: Dana Whitfield\n---\nHi Dana,\n\n${text}\n`,
  'the middle of a sentence': (text) => `Hi Dana,\n\nI read x${text}x and more. Could you help me?\n`,
  'a header': (text) => `---\n${text}`,
  'a value': (text) => `---\nto: ${text}\nsubject: "${inQuotes(text)}"\n---\nHi ${text}`,
  'a promise': (text) => `---\npromises:\n  - what: "${inQuotes(text)}"\n---\nHi\n`,
}

const inQuotes = (text: string): string => text.replace(/["\\\r\n]/g, ' ')

/** Lines each of which is a fault. */
const FAULTS = TIMES > 1 ? 100_000 : 5000

const each = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const FAULTY: Readonly<Record<string, (count: number) => string>> = {
  'unknown keys': (count) => `---\nto: a\n${each(count, (index) => `key${index}: x\n`)}---\nHi\n`,
  'misspelled keys': (count) => `---\nto: a\n${each(count, (index) => `subjct${index % 10}: x\n`)}---\nHi\n`,
  'aliases of nothing': (count) => `---\n${'about: *a\n'.repeat(count)}---\nHi\n`,
  aliases: (count) => `---\nabout:\n${each(count, (index) => `  - &a${index} x\n  - *a${index}\n`)}---\nHi\n`,
  'days that are none': (count) =>
    `---\npromises:\n${'  - {what: a, due: 2026-02-30}\n'.repeat(count)}---\nHi\n`,
  'words that are no days': (count) =>
    `---\npromises:\n${'  - {what: a, due: blah}\n'.repeat(count)}---\nHi\n`,
  'recipients of unknown keys': (count) => `---\nto:\n${'  - {nam: x}\n'.repeat(count)}---\nHi\n`,
  'rules in a header that are none': (count) =>
    `---\nignore: [${each(count, (index) => `rule-${index}, `)}]\n---\nHi\n`,
  'rules in comments that are none': (count) =>
    `Hi,\n\n${each(count, (index) => `<!-- outreach-disable rule-${index} -->\n`)}`,
  'comments on one line': (count) => `Hi,\n\n${'<!-- outreach-disable-next-line a --> '.repeat(count)}\n`,
  'texts that YAML splits': (count) => `---\nabout:\n${'  - runs Fjord: the boat shop\n'.repeat(count)}---\n`,
  'second colons': (count) => `---\n${'a: b: c\n'.repeat(count)}---\nHi\n`,
  tabs: (count) => `---\nto: b\n${'\tb: c\n'.repeat(count)}---\n`,
  'stray quotation marks': (count) => `---\nto: b\n${'b: "a" c\n'.repeat(count)}---\n`,
  'questions that wait': (count) => `---\nask:\n${'  - <what?>\n'.repeat(count)}---\n`,
}

describe('a text that is much too long', () => {
  before(() => answer(PLACES['a body']?.('Could you help? I will send it by Friday. '.repeat(200)) ?? ''))

  for (const [place, put] of Object.entries(PLACES)) {
    it(`costs as much more as it is longer, where ${place} is the same again and again`, () => {
      const slow = UNITS.flatMap((unit) => {
        const text = (length: number): string =>
          put(unit.repeat(Math.ceil(length / unit.length)).slice(0, length))
        tried('long texts of one unit')
        return growthOf((share) => answer(text(LENGTH * share)), JSON.stringify(unit)) ?? []
      })
      assert.deepEqual(slow, [])
    })
  }

  it('does so where one line nests ever deeper', () => {
    for (const mark of ['* ', '+ ', '-\t', '1. ', '1) ', '> - ', '1. > ', '- 1. ']) {
      assertLinear((share) => answer(`${mark.repeat((60_000 * share) / mark.length)}Could you help?`), mark)
      tried('deeply nested lines')
    }
  })

  it('does so where each line of a header, or each comment, has a fault of its own', () => {
    for (const [what, text] of Object.entries(FAULTY)) {
      assertLinear((share) => answer(text(FAULTS * share)), what)
      tried('drafts of many faults')
    }
  })

  it('does so where rules ask which of many promises are left', () => {
    const draft = (count: number) =>
      readDraft(`---\npromises:\n${'  - {what: a, kept: true}\n'.repeat(count)}---\n`)
    const [all, fewer] = [draft(40_000), draft(10_000)]
    const moment = { today: TODAY, dueSoon: 3 }
    const others = { repeated: () => new Set([7]) }
    assertLinear((share) => promisesLeft(share === 1 ? all : fewer, moment, others), 'promises')
    tried('drafts of many faults')
  })

  it('does so where it is a phrase that the project flags', () => {
    for (const phrase of ['a '.repeat(2000), 'a b '.repeat(1000), 'the the the', '(a|a)*', '\\', ...MARKS]) {
      const config = `phrases: {flag: [${JSON.stringify(phrase)}, ${JSON.stringify(`x ${phrase}`)}]}\n`
      assertLinear(
        (share) => findingsOf(readDraft(`Hi,\n\n${'a b the '.repeat((LENGTH * share) / 8)}\n`), config),
        phrase,
      )
      tried('phrases of a project')
    }
  })

  it('does so where a project has thousands of phrases', () =>
    assertLinear((share) => {
      const phrases = Array.from({ length: 4000 * share }, (_, index) => `one two three ${index} four`)
      const config = `phrases: {flag: ${JSON.stringify(phrases)}, allow: ${JSON.stringify(phrases)}}\n`
      findingsOf(readDraft(`Hi,\n\n${'one two three 7 four. '.repeat(1000 * share)}\n`), config)
    }, 'phrases'))
})

describe('what nobody writes by hand', () => {
  for (const [what, text] of [
    [
      'a draft of five megabytes',
      () => `---\nto: Dana\n---\n${'I read your talk on slipways twice.\n\n'.repeat(140_000)}`,
    ],
    ['a line of a hundred thousand characters', () => `Hi,\n\n${'word '.repeat(20_000)}\n`],
    [
      'ten thousand promises',
      () => `---\npromises:\n${'  - {what: Call her, due: 2026-11-20}\n'.repeat(10_000)}---\nHi\n`,
    ],
    [
      'ten thousand short promises',
      () => `---\npromises:\n${'  - Call her by Friday\n'.repeat(10_000)}---\nHi\n`,
    ],
    [
      'ten thousand recipients',
      () => `---\nto: [${'Dana <d@example.org>, '.repeat(10_000)}]\n---\nHi Dana,\n`,
    ],
    [
      'ten thousand unknown keys',
      () => `---\n${Array.from({ length: 10_000 }, (_, n) => `key${n}: x\n`).join('')}---\nHi\n`,
    ],
    ['the same key ten thousand times', () => `---\n${'subject: x\n'.repeat(10_000)}---\nHi\n`],
    ['brackets ten thousand deep', () => `---\nto: ${'['.repeat(10_000)}\n---\n${'['.repeat(10_000)}`],
    [
      'maps ten thousand deep',
      () => `---\n${Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')}---\n`,
    ],
    [
      'quotes and lists a thousand deep',
      () => `${'> '.repeat(1000)}a\n\n${'- '.repeat(1000)}a\n\n${'<b>'.repeat(1000)}`,
    ],
    ['aliases that unfold to billions', () => `---\n${billions()}---\nHi\n`],
    ['forty thousand comments', () => '<!-- outreach-disable -->\n'.repeat(40_000)],
    ['a megabyte of NUL bytes', () => '\0'.repeat(1_000_000)],
    ['a megabyte of joined marks', () => `a${'\u0301'.repeat(500_000)}👩${'\u200d👩'.repeat(100_000)}`],
    ['UTF-16 read as UTF-8', () => Buffer.from(`---\nto: Dana\n---\nHi Dana,\n`, 'utf16le').toString('utf8')],
    [
      'bytes that are no UTF-8',
      () => Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * 7) % 256)).toString('utf8'),
    ],
  ] as const) {
    it(`is dealt with: ${what}`, () => {
      examine(text())
      tried('texts nobody writes')
    })
  }

  it('is a configuration, too', () => {
    for (const text of [
      billions(),
      '['.repeat(10_000),
      '{a: '.repeat(10_000),
      'rules:\n'.repeat(10_000),
      '\0'.repeat(100_000),
    ])
      examineConfig(text)
    tried('texts nobody writes', 5)
  })
})

/** All that is asked of a draft while somebody writes. */
function answer(text: string): void {
  const draft = readDraft(text)
  for (const finding of findingsOf(draft)) finding.fixes()
  plainMessage(draft)
  htmlMessage(draft)
}

const assertLinear = (work: (share: number) => void, what: string): void =>
  assert.equal(growthOf(work, what), undefined)

/** Milliseconds of processor time that are not worth a second look. */
const QUICK = 400

/**
 * Four times the text may cost four times as much and some more; sixteen times would be quadratic. A machine has its
 * moods, so only what is slow twice counts. Nothing where all is well.
 */
function growthOf(work: (share: number) => void, what: string): string | undefined {
  if (costOf(() => work(1)) < QUICK) return undefined
  const growth = (): number =>
    costOf(() => work(1)) /
    Math.max(
      1,
      costOf(() => work(1 / 4)),
    )
  const least = Math.min(growth(), growth())
  return least < 12 ? undefined : `four times ${what} costs ${least.toFixed(1)} times as much`
}

function costOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
