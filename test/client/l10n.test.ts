// Every word that VS Code or the client shows has a translation, and no translation is left over.
import { deepEqual } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Words = Readonly<Record<string, string>>

/** Names are the same in every language. */
const NAMES = new Set(['Outreach', 'Outreach Drafts', 'Outreach Draft', 'outreach'])

/** What the manifest shows to people, by the keys of VS Code's schema. */
const SHOWN =
  /^(?:title|category|name|contextualTitle|altText|description|markdownDescription|contents|label)$/

const manifest = read('package.json')
const english = words('package.nls.json')

describe('the words of the manifest', () => {
  it('stand in package.nls.json', () => {
    const bare = [...shownIn(manifest.contributes), ...shownIn(manifest.capabilities)].filter(
      (text) => !text.startsWith('%') && !NAMES.has(text),
    )
    deepEqual(bare, [])
  })

  it('are all there, and none is left over', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key)
    deepEqual(new Set(used), new Set(Object.keys(english)))
  })
})

describe('the words of the client', () => {
  it('are written where they are asked for', () => {
    const asked = client().match(/\bl10n\.t\(/g) ?? []
    deepEqual(asked.length, keysIn(client()).length)
  })
})

for (const language of ['es']) {
  describe(`the translation into "${language}"`, () => {
    const manifestWords = words(`package.nls.${language}.json`)
    const clientWords = words(`l10n/bundle.l10n.${language}.json`)

    const pairs = [
      ...Object.entries(manifestWords).map(([key, text]) => [english[key] ?? '', text] as const),
      ...Object.entries(clientWords),
    ]

    it('has every word of the manifest, and no other', () =>
      deepEqual(Object.keys(manifestWords), Object.keys(english)))

    it('has every word of the client', () =>
      deepEqual(
        keysIn(client()).filter((key) => !Object.hasOwn(clientWords, key)),
        [],
      ))

    it('keeps what is filled in, run or shown as a picture', () => {
      for (const [from, to] of pairs) deepEqual(fixedIn(to), fixedIn(from), to)
    })

    it('leaves nothing in English', () => {
      deepEqual(
        pairs.filter(([from, to]) => from === to),
        [],
      )
    })
  })
}

/** Places for values, commands behind links, icons, and what is written in code. */
const fixedIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/\{\d\}|\(command:[\w.]+\)|\$\([\w-]+\)|`[^`]+`/g))

function* shownIn(value: unknown, key = ''): Iterable<string> {
  if (typeof value === 'string' && SHOWN.test(key)) yield value
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) yield* shownIn(inner, Array.isArray(value) ? key : name)
}

/** The first argument of each call, which is the text in English. */
const keysIn = (source: string): readonly string[] =>
  [...source.matchAll(/\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)].map(
    ([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  )

const client = (): string =>
  readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('client/src', name), 'utf8'))
    .join('\n')

function read(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
}

function words(path: string): Words {
  return JSON.parse(readFileSync(path, 'utf8')) as Words
}
