// For each rule the first cases of its specimen, as a bundle holds them: two that are marked, two that are not.
import { RULES } from '../rules/index.ts'
import { type Beside, parseSpecimens, type Specimen } from './specimen.ts'

export interface Examples {
  readonly marked: readonly Example[]
  readonly silent: readonly Example[]
}

export interface Example {
  /** Completes "It …". */
  readonly title: string
  /** With carets under what is marked. */
  readonly draft: string
  readonly config: string
  readonly beside: readonly Beside[]
  /** The first one, with the draft after it. */
  readonly fix?: { readonly title: string; readonly text: string }
}

const SHOWN = 2

async function examplesOf(id: string): Promise<readonly [string, Examples]> {
  const file: { readonly default: string } = await import(`../rules/${id}.specimen.md`)
  const specimens = parseSpecimens(file.default)
  const isMarked = ({ marked, text }: Specimen): boolean => marked !== text
  return [
    id,
    {
      marked: specimens.filter(isMarked).slice(0, SHOWN).map(exampleFrom),
      silent: specimens
        .filter((specimen) => !isMarked(specimen))
        .slice(0, SHOWN)
        .map(exampleFrom),
    },
  ]
}

function exampleFrom({ title, marked, config, beside, fixes: [fix] }: Specimen): Example {
  return { title, draft: marked, config, beside, ...(fix && { fix }) }
}

const examples: Readonly<Record<string, Examples>> = Object.fromEntries(
  await Promise.all(RULES.map(({ id }) => examplesOf(id))),
)

export default examples
