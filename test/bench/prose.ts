// Letters of any length that read like mail and repeat no sentence: what the benchmark types into.
import type { Random } from './random.ts'

/** A draft of about `size` characters with a header, paragraphs, some lists, links and emphasis. */
export function draftOf(size: number, random: Random): string {
  const name = random.pick(NAMES)
  const parts = [header(name, random), `Hi ${name.split(' ')[0]},\n\n`]
  let length = parts.join('').length
  while (length < size - 40) {
    const part = `${random.next() < 0.12 ? list(random) : paragraph(random)}\n\n`
    parts.push(part)
    length += part.length
  }
  return `${parts.join('')}Best,\nTom\n`
}

function header(name: string, random: Random): string {
  const [first] = name.toLowerCase().split(' ')
  return [
    '---',
    `to: ${name} <${first}.${random.below(1e9)}@example.org>`,
    `subject: ${random.pick(THINGS)} and ${random.pick(THINGS)}`,
    'about:',
    `  - ${random.pick(DEEDS)} ${random.pick(THINGS)}`,
    'promises:',
    `  - what: Send the drawings of number ${random.below(1e9)}`,
    '    due: 2026-12-01',
    '---',
    '',
  ].join('\n')
}

const paragraph = (random: Random): string =>
  Array.from({ length: 3 + random.below(4) }, () => sentence(random)).join(' ')

const list = (random: Random): string =>
  Array.from({ length: 3 }, () => `- ${random.pick(DEEDS)} the ${thing(random)}`).join('\n')

/** Numbers and names make each one new; one in six does something to the reader. */
function sentence(random: Random): string {
  const chance = random.next()
  if (chance < 0.06) return `Could you send me the ${thing(random)} by ${random.pick(DAYS)}?`
  if (chance < 0.11) return `I will bring the ${thing(random)} on ${random.pick(DAYS)}.`
  if (chance < 0.15)
    return `I can lend you my ${thing(random)} if that helps with the ${random.pick(THINGS)}.`
  if (chance < 0.18) return `I hope you are well and that the ${thing(random)} came through the winter.`
  if (chance < 0.22)
    return `The *${random.pick(THINGS)}* are [on this page](https://example.org/${random.below(1e6)}).`
  return `${random.pick(SUBJECTS)} ${random.pick(DEEDS)} the ${thing(random)} ${random.pick(PLACES)}, and ${random.pick(SUBJECTS).toLowerCase()} ${random.pick(DEEDS)} ${1 + random.below(900)} ${random.pick(THINGS)} ${random.pick(PLACES)}.`
}

const thing = (random: Random): string =>
  `${random.pick(QUALITIES)} ${random.pick(THINGS)} of ${random.pick(NAMES)} number ${random.below(100_000)}`

const NAMES = [
  'Ada Lindqvist',
  'Bram Okafor',
  'Chiara Moss',
  'Dana Whitfield',
  'Emeka Sund',
  'Freya Castellan',
  'Goran Pike',
  'Hana Verbeek',
] as const

const SUBJECTS = [
  'The yard',
  'A neighbour',
  'My sister',
  'Our crew',
  'Nobody',
  'The harbour',
  'They',
  'We',
] as const
const DEEDS = [
  'repaired',
  'painted',
  'measured',
  'carried',
  'sold',
  'drew',
  'restores',
  'counted',
  'borrowed',
] as const
const QUALITIES = [
  'old',
  'narrow',
  'green',
  'heavy',
  'wooden',
  'second',
  'borrowed',
  'quiet',
  'crooked',
] as const
const THINGS = [
  'slipways',
  'ferries',
  'ropes',
  'ledgers',
  'engines',
  'lamps',
  'maps',
  'sails',
  'bridges',
] as const
const PLACES = [
  'in Bergen',
  'before the storm',
  'near the lock',
  'last spring',
  'behind the mill',
  'at night',
] as const
const DAYS = ['Friday', 'the end of the month', 'Tuesday', 'tomorrow', '12 December'] as const
