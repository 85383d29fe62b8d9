// Points at promises that got a new day while whoever waits for them was told nothing, no reason, or too late.
import { setPromise } from '../core/header/edit-promise.ts'
import type { Pledge } from '../core/header/header.ts'
import { promisedTo, promisesIn, repair } from '../core/promises/fixes.ts'
import type { Explanation, PromiseState } from '../core/promises/state.ts'
import type { Context, Fix, Rule } from '../core/rule.ts'

export const unexplainedDelay: Rule = {
  id: 'unexplained-delay',
  family: 'promising',
  level: 'warning',
  notices: 'That the day passed without a word. A reason given in time would have been forgiven.',
  evidence: {
    grade: 'A',
    source:
      'Pacheco et al. 2019: an apology works best at once or within two days, and a late one lowers satisfaction',
  },
  needs: 'text',
  speaks: 'always',
  *check(context) {
    for (const promise of promisesIn(context)) {
      const { state, explanation, pledge, span } = promise
      const message = MESSAGES[explanation]
      if (message === undefined || !AHEAD.has(state)) continue
      const reader = promisedTo(context.draft, pledge)
      yield { span, message: message(reader, pledge), fixes: () => fixesFor(explanation, pledge, context) }
    }
  },
}

/** An overdue promise is pointed at as such, and once it is settled nobody waits for a reason any more. */
const AHEAD: ReadonlySet<PromiseState> = new Set(['open', 'due-soon', 'explained'])

const MESSAGES: Readonly<Partial<Record<Explanation, (reader: string, pledge: Pledge) => string>>> = {
  missing: (reader, { wasDue }) =>
    `${reader} expected this by ${wasDue.at(-1)?.value}, and has not been told why it is late.`,
  'no reason': (reader) => `${reader} was told that this takes longer, but not why.`,
  late: (reader, { wasDue }) =>
    `${reader} heard of the delay only after ${wasDue.at(-1)?.value}, the day it was promised for.`,
}

function fixesFor(explanation: Explanation, pledge: Pledge, { draft }: Context): readonly Fix[] {
  if (explanation === 'late') return []
  return repair('Add the reason', setPromise(draft, pledge, { reason: [{ slot: 'what came up?' }] }))
}
