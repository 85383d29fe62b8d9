// The forms of the verbs in the word lists, so that the lists hold each verb once.

const IRREGULAR: Readonly<Record<string, string>> = {
  send: 'sent',
  bring: 'brought',
  give: 'given',
  put: 'put',
  set: 'set',
  get: 'got',
  let: 'let',
  make: 'made',
  write: 'written',
  draw: 'drawn',
  buy: 'bought',
  pay: 'paid',
  do: 'done',
  take: 'taken',
  see: 'seen',
  find: 'found',
  show: 'shown',
  lend: 'lent',
  keep: 'kept',
}

/** Short verbs that double their last letter (ship, shipping). */
const DOUBLING = /^(?:ship|drop|get|put|set|let|submit|swap|plan|transfer)$/

/** "ship" becomes "shipping". */
export function gerundOf(verb: string): string {
  if (DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ing`
  return `${verb.replace(/(?<=[^e])e$/, '')}ing`
}

/** "ship" becomes "shipped". */
export function participleOf(verb: string): string {
  const irregular = IRREGULAR[verb]
  if (irregular) return irregular
  if (DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ed`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}
