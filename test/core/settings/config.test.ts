// `.outreach.yaml`: what it sets, what is said of its faults, and which source wins.
import assert from 'node:assert/strict'
import { readConfig } from '../../../server/src/core/settings/config.ts'
import { configFindings } from '../../../server/src/core/settings/config-findings.ts'
import { DEFAULT_SETTINGS, settingsFrom } from '../../../server/src/core/settings/settings.ts'
import { marked } from '../marked.ts'

describe('configuration', () => {
  it('reads every key', () => {
    const { config, faults } = readConfig(
      [
        'rules:',
        '  stock-phrase: hint',
        '  many-asks: off',
        'phrases:',
        '  flag: [as discussed]',
        '  allow: [reaching out]',
        'boilerplate: Planks & Daughters, Bergen',
        'channels:',
        '  mastodon: {limit: 500, long: 300}',
        '  linkedin-invite:',
        '    limit: 200',
        'writer: Tom Reyes <tom@example.org>',
        'due-soon: 5',
      ].join('\n'),
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(config, {
      levels: { 'stock-phrase': 'hint', 'many-asks': 'off' },
      phrases: { flag: ['as discussed'], allow: ['reaching out'] },
      boilerplate: ['Planks & Daughters, Bergen'],
      channels: { mastodon: { limit: 500, long: 300 }, 'linkedin-invite': { limit: 200 } },
      writer: { name: 'Tom Reyes', email: 'tom@example.org' },
      dueSoon: 5,
    })
  })

  it('reads the writer as a map', () => {
    const { config } = readConfig('writer: {name: Tom Reyes, organization: Planks}')
    assert.deepEqual(config.writer, { name: 'Tom Reyes', organization: 'Planks' })
  })

  for (const [title, text, message] of [
    [
      'an unknown key',
      '⟦boilerplte⟧: x',
      '"boilerplte" is not a key of the configuration. Did you mean "boilerplate"?',
    ],
    [
      'an unknown level',
      'rules: {stock-phrase: ⟦hints⟧}',
      'A level is one of error, warning, information, hint, off.',
    ],
    ['a negative count', 'due-soon: ⟦-1⟧', 'This is a whole number, 0 or more.'],
    ['words for a count', 'channels: {email: {limit: ⟦many⟧}}', 'This is a whole number, 0 or more.'],
    ['a list for rules', 'rules: ⟦[a]⟧', '"rules" gives each rule a level: "stock-phrase: hint".'],
    ['a text for the whole', '⟦hello⟧', 'A configuration is made of lines like "due-soon: 3".'],
  ] as const) {
    it(`says what is wrong with ${title}`, () => {
      const plain = text.replace(/[⟦⟧]/g, '')
      const { faults } = readConfig(plain)
      assert.equal(
        marked(
          plain,
          faults.map(({ span }) => span),
        ),
        text,
      )
      assert.deepEqual(
        faults.map((fault) => fault.message),
        [message],
      )
    })
  }

  it('uses the rest of a faulty file', () => {
    assert.equal(readConfig('due-soon: 5\nrules: {a: loud}\n').config.dueSoon, 5)
  })

  for (const text of ['', '# nothing yet\n', '\n']) {
    it(`takes ${JSON.stringify(text)} as nothing set`, () => {
      const { config, faults } = readConfig(text)
      assert.deepEqual([settingsFrom(config), faults], [DEFAULT_SETTINGS, []])
    })
  }

  it('lets the project win over the editor, and both add to lists', () => {
    const project = readConfig(
      'rules: {a: off}\nphrases: {allow: [x]}\nchannels: {email: {long: 900}}\n',
    ).config
    const editor = readConfig('rules: {a: error, b: hint}\nphrases: {allow: [y]}\ndue-soon: 7\n').config
    const settings = settingsFrom(project, editor)
    assert.deepEqual(settings.levels, { a: 'off', b: 'hint' })
    assert.deepEqual(settings.phrases.allow, ['x', 'y'])
    assert.deepEqual(settings.channels.email, { long: 900, subject: true })
    assert.equal(settings.dueSoon, 7)
  })
})

describe('findings in a configuration', () => {
  const found = (text: string): readonly string[] =>
    configFindings(text, ['stock-phrase', 'wrong-name']).map(
      ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
    )

  it('point at rules that do not exist', () =>
    assert.deepEqual(found('rules:\n  stock-phrases: hint\n  nonsense: loud\n'), [
      'stock-phrases: "stock-phrases" is not the name of a rule. Did you mean "stock-phrase"?',
      'nonsense: "nonsense" is not the name of a rule.',
      'loud: A level is one of error, warning, information, hint, off.',
    ]))

  it('are none where each rule exists', () =>
    assert.deepEqual(found('rules: {stock-phrase: off, "wrong-name": hint}\n'), []))
})
