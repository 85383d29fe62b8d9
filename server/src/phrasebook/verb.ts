// The five forms of an English verb, so that the phrasebook names each verb once.

export const FORMS = ['base', 'third', 'past', 'participle', 'gerund'] as const
export type Form = (typeof FORMS)[number]

/** `utilize` → utilize, utilizes, utilized, utilized, utilizing. */
export function formOf(verb: string, form: Form): string {
  switch (form) {
    case 'base':
      return verb
    case 'third':
      return thirdOf(verb)
    case 'past':
      return IRREGULAR[verb]?.[0] ?? pastOf(verb)
    case 'participle':
      return IRREGULAR[verb]?.[1] ?? IRREGULAR[verb]?.[0] ?? pastOf(verb)
    case 'gerund':
      return gerundOf(verb)
  }
}

/** Past, and the participle where it differs. */
const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  do: ['did', 'done'],
  feel: ['felt'],
  find: ['found'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had'],
  hear: ['heard'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  overcome: ['overcame', 'overcome'],
  pay: ['paid'],
  put: ['put'],
  read: ['read'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  send: ['sent'],
  set: ['set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought'],
  undertake: ['undertook', 'undertaken'],
  understand: ['understood'],
  win: ['won'],
  write: ['wrote', 'written'],
}

function thirdOf(verb: string): string {
  if (verb === 'have') return 'has'
  if (/(?:[sxzo]|ch|sh)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  return verb === 'be' ? 'being' : `${doubled(verb).replace(/(?<=[^e])e$/, '')}ing`
}

/** The last letter doubles after a single short vowel that is stressed (stop, chat, submit). */
const doubled = (verb: string): string =>
  /^(?:[^aeiou]*[aeiou][^aeiouwxy]|quit|equip|begin|commit|forget|occur|omit|permit|prefer|refer|submit|transmit)$/.test(
    verb,
  )
    ? verb + verb.slice(-1)
    : verb
