// Reads the phrasebook's data: sections of phrases that share a reason become entries, a phrase with its pattern each.
import { type Lists, type Pattern, readPattern } from './pattern.ts'
import type { Cut, Phrase } from './phrasebook.ts'
import { FORMS, type Form, formOf } from './verb.ts'

/** Phrases that the recipient notices for the same reason, as a file of the phrasebook has them. */
export interface Section {
  readonly why: string
  /** How each phrase of the section may be taken out, unless it says otherwise. */
  readonly cut?: Cut
  readonly phrases: readonly Line[]
}

export interface Line {
  readonly pattern: string
  readonly instead?: string
  readonly cut?: Cut
  /** Whether something concrete in its sentence excuses it. It does where the phrase cannot go with its sentence. */
  readonly bare?: boolean
  /** A sentence, or part of one, that the pattern must find. */
  readonly example: string
  /** One or more sentences that come near and must stay silent. */
  readonly near: string | readonly string[]
}

export interface Group {
  readonly name: string
  readonly sections: readonly Section[]
  readonly lists: Lists
}

/** A phrase with what its plain words need to fit in. */
export interface Worded {
  readonly phrase: Phrase
  /** The plain words after "have" or "be", where their form differs there. */
  readonly perfect?: string
}

export interface Entry extends Worded {
  /** The pattern as the phrasebook has it, or the writer's own phrase. */
  readonly source: string
  readonly pattern: Pattern
}

export const entriesOf = (groups: readonly Group[]): readonly Entry[] =>
  groups.flatMap(({ name, sections, lists }) =>
    sections.flatMap((section) =>
      section.phrases.flatMap((line) => entriesOfLine(phraseOf(name, section, line), line.pattern, lists)),
    ),
  )

/** The writer's own phrases: plain text, in which no sign has a meaning. */
export const flagged = (texts: readonly string[]): readonly Entry[] =>
  texts.flatMap((text) => {
    const words =
      text
        .toLowerCase()
        .replace(/(?<=\p{L})['\u2018\u2019`](?=\p{L})/gu, '')
        .match(WORD) ?? []
    if (words.length === 0) return []
    const parts = words
      .slice(0, LONGEST_FLAGGED)
      .map((word) =>
        /^\d/.test(word) ? ({ kind: 'number' } as const) : ({ kind: 'word', words: [word] } as const),
      )
    return [{ source: text, phrase: OWN, pattern: { parts, opens: false, ends: 'anywhere' } as const }]
  })

const WORD = /[\p{L}_][\p{L}\p{N}_]*|\p{N}+/gu

/** More words than this are a passage; its beginning says enough. It keeps the work linear in the text. */
const LONGEST_FLAGGED = 24

const OWN: Phrase = { why: 'Your list of phrases holds this one.', cut: 'words', bare: false }

function phraseOf(group: string, section: Section, line: Line): Phrase {
  const cut = line.cut ?? section.cut ?? 'none'
  const bare = line.bare ?? (group !== 'stiff' && (cut === 'none' || cut === 'words'))
  return {
    why: section.why,
    cut,
    bare,
    ...(line.instead !== undefined && { instead: line.instead }),
  }
}

/** A plain word in forms ("use~") makes an entry for each, so that "utilizing" becomes "using". */
function entriesOfLine(phrase: Phrase, pattern: string, lists: Lists): readonly Entry[] {
  const { instead } = phrase
  if (!instead?.includes('~')) return [{ source: pattern, phrase, pattern: readPattern(pattern, lists) }]
  return FORMS.map((form) => ({
    source: pattern,
    phrase: { ...phrase, instead: inForm(instead, form) },
    pattern: readPattern(pattern, lists, form),
    ...(form === 'past' && { perfect: inForm(instead, 'participle') }),
  }))
}

const inForm = (words: string, form: Form): string =>
  words.replace(/([\p{L}']+)~/gu, (_, verb: string) => formOf(verb, form))
