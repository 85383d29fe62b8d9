// The page of a rule, in Markdown: what the recipient notices, on what evidence, examples, how to set and silence it.
import type { Rule } from '../core/rule.ts'
import type { ConfigKey } from '../core/settings.ts'
import examples, { type Example, type Examples } from './examples.prebuilt.ts'

export const rulePage = (rule: Rule): string =>
  sections(
    `# ${rule.id}`,
    `What the recipient notices: ${rule.notices}`,
    evidenceLine(rule),
    `Family: ${rule.family}. Level: ${rule.level}, unless it is set otherwise.`,
    '## Marked',
    ...of(rule).marked.map(example),
    '## Not marked',
    ...of(rule).silent.map(example),
    '## Settings',
    `How loud it is, in \`.outreach.yaml\` (error, warning, information, hint or off):`,
    fenced('yaml', `rules:\n  ${rule.id}: ${rule.level === 'hint' ? 'information' : 'hint'}\n`),
    ...(rule.settings ?? []).map((key) => `${SETTINGS[key]} See \`${key}\` there.`),
    '## To silence it',
    silencing(rule),
  )

/** The same in fewer words, for a place beside the text it is about. */
export const shortRulePage = (rule: Rule): string =>
  sections(
    `What the recipient notices: ${rule.notices}`,
    evidenceLine(rule),
    ...of(rule).marked.slice(0, 1).map(example),
    'To silence it:',
    silencing(rule),
  )

const of = ({ id }: Rule): Examples => examples[id] ?? { marked: [], silent: [] }

const sections = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`

const evidenceLine = ({ evidence }: Rule): string =>
  `Evidence (${GRADES[evidence.grade]}): ${evidence.source}.`

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

function example({ title, draft, config, beside, fix }: Example): string {
  return [
    `It ${title}:`,
    fenced('text', draft),
    ...(config === '' ? [] : [`With \`${config}\` in \`.outreach.yaml\`.`]),
    ...beside.flatMap(({ name, text }) => [`Beside it, \`${name}\`:`, fenced('text', text)]),
    ...(fix === undefined ? [] : [`After \`${fix.title}\`:`, fenced('text', fix.text)]),
  ].join('\n\n')
}

/** Longer than any fence in the text, which may be Markdown itself. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

const silencing = ({ id }: Rule): string =>
  [
    `- in one draft: \`ignore: [${id}]\` in its header`,
    `- for one line: \`<!-- outreach-disable-next-line ${id} -->\` above it`,
    `- everywhere: \`rules: {${id}: off}\` in \`.outreach.yaml\``,
  ].join('\n')
