// Says which promises are due within the days of notice that the writer set.
import { keptToday, promisedTo, promisesIn } from '../core/promises/fixes.ts'
import { dayWords } from '../core/promises/words.ts'
import type { Rule } from '../core/rule.ts'

export const promiseDueSoon: Rule = {
  id: 'promise-due-soon',
  family: 'promising',
  level: 'information',
  notices: 'Nothing yet. In a few days they will look for what you promised.',
  evidence: {
    grade: 'A',
    source: 'Gneezy and Epley 2014: keeping a promise is what counts, and being early adds almost nothing',
  },
  needs: 'text',
  speaks: 'always',
  settings: ['due-soon'],
  *check(context) {
    for (const { state, due, daysLeft = 0, pledge, span } of promisesIn(context)) {
      if (state !== 'due-soon' || due === undefined) continue
      yield {
        span,
        message: `${promisedTo(context.draft, pledge)} expects this ${dayWords(due.value, daysLeft)}.`,
        fixes: () => keptToday(context, pledge),
      }
    }
  },
}
