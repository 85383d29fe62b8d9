// One way to state what sentences do: each line is a sentence, headed by what it is read as.
import assert from 'node:assert/strict'
import { loadReader } from '../../../server/src/core/acts/reader.ts'

/** "promise", "ask offer", or "nothing", and the sentences of which that is all. */
export type Expectations = Readonly<Record<string, string>>

const reader = loadReader()

export function reads(expectations: Expectations): void {
  for (const [kinds, sentences] of Object.entries(expectations)) {
    for (const sentence of linesOf(sentences)) {
      it(`${kinds}: ${sentence}`, async () => assert.equal(await kindsIn(sentence), kinds))
    }
  }
}

/** The kinds of its acts, each once, in alphabetical order. */
export async function kindsIn(sentence: string): Promise<string> {
  const kinds = new Set((await reader).read(sentence).map(({ kind }) => kind))
  return [...kinds].sort().join(' ') || 'nothing'
}

export const actsIn = async (sentence: string) => (await reader).read(sentence)

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
