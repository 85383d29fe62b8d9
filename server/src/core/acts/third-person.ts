// Turns words addressed to the reader ("send you your copy") into words about them ("send Dana's copy"). A pronoun
// would have to be guessed, so the person is named, or left out where the deed says it all.

/** The text about the people named; without names it stays as it is, except where nobody needs to be named. */
export function aboutThem(text: string, names: readonly string[]): string {
  const name = together(names.map(shortName))
  const sent = text.replace(SENT_TO_YOU, '$1 ').replace(SENT_BACK, '$1')
  if (name === '') return sent
  return sent
    .replace(
      SUBJECT,
      (_, any?: string, finite?: string) => `${name}${agreeing(any ?? finite ?? '', names.length)}`,
    )
    .replace(/\byours?\b(?!el)/gi, `${name}'s`)
    .replace(/\b(?:you|yourself|yourselves)(?: all| both| guys)?\b/gi, name)
}

/** "Send you the deck" needs no "you": who reads the record knows whom the letter is for. */
const SENT_TO_YOU =
  /\b((?:re-?)?(?:send|email|e-mail|mail|forward|fax|bring|text|ship|write|post)(?:ing)?) you (?=(?!and\b|or\b|to\b|in\b|on\b|by\b|when\b|as\b|once\b|after\b|before\b|about\b|if\b|again\b|back\b|here\b|there\b|soon\b|with\b|at\b|from\b)[\p{L}\p{N}["'({])/giu

const SENT_BACK =
  /\b((?:send|email|e-mail|mail|forward|fax|bring|ship|hand|submit|deliver)\b[^,;]*?) to you\b/gi

/** Where "you" does something itself: behind a conjunction, or before a verb that has a person. */
const SUBJECT = new RegExp(
  String.raw`(?:(?<=\b(?:if|when|whenever|once|as soon as|before|after|until|till|that|what|whatever|whether|where|how|while|because|who|which)\s)you\b(?<any>\s+[a-z]+|'(?:re|ve|ll|d)\b)` +
    String.raw`|(?<=\w\s)you\b(?<finite>\s+(?:are|were|have|had|did|want|need|like|asked|sent|gave|wanted|needed|mentioned|requested|shared|suggested|liked|told|said|made|wrote|will|can|could|would|might|should)\b|'(?:re|ve|ll|d)\b))`,
  'gi',
)

const shortName = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return rest.length > 0 && !/^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?$/i.test(first)
    ? first
    : name.trim()
}

function together(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

const SINGULAR: Readonly<Record<string, string>> = {
  are: ' is',
  "'re": ' is',
  were: ' was',
  have: ' has',
  "'ve": ' has',
  do: ' does',
  "'ll": ' will',
  "'d": ' would',
}

/** Verbs that are the same for every person, or past. */
const UNCHANGED =
  /^(?:will|can|could|would|might|may|must|should|shall|had|did|also|just|still|.*[^e]ed|sent|gave|told|said|made|wrote|got|went|saw|met|found|left|brought|thought|took|came|knew|all|and|both)$/

function agreeing(verb: string, people: number): string {
  const word = verb.trim().toLowerCase()
  if (people > 1) return verb
  const singular = SINGULAR[word]
  if (singular) return singular
  if (UNCHANGED.test(word)) return verb
  return /(?:s|sh|ch|x|z|o)$/.test(word)
    ? `${verb}es`
    : /[^aeiou]y$/.test(word)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
}
