// Points at promises without a day: nobody can tell when they are kept.
import { addDays, type Day, weekdayOf } from '../core/days/day.ts'
import type { Pledge } from '../core/header/header.ts'
import { setDue } from '../core/promises/edit.ts'
import { promisedTo, promisesIn, repair } from '../core/promises/fixes.ts'
import type { Context, Repair, Rule } from '../core/rule.ts'

export const undatedPromise: Rule = {
  id: 'undated-promise',
  family: 'promising',
  level: 'hint',
  notices: 'Something was promised, and they do not know whether to wait for it or to ask.',
  evidence: {
    grade: 'D',
    source: 'what has no day is put off, and its reader cannot plan with it',
  },
  needs: 'text',
  speaks: 'always',
  *check(context) {
    for (const { state, pledge, span } of promisesIn(context)) {
      if (state !== 'undated' || pledge.due !== undefined) continue
      yield {
        span,
        message: `${promisedTo(context.draft, pledge)} cannot tell when to expect this.`,
        fixes: () => fixesFor(pledge, context),
      }
    }
  },
}

function fixesFor(pledge: Pledge, { draft, today }: Context): readonly Repair[] {
  const friday = fridayAfter(today)
  const later = addDays(friday, 7)
  return [
    ...repair(`Set the deadline to this Friday, ${friday}`, setDue(draft, pledge, [friday])),
    ...repair(`Set the deadline to next week, ${later}`, setDue(draft, pledge, [later])),
    ...repair('Choose a deadline', setDue(draft, pledge, [{ slot: 'by when?' }])),
  ]
}

const FRIDAY = 5

/** The next Friday that still leaves a day to keep the promise. */
const fridayAfter = (day: Day): Day => addDays(day, ((FRIDAY - weekdayOf(day) + 6) % 7) + 1)
