// What the build writes down of the phrasebook is what its patterns describe.
import assert from 'node:assert/strict'
import english from '../../server/src/phrasebook/english.prebuilt.ts'
import { STIFF, STOCK } from '../../server/src/phrasebook/english.ts'
import { type Entry, entriesOf, flagged } from '../../server/src/phrasebook/entries.ts'
import { unpack } from '../../server/src/phrasebook/packed.ts'
import { joined, type Paths, pathsOf } from '../../server/src/phrasebook/paths.ts'

const of = (entries: readonly Entry[]): Paths => pathsOf(entries.map(({ pattern }) => pattern))

const pathsIn = ({ patterns, path }: Paths) => Array.from({ length: patterns }, (_, index) => path(index))

const plain = (paths: Paths) => ({
  words: paths.words,
  sets: paths.sets,
  setsWith: paths.words.map((_, index) => paths.setsWith(index + 1)),
  paths: pathsIn(paths),
  begins: paths.words.map((_, index) => paths.begins(index + 1)),
})

/** Paths with the words themselves where sets are numbered. */
function spelled(paths: Paths) {
  const wordsOf = (set: number) =>
    set < 0 ? set : paths.words.filter((_, index) => paths.setsWith(index + 1).includes(set))
  return {
    paths: pathsIn(paths).map(({ wanted, ...path }) => ({ ...path, wanted: wanted.map(wordsOf) })),
    begins: new Map(paths.words.map((word, index) => [word, paths.begins(index + 1)])),
  }
}

describe('packed paths', () => {
  for (const [name, groups] of [
    ['stock', STOCK],
    ['stiff', STIFF],
  ] as const) {
    it(`say of the ${name} phrases what the patterns say`, () =>
      assert.deepEqual(plain(unpack(english[name].paths)), plain(of(entriesOf(groups)))))
  }

  it('joined with others, lead where both led', () => {
    const [own, others] = [flagged(['circle the wagons']), flagged(['move the needle', 'wagons roll'])]
    assert.deepEqual(spelled(joined(of(own), of(others))), spelled(of([...own, ...others])))
  })
})
