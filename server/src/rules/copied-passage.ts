// Points at sentences and passages that went to somebody else in nearly the same words.
import type { Copy } from '../core/others.ts'
import type { Fix, Related, Rule } from '../core/rule.ts'
import { textAt } from '../core/span.ts'

export const copiedPassage: Rule = {
  id: 'copied-passage',
  family: 'connecting',
  level: 'information',
  notices: 'That these words were not written for them: the next person got the same ones.',
  evidence: { grade: 'D', source: 'people compare what they were sent, and one forward is enough' },
  needs: 'text',
  speaks: 'while writing',
  settings: ['boilerplate'],
  *check({ draft, settings, others }) {
    for (const copy of others?.copies(settings.boilerplate) ?? []) {
      yield {
        span: copy.span,
        message: messageFor(copy),
        related: relatedTo(copy),
        fixes: () => fixesFor(copy, textAt(draft.text, copy.span)),
        ...(copy.recipients >= MANY && { level: 'warning' }),
      }
    }
  },
}

/** With four others the letter has five recipients: no longer a coincidence, but a circular. */
const MANY = 4

const MOST_RELATED = 3

const messageFor = ({ recipients }: Copy): string =>
  recipients === 1
    ? 'One other person was written nearly the same.'
    : `${recipients} other people were written nearly the same.`

const relatedTo = ({ places }: Copy): readonly Related[] =>
  places.slice(0, MOST_RELATED).map((place) => ({ ...place, message: 'It stands here, too.' }))

function fixesFor({ places }: Copy, text: string): readonly Fix[] {
  const [first] = places
  const allow = { list: 'boilerplate', text: text.replace(/\s+/g, ' ') } as const
  return [
    ...(first === undefined ? [] : [{ title: 'Show the other draft', open: first }]),
    { title: 'Allow as boilerplate', allow },
  ]
}
