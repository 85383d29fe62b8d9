// The server's sentences in another language: how they are known again, and that none is missing or left over.
import { deepEqual, equal } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sayWith, type Words } from '../../server/src/lsp/say.ts'
import { parseSpecimens } from '../../server/src/pages/specimen.ts'
import { STIFF, STOCK } from '../../server/src/phrasebook/english.ts'
import { RULES } from '../../server/src/rules/index.ts'
import { checker } from '../rules/checker.ts'

const SPANISH = JSON.parse(readFileSync('l10n/bundle.l10n.es.json', 'utf8')) as Words

describe('sentences of the server in Spanish', () => {
  const say = sayWith(SPANISH)

  for (const [english, spanish] of [
    ['Anyone could have sent this to anyone.', 'Cualquiera podría haber enviado esto a cualquiera.'],
    ['Mention "the Arrow join kernels"', 'Mencionar «the Arrow join kernels»'],
    ['Dana expects this on Thursday.', 'Dana lo espera el jueves.'],
    ['Dana was to have this by 2026-11-22, 1 day ago.', 'Dana debía tenerlo el 2026-11-22, hace 1 día.'],
    ['The recipient expects this today.', 'El destinatario lo espera hoy.'],
    ['2 promises open, next due on Friday', '2 promesas pendientes, la próxima vence el viernes'],
  ] as const) {
    it(`says "${spanish}"`, () => equal(say(english), spanish))
  }

  it('leaves names and quoted words as they are, even where it knows the word', () =>
    equal(say('Open expects this today.'), 'Open lo espera hoy.'))

  it('leaves what stands in quotation marks, even where it knows the word', () =>
    equal(say('Mention "today"'), 'Mencionar «today»'))

  it('leaves what it does not know', () => equal(say('A new sentence.'), 'A new sentence.'))

  it('says everything in English where nothing was sent along', () =>
    equal(sayWith({})('Mention it here'), 'Mention it here'))

  it('knows all that rules and phrases say, and every refusal', async () => {
    const said = [...(await saidOfSpecimens()), ...whys(), ...refusals()]
    deepEqual(
      [...new Set(said)].filter((sentence) => say(sentence) === sentence),
      [],
    )
  })

  it('knows nothing that nobody says any more', () => {
    const source = textOf('server/src') + textOf('client/src')
    const isSaid = (key: string): boolean => key.split(JOINTS).every((part) => source.includes(part.trim()))
    deepEqual(
      Object.keys(SPANISH).filter((key) => !isSaid(key)),
      [],
    )
  })
})

/** Where the program puts a sentence together. */
const JOINTS = /\{\d\}|[Tt]he recipient\b|\bthem\b|^on | is not |\b(?:none|one) is about |; |[.?]/

/** Every message and every title that the examples of the rules bring forth. */
async function saidOfSpecimens(): Promise<readonly string[]> {
  const check = await checker()
  const specimens = RULES.flatMap(({ id }) =>
    parseSpecimens(readFileSync(`server/src/rules/${id}.specimen.md`, 'utf8')),
  )
  return specimens.flatMap((specimen) =>
    check(specimen.text, specimen.config, specimen.beside).flatMap(({ message, related, fixes }) => [
      message,
      ...related.map((place) => place.message),
      ...fixes().map(({ title }) => title),
    ]),
  )
}

const whys = (): readonly string[] =>
  [...STOCK, ...STIFF].flatMap(({ sections }) => sections.map(({ why }) => why))

const refusals = (): readonly string[] =>
  [...textOf('server/src/lsp').matchAll(/\bfailure\(\s*'([^']+)'/g)].map(([, sentence = '']) => sentence)

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|yaml)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
