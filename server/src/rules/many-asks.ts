// Counts what a letter asks for.
import { separateAsks } from '../core/acts/asks.ts'
import { readerOf } from '../core/names.ts'
import type { Rule } from '../core/rule.ts'

export const manyAsks: Rule = {
  id: 'many-asks',
  family: 'giving',
  level: 'hint',
  notices: 'A list of favours: it takes an evening to answer, so it waits.',
  evidence: { grade: 'D', source: 'one clear question is answered first' },
  needs: 'acts',
  speaks: 'while writing',
  *check({ draft, acts }) {
    const asks = separateAsks(acts, draft.text)
    const [, , third] = asks
    if (third === undefined) return
    yield {
      span: third.span,
      message: `${readerOf(draft)} is asked for ${asks.length} things in one letter.`,
      related: asks
        .filter((ask) => ask !== third)
        .map(({ span }) => ({ span, message: 'This asks for something, too.' })),
    }
  },
}
