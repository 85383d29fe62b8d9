// Points at promises whose day has passed: whoever was promised something has noticed by now.
import { explain, release } from '../core/promises/edit.ts'
import { keptToday, promisedTo, promisesIn, repair } from '../core/promises/fixes.ts'
import type { EditablePromise } from '../core/promises/list.ts'
import { days } from '../core/promises/words.ts'
import type { Context, Fix, Repair, Rule } from '../core/rule.ts'

export const overduePromise: Rule = {
  id: 'overdue-promise',
  family: 'promising',
  level: 'warning',
  notices: 'That a promise was not kept, and that nobody said so. It costs trust by the day.',
  evidence: {
    grade: 'A',
    source:
      'Gneezy and Epley 2014: a broken promise hurts a lot, while doing more than promised gains almost nothing over keeping it',
  },
  needs: 'text',
  speaks: 'always',
  *check(context) {
    for (const promise of promisesIn(context)) {
      const { state, due, daysLeft = 0, pledge, span } = promise
      if (state !== 'overdue' || due === undefined) continue
      yield {
        span,
        message: `${promisedTo(context.draft, pledge)} was to have this by ${due.value}, ${days(-daysLeft)} ago.`,
        fixes: () => fixesFor(promise, context),
      }
    }
  },
}

function fixesFor(promise: EditablePromise, context: Context): readonly Fix[] {
  const { draft, today } = context
  const { pledge, span } = promise
  return [
    ...keptToday(context, pledge),
    ...explained(promise, context),
    ...repair('Mark as released', release(draft, pledge, today)),
    { title: 'Write the follow-up', followUp: { promise: span } },
  ]
}

function explained({ pledge, due }: EditablePromise, { draft, today }: Context): readonly Repair[] {
  const delay = {
    reason: [{ slot: 'what came up?' }],
    due: [{ slot: 'by when now?' }],
    wasDue: due?.value,
    explained: today,
  }
  return repair('Explain the delay', explain(draft, pledge, delay))
}
