// package.json is written by hand; these keep it in step with the rules and with what the client registers.
import { deepEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEVELS } from '../../server/src/core/rule.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings/settings.ts'
import { RULES } from '../../server/src/rules/index.ts'

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[]
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> }
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: Media }[]
    }[]
    readonly yamlValidation: readonly { readonly url: string }[]
  }
  readonly icon: string
}

interface Media {
  readonly markdown?: string
  /** By kind of theme. */
  readonly image?: Readonly<Record<string, string>>
  readonly altText?: string
}

interface Setting {
  readonly default?: unknown
  readonly description?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Setting>>
}

const words: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'))

/** In English, as `package.nls.json` has it. */
const { contributes, icon }: Manifest = JSON.parse(
  readFileSync('package.json', 'utf8'),
  (_, value: unknown) => (typeof value === 'string' ? (words[value.slice(1, -1)] ?? value) : value),
)
const settings = new Map(Object.entries(contributes.configuration.properties))
const rules = new Map(Object.entries(settings.get('outreach.rules')?.properties ?? {}))

describe('package.json', () => {
  it('offers a level for every rule, in the order a reader meets them', () => {
    deepEqual(
      [...rules.keys()],
      RULES.map(({ id }) => id),
    )
  })

  for (const { id, level } of RULES) {
    it(`says that ${id} is ${level} by default`, () => {
      const setting = rules.get(id)
      deepEqual(setting?.enum, LEVELS)
      ok(setting?.description?.endsWith(` Default: ${level}.`), setting?.description)
    })
  }

  it('has the default of the engine', () => {
    deepEqual(settings.get('outreach.dueSoon')?.default, DEFAULT_SETTINGS.dueSoon)
  })

  it('names every channel that is known without a setting', () => {
    const described = JSON.stringify(settings.get('outreach.channels'))
    for (const name of Object.keys(DEFAULT_SETTINGS.channels)) ok(described.includes(`\`${name}\``), name)
  })

  it('contributes the commands that the client registers', () => {
    const registered = sources('client/src').flatMap((source) =>
      [...source.matchAll(/(?:register|forPromise)\(\s*'(outreach\.\w+)'/g)].map(([, id]) => id),
    )
    deepEqual(contributes.commands.map(({ command }) => command).toSorted(), registered.toSorted())
  })

  it('points at files that are there', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps)
    const files = [
      icon,
      ...steps.flatMap(({ media }) => [media.markdown ?? [], ...Object.values(media.image ?? {})].flat()),
      ...contributes.yamlValidation.map(({ url }) => url),
    ]
    for (const file of files) ok(readFileSync(file).length > 0, file)
  })
})

describe('the client', () => {
  it('has no colours of its own: those of the theme are right in light, dark and high contrast', () => {
    const colours = sources('client/src').flatMap(
      (source) => source.match(/#[\da-f]{3,8}\b(?!;)|\brgba?\(/gi) ?? [],
    )
    deepEqual(colours, [])
  })

  it('says in words what every picture of the walkthrough shows', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps)
    for (const { media } of steps) if (media.image !== undefined) ok(media.altText, JSON.stringify(media))
  })
})

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
