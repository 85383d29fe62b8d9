// The server's sentences in another language: how they are known again, and that none is missing or left over.
import { deepEqual, equal } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sayWith, type Words } from '../../server/src/core/say.ts'
import {
  DRAFT_KEY_WORDS,
  PROMISE_KEY_WORDS,
  RECIPIENT_KEY_WORDS,
} from '../../server/src/lsp/answers/key-words.ts'
import { rulePage, shortRulePage } from '../../server/src/pages/rule-page.ts'
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
    ['3 days overdue', '3 días de retraso'],
    ['due tomorrow', 'vence mañana'],
    ['kept on time on 2026-11-20', 'cumplida a tiempo, el 2026-11-20'],
    ['kept on 2026-11-20', 'cumplida el 2026-11-20'],
    [
      'Sam may be Sam Lee or Sam Wu. A full name, an address or replies-to would tell.',
      'Sam puede ser Sam Lee o Sam Wu. Un nombre completo, una dirección o replies-to lo aclararía.',
    ],
    ['"nme" is not a key of the writer.', '«nme» no es una clave de quien escribe.'],
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

  const unknown = (said: Iterable<string>): readonly string[] =>
    [...new Set(said)].filter((sentence) => say(sentence) === sentence)

  it('knows all that rules and phrases say, and every refusal', async () =>
    deepEqual(unknown([...(await saidOfSpecimens()), ...whys(), ...refusals()]), []))

  it('knows all that is said of a header and of a configuration', () =>
    deepEqual(
      unknown(faults()).filter((sentence) => unknown([`${sentence} ${ADVICE}`]).length > 0),
      [],
    ))

  it('knows all that stands on the pages of rules, but the letters', () =>
    deepEqual(unknown(saidOnPages()), []))

  it('knows what each key of a header says', () =>
    deepEqual(
      unknown(
        [DRAFT_KEY_WORDS, PROMISE_KEY_WORDS, RECIPIENT_KEY_WORDS].flatMap((words) => Object.values(words)),
      ),
      [],
    ))

  it('knows all that the server says as it stands', () => deepEqual(unknown(saidAsItStands()), []))

  it('knows nothing that nobody says any more', () => {
    const source = (textOf('server/src') + textOf('client/src')).replaceAll('\\`', '`')
    const isSaid = (key: string): boolean => key.split(JOINTS).every((part) => source.includes(part.trim()))
    deepEqual(
      Object.keys(SPANISH).filter((key) => !isSaid(key)),
      [],
    )
  })
})

/** Where the program puts a sentence together. */
const JOINTS =
  /\{\d\}|^kept | or |\bon (?=\{)|[Tt]he recipient\b|\bthem\b|^on | is not |\b(?:none|one) is about |; |[.?]/

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

/** Said behind several sentences, never alone. */
const ADVICE = 'In quotation marks it is plain text.'

/** Written as one piece, or as a sentence that values are put into. */
function* faults(): Iterable<string> {
  const source = ['header', 'settings', 'yaml'].map((part) => textOf(`server/src/core/${part}`))
  for (const [, sentence = ''] of source.join('\n').matchAll(/['`](["A-Z][^'`\n]+ [^'`\n]+\.)['`]/g))
    if (!/^\$\{|^[^.]* is not \$\{expected|^Cannot/.test(sentence))
      yield sentence.replace(/\$\{[^}]*\}/g, 'Words')
}

function saidOnPages(): ReadonlySet<string> {
  const said = new Set<string>()
  const listen = (sentence: string): string => {
    said.add(sentence)
    return sentence
  }
  for (const rule of RULES) {
    rulePage(rule, listen)
    shortRulePage(rule, listen)
  }
  return said
}

const saidAsItStands = (): readonly string[] =>
  [...textOf('server/src').matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, sentence = '']) => sentence)

const whys = (): readonly string[] =>
  [...STOCK, ...STIFF].flatMap(({ sections }) => sections.map(({ why }) => why))

const refusals = (): readonly string[] =>
  [...textOf('server/src/lsp').matchAll(/\bfailure\(\s*'([^']+)'/g)].map(([, sentence = '']) => sentence)

function textOf(path: string): string {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|yaml|md)$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n')
}
