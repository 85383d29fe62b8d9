// The page of a rule, in Markdown: what the recipient notices, on what evidence, examples, how to set and silence it.
import type { Rule } from '../core/rule.ts'
import { inEnglish, type Say } from '../core/say.ts'
import type { ConfigKey } from '../core/settings/settings.ts'
import examples, { type Example, type Examples } from './examples.prebuilt.ts'

export const rulePage = (rule: Rule, say: Say = inEnglish): string =>
  sections(
    `# ${rule.id}`,
    noticed(rule, say),
    evidenceLine(rule, say),
    say(`Family: ${rule.family}. Level: ${rule.level}, unless it is set otherwise.`),
    `## ${say('Marked')}`,
    ...remarkOnExamples(say),
    ...of(rule).marked.map((each) => example(each, say)),
    `## ${say('Not marked')}`,
    ...of(rule).silent.map((each) => example(each, say)),
    `## ${say('Settings')}`,
    say('How loud it is, in `.outreach.yaml` (error, warning, information, hint or off):'),
    fenced('yaml', `rules:\n  ${rule.id}: ${rule.level === 'hint' ? 'information' : 'hint'}\n`),
    ...(rule.settings ?? []).map((key) => `${say(SETTINGS[key])} ${say(`See \`${key}\` there.`)}`),
    `## ${say('To silence it')}`,
    silencing(rule, say),
  )

/** The same in fewer words, for a place beside the text it is about. */
export const shortRulePage = (rule: Rule, say: Say): string =>
  sections(
    noticed(rule, say),
    evidenceLine(rule, say),
    ...of(rule)
      .marked.slice(0, 1)
      .map((each) => example(each, say)),
    `${say('To silence it')}:`,
    silencing(rule, say),
  )

const of = ({ id }: Rule): Examples => examples[id] ?? { marked: [], silent: [] }

const sections = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`

const noticed = ({ notices }: Rule, say: Say): string =>
  `${say('What the recipient notices')}: ${say(notices)}`

const evidenceLine = ({ evidence }: Rule, say: Say): string =>
  `${say('Evidence')} (${say(GRADES[evidence.grade])}): ${say(evidence.source)}.`

/** A remark for those who read the page in another language. */
function remarkOnExamples(say: Say): readonly string[] {
  const remark = 'The examples are in English, as letters are read in English only.'
  return say(remark) === remark ? [] : [say(remark)]
}

const GRADES: Readonly<Record<Rule['evidence']['grade'], string>> = {
  A: 'A, a peer-reviewed experiment',
  B: "B, a platform's own data",
  C: "C, a vendor's correlation",
  D: 'D, opinion or practice',
}

const SETTINGS: Readonly<Record<ConfigKey, string>> = {
  rules: 'It has a level.',
  phrases: 'You can flag phrases of your own, and allow words that are none to you.',
  boilerplate: 'Passages that may stand in letters to several people can be named.',
  channels: 'What a channel bears can be set.',
  writer: 'It helps to know who writes.',
  'due-soon': 'How many days ahead can be set.',
}

function example({ title, draft, config, beside, fix }: Example, say: Say): string {
  return [
    say(`It ${title}:`),
    fenced('text', withMessages(draft, say)),
    ...(config === '' ? [] : [say(`With \`${config}\` in \`.outreach.yaml\`.`)]),
    ...beside.flatMap(({ name, text }) => [say(`Beside it, \`${name}\`:`), fenced('text', text)]),
    ...(fix === undefined ? [] : [say(`After \`${say(fix.title)}\`:`), fenced('text', fix.text)]),
  ].join('\n\n')
}

/** Of an example, what the tool says is translated; the letter is not. */
const withMessages = (draft: string, say: Say): string =>
  draft.replace(/^( *\^+ [\w-]+: )(.+)$/gm, (_, before: string, message: string) => before + say(message))

/** Longer than any fence in the text, which may be Markdown itself. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

const silencing = ({ id }: Rule, say: Say): string =>
  [
    say(`in one draft: \`ignore: [${id}]\` in its header`),
    say(`for one line: \`<!-- outreach-disable-next-line ${id} -->\` above it`),
    say(`everywhere: \`rules: {${id}: off}\` in \`.outreach.yaml\``),
  ]
    .map((way) => `- ${way}`)
    .join('\n')
