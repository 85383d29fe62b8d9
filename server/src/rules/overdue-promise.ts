// Points at promises whose day has passed: whoever was promised something has noticed by now.
import { isOpenQuestion } from '../core/edit.ts'
import type { Pledge } from '../core/header/header.ts'
import { explainDelay, keptToday, promisedTo, promisesIn, released } from '../core/promises/fixes.ts'
import type { EditablePromise } from '../core/promises/list.ts'
import { days } from '../core/promises/words.ts'
import type { Context, Fix, Rule } from '../core/rule.ts'

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
      if (state !== 'overdue' || due === undefined || isBeingMoved(pledge)) continue
      yield {
        span,
        message: `${promisedTo(context.draft, pledge)} was to have this by ${due.value}, ${days(-daysLeft)} ago.`,
        fixes: () => fixesFor(promise, context),
      }
    }
  },
}

/** The new day is asked for already, and that question is pointed at. */
const isBeingMoved = ({ due }: Pledge): boolean => due !== undefined && isOpenQuestion(due.value)

const fixesFor = (promise: EditablePromise, context: Context): readonly Fix[] => [
  ...keptToday(context, promise.pledge),
  ...explainDelay(context, promise),
  ...released(context, promise.pledge),
  { title: 'Write the follow-up', followUp: { promise: promise.span } },
]
