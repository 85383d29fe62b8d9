// Points at help that hangs on the favour it is given for.
import { readerOf } from '../core/names.ts'
import type { Rule } from '../core/rule.ts'

export const conditionalOffer: Rule = {
  id: 'conditional-offer',
  family: 'giving',
  level: 'hint',
  notices: 'A price, not a gift: help comes only after the favour.',
  evidence: {
    grade: 'A',
    source: 'Zlatev & Rogers 2020: a favour that is to be returned works partly through guilt',
  },
  needs: 'acts',
  speaks: 'while writing',
  *check({ draft, acts }) {
    for (const { kind, span, conditional } of acts) {
      if (kind !== 'offer' || conditional !== true) continue
      yield { span, message: `${readerOf(draft)} reads a price here: help only in return for the favour.` }
    }
  },
}
