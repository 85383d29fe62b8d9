// The JSON schema of `.outreach.yaml`, for completion and validation by editors that know schemas. It takes what
// `readConfig` reads without a fault, no more and no less.

import { LEVELS } from '../../server/src/core/rule.ts'
import { CHANNEL_KEYS, PHRASE_KEYS, WRITER_KEYS } from '../../server/src/core/settings/config.ts'
import { CONFIG_KEYS, DEFAULT_SETTINGS } from '../../server/src/core/settings/settings.ts'
import { RULES } from '../../server/src/rules/index.ts'

export const configSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Outreach Drafts: the configuration of a project',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: pick(CONFIG_KEYS, {
    rules: {
      ...map(Object.fromEntries(RULES.map(({ id, notices, level }) => [id, levelOf(notices, level)]))),
      description: 'How loud each rule is.',
    },
    phrases: {
      ...map(
        pick(PHRASE_KEYS, {
          flag: { ...TEXTS, description: 'Further stock phrases, as plain text.' },
          allow: { ...TEXTS, description: 'Words that are never reported as a stock phrase.' },
        }),
      ),
      description: 'Stock phrases of your own, and words that are none to you.',
    },
    boilerplate: { ...TEXTS, description: 'Passages that may stand in letters to several people.' },
    channels: {
      type: ['object', 'null'],
      description: 'Channels by name, and what each bears, in characters.',
      // Named, so that editors complete them; others are as good.
      properties: Object.fromEntries(Object.keys(DEFAULT_SETTINGS.channels).map((name) => [name, CHANNEL])),
      additionalProperties: CHANNEL,
    },
    writer: {
      description: 'Who writes: "Name <address>", or name, email and organization.',
      anyOf: [
        TEXT,
        map(
          pick(WRITER_KEYS, {
            name: { ...TEXT, description: 'The name as the letters are signed.' },
            email: { ...TEXT, description: 'The address they come from.' },
            organization: { ...TEXT, description: 'Where the writer works.' },
          }),
        ),
      ],
    },
    'due-soon': {
      ...COUNT,
      description: 'Days before its due day from which a promise is due soon.',
      default: DEFAULT_SETTINGS.dueSoon,
    },
  }),
  definitions: {
    channel: map(
      pick(CHANNEL_KEYS, {
        limit: { ...COUNT, description: 'A message beyond this cannot be sent.' },
        'subject-limit': { ...COUNT, description: 'A subject beyond this cannot be sent.' },
        long: { ...COUNT, description: 'From here on a message is long for the channel.' },
        subject: { type: ['boolean', 'null'], description: 'Whether a message has a subject line.' },
      }),
    ),
  },
})

type Schema = { readonly [key: string]: unknown }

/** One schema for each key the reader knows, in its order; the compiler says where one is missing. */
const pick = <Key extends string>(keys: readonly Key[], schemas: Readonly<Record<Key, Schema>>): Schema =>
  Object.fromEntries(keys.map((key) => [key, schemas[key]]))

const map = (properties: Schema): Schema => ({
  type: ['object', 'null'],
  additionalProperties: false,
  properties,
})

const CHANNEL = { $ref: '#/definitions/channel' }

/** Whatever stands on one line is text, a number too. */
const TEXT = { type: ['string', 'number', 'boolean', 'null'] }
const TEXTS = { anyOf: [TEXT, { type: 'array', items: TEXT }] }
const COUNT = { type: ['integer', 'null'], minimum: 0 }

/** YAML 1.1 reads `off` as false. */
const levelOf = (notices: string, level: string): Schema => ({
  enum: [...LEVELS, false],
  default: level,
  description: `${notices} (${level})`,
})
