// Points at greetings that fit anybody, and greets by name.
import type { Draft } from '../core/draft.ts'
import { type Piece, replaceWith } from '../core/edit.ts'
import { firstName } from '../core/header/people.ts'
import { formalName, joined, peopleOf, readerInside } from '../core/names.ts'
import type { Greeting } from '../core/prose/letter.ts'
import type { Repair, Rule } from '../core/rule.ts'
import { textAt } from '../core/span.ts'

export const genericGreeting: Rule = {
  id: 'generic-greeting',
  family: 'connecting',
  level: 'information',
  notices: 'A greeting for anybody, from somebody who did not look up a name or did not use it.',
  evidence: { grade: 'D', source: 'a name costs a minute and shows that it was spent' },
  needs: 'text',
  speaks: 'while writing',
  *check({ draft }) {
    const { greeting } = draft.letter
    if (greeting === undefined || !isGeneric(greeting, draft)) return
    yield {
      span: greeting.span,
      message: `"${textAt(draft.text, greeting.span)}" tells ${readerInside(draft)} that nobody in particular was meant.`,
      fixes: () => [greetByName(greeting, draft)],
    }
  },
}

const isGeneric = ({ salutation, addressee }: Greeting, draft: Draft): boolean => {
  const words = addressee.value.trim()
  if (FOR_ANYBODY.test(words) || /^to whom/i.test(salutation)) return true
  const isNamed = peopleOf(draft).length > 0
  if (words === '' && / there$|^greetings$/i.test(salutation)) return isNamed || draft.header.to.length === 0
  return isNamed && FOR_A_ROLE.test(words)
}

const FOR_ANYBODY =
  /^(?:sirs?|madam|ma['\u2019]am|sirs? ?(?:or|\/|and|&) ?(?:madam|ma['\u2019]am)s?|madam ?(?:or|\/|and|&) ?sir|gentlemen|(?:(?:valued|esteemed|prospective|potential) )?(?:customer|client|reader|subscriber|user|member|partner|applicant|candidate|friend|prospect|homeowner|business owner|website owner|webmaster))$/i

/** Fine where the name is not known; "there" is, too, where the header has nothing but an address. */
const FOR_A_ROLE =
  /^(?:there|(?:hiring|recruiting) manager|recruiter|editor|professor|doctor|colleague|author|maintainer|website owner|connection)$/i

function greetByName({ span, salutation }: Greeting, draft: Draft): Repair {
  const word = /^(?:hi|hello|hey|dear|good \p{L}+)(?!\p{L})/iu.exec(salutation)?.[0] ?? 'Dear'
  const people = peopleOf(draft)
  const names = people.flatMap((person) => (word === 'Dear' ? formalName(person) : firstName(person)) ?? [])
  const name: Piece = names.length === 0 ? { slot: 'what is their name?' } : joined(names)
  return { title: 'Greet by name', edits: [replaceWith(span, `${word} `, name)] }
}
