// The schema of `.outreach.yaml` and our own reader say the same of every configuration.
import assert from 'node:assert/strict'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { configFindings } from '../../server/src/core/settings/config-findings.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { configSchema } from './config-schema.ts'

const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(configSchema())
const ruleIds = RULES.map(({ id }) => id)
const isFaultless = (config: unknown): boolean => configFindings(stringify(config), ruleIds).length === 0

describe('the schema of .outreach.yaml', () => {
  for (const config of [
    null,
    {},
    { rules: { 'stock-phrase': 'hint', 'many-asks': 'off', 'wrong-name': false }, 'due-soon': 0 },
    { phrases: { flag: ['circle the wagons'], allow: 'quick question' }, boilerplate: [2026, 'est. 1890'] },
    { channels: { mastodon: { limit: 500, long: 300, 'subject-limit': 80, subject: true }, fax: null } },
    { writer: 'Tom Reyes <tom@example.org>' },
    { writer: { name: 'Tom Reyes', email: 'tom@example.org', organization: null } },
  ]) {
    it(`takes ${JSON.stringify(config)}`, () =>
      assert.deepEqual([isValid(config), isFaultless(config)], [true, true]))
  }

  for (const config of [
    'hello',
    [],
    { rule: {} },
    { rules: { 'stock-phrases': 'hint' } },
    { rules: { 'stock-phrase': 'loud' } },
    { rules: { 'stock-phrase': null } },
    { rules: ['stock-phrase'] },
    { phrases: ['circle the wagons'] },
    { phrases: { flag: { text: ['circle the wagons'] } } },
    { channels: { mastodon: 500 } },
    { channels: { mastodon: { limit: -1 } } },
    { channels: { mastodon: { subject: 'yes' } } },
    { writer: { nick: 'Tom' } },
    { writer: ['Tom'] },
    { 'due-soon': 2.5 },
    { 'due-soon': '3' },
  ]) {
    it(`refuses ${JSON.stringify(config)}`, () =>
      assert.deepEqual([isValid(config), isFaultless(config)], [false, false]))
  }

  it('agrees with the reader on whatever somebody writes', () => {
    fc.assert(
      fc.property(anyConfig, (config) => assert.equal(isFaultless(config), isValid(config))),
      { numRuns: 500 },
    )
  })
})

const word = fc.constantFrom(
  'Tom',
  'off',
  'hint',
  'error',
  'loud',
  '',
  '3',
  'true',
  'a: b',
  '- x',
  'Tom <t@example.org>',
)
const scalar = fc.oneof(
  word,
  fc.integer({ min: -2, max: 900 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(word, scalar, { maxKeys: 2 }),
)
const keyed = (keys: readonly string[], values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 3 })

/** Mostly right, with a wrong key or value here and there. */
const anyConfig = fc.oneof(
  value,
  fc.record(
    {
      rules: fc.oneof(keyed([...ruleIds.slice(0, 5), 'stock-phrases'], word), value),
      phrases: fc.oneof(keyed(['flag', 'allow', 'flags'], value), value),
      boilerplate: value,
      channels: fc.oneof(
        keyed(
          ['email', 'fax'],
          fc.oneof(keyed(['limit', 'long', 'subject-limit', 'subject', 'max'], scalar), value),
        ),
        value,
      ),
      writer: fc.oneof(keyed(['name', 'email', 'organization', 'nick'], value), value),
      'due-soon': scalar,
      soon: value,
    },
    { requiredKeys: [] },
  ),
)
