// Organizations that a letter takes for its reader's: "your team at Northwind", "Dear Northwind team". Only what says so of
// today: where somebody was before, and whom both know, is spoken of in many good letters.
import { kept } from '../kept.ts'
import type { Located } from '../span.ts'
import type { Prose } from './passages.ts'

/** Their names in the order of the text, the longest reading of each; spans count from the start of the passage. */
export const workplacesIn = kept(({ text, sentences }: Prose): readonly Located<string>[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (!MAY_NAME.test(sentence) || BEFORE.test(sentence)) return []
    return patterns()
      .flatMap((pattern) => [...sentence.matchAll(pattern)])
      .flatMap(({ groups, indices }) => {
        const [from, to] = indices?.groups?.name ?? []
        const name = groups?.name
        if (name === undefined || from === undefined || to === undefined) return []
        return [{ value: name, span: { start: start + from, end: start + to } }]
      })
  }),
)

const MAY_NAME = /\byou|\b(?:team|everyone|all|folks)\b/i

/** Words of a time that is over, or that may come. */
const BEFORE =
  /\b(?:was|were|had|did|used to|ago|before|former|formerly|previous|previously|earlier|past|back (?:then|when|at)|when you|years|since|last|until|if|would have)\b/i

const NAME =
  "(?:the )?(?<name>\\p{Lu}[\\p{L}\\p{N}&'\u2019.-]*[\\p{L}\\p{N}](?: (?:of|for|and|the|&|de|del|di) (?=\\p{Lu})\\p{Lu}[\\p{L}\\p{N}&'\u2019-]*| \\p{Lu}[\\p{L}\\p{N}&'\u2019-]*){0,4})"

/** Of what somebody has only where they belong; colleagues and customers may be elsewhere. */
const PLACE =
  'team|company|organi[sz]ation|lab|laboratory|office|department|firm|studio|school|ward|workshop|mission|hiring|opening|openings|vacancy'

const PATTERNS: readonly string[] = [
  `\\b[Yy]our (?:whole |entire |own |new )?(?:${PLACE}) at ${NAME}`,
  `\\b[Yy]ou(?: all| both| folks) at ${NAME}`,
  `\\b[Yy]ou (?:do|run|lead|build|make|head|teach|manage|keep)\\b[^,.;:!?]{0,40} at ${NAME}`,
  `^(?:Dear|Hi|Hello) (?:all at |everyone at |everybody at )${NAME}`,
  `^(?:Dear|Hi|Hello) ${NAME} (?:hiring )?team\\b`,
]

let read: readonly RegExp[] | undefined
/** Made when the first letter may name one; that takes longer than all else when the program starts. */
function patterns(): readonly RegExp[] {
  read ??= PATTERNS.map((pattern) => new RegExp(pattern, 'dgu'))
  return read
}
