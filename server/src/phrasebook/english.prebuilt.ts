// The English phrasebook as a bundle holds it. A file named `*.prebuilt.ts` is run while building, and what it exports
// is put in its place: the patterns are read once there, not at every start.
import { STIFF, STOCK } from './english.ts'
import { entriesOf, type Group, type Worded } from './entries.ts'
import { written } from './numbers.ts'
import { type PackedPaths, pack } from './packed.ts'
import { pathsOf } from './paths.ts'

export interface Prebuilt {
  /** By the number of each pattern, which of the kinds it is. */
  readonly phrases: string
  readonly kinds: readonly Worded[]
  readonly paths: PackedPaths
}

function prebuilt(groups: readonly Group[]): Prebuilt {
  const entries = entriesOf(groups)
  const worded = entries.map(({ phrase, perfect }) => JSON.stringify({ phrase, perfect }))
  const kinds = [...new Set(worded)]
  return {
    phrases: written(worded.map((each) => kinds.indexOf(each))),
    kinds: kinds.map((kind) => JSON.parse(kind) as Worded),
    paths: pack(pathsOf(entries.map(({ pattern }) => pattern))),
  }
}

const english: { readonly stock: Prebuilt; readonly stiff: Prebuilt } = {
  stock: prebuilt(STOCK),
  stiff: prebuilt(STIFF),
}

export default english
