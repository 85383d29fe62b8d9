// What a writer reads, in the language of their editor. All the rest speaks English in whole sentences; here one is known
// again, by itself or by its template, and said with the words that the client has sent along.

/** A sentence in the writer's language, the same sentence where there is no other. */
export type Say = (english: string) => string

export const inEnglish: Say = (english) => english

/** Sentences and templates such as "Mention {0}", each with what it is in another language. */
export type Words = Readonly<Record<string, string>>

export function sayWith(words: Words): Say {
  const exact = new Map(Object.entries(words))
  if (exact.size === 0) return inEnglish
  const templates = [...exact].filter(([from]) => from.includes('{0}')).map(readTemplate)
  // Of two that fit, the one that leaves less open.
  templates.sort((a, b) => b.literal - a.literal)

  const say: Say = (english) => exact.get(english) ?? sayByTemplate(english) ?? english
  const sayByTemplate = (english: string): string | undefined => {
    for (const template of templates) {
      const values = valuesIn(english, template)
      if (values !== undefined) return filled(template.to, values.map(sayValue(template)))
    }
    return undefined
  }
  const sayValue =
    ({ parts }: Template) =>
    (value: string, index: number): string =>
      isOwn(value, parts[index]) ? value : say(value)
  return say
}

interface Template {
  /** What is given, around and between the values. */
  readonly parts: readonly string[]
  readonly pattern: RegExp
  readonly to: string
  /** Characters that are given. */
  readonly literal: number
}

function readTemplate([from, to]: readonly [string, string]): Template {
  const parts = from.split(/\{\d\}/)
  const pattern = new RegExp(`^${parts.map(escaped).join('(.+?)')}$`, 's')
  return { parts, pattern, to, literal: parts.join('').length }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The ends are compared first: with a hundred templates, trying each pattern on each message would show while one types. */
function valuesIn(english: string, { parts, pattern }: Template): readonly string[] | undefined {
  if (!english.startsWith(parts[0] ?? '') || !english.endsWith(parts.at(-1) ?? '')) return undefined
  return pattern.exec(english)?.slice(1)
}

/** Days and numbers of things have words, too; a name, and what is quoted, is somebody's own. */
const isOwn = (value: string, before = ''): boolean => /["`]$/.test(before) || !/^[a-z\d]/.test(value)

const filled = (template: string, values: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (place, number: string) => values[Number(number)] ?? place)
