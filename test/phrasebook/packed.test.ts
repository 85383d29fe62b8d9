// What the build writes down of the phrasebook is what its patterns describe.
import assert from 'node:assert/strict'
import english from '../../server/src/phrasebook/english.prebuilt.ts'
import { STIFF, STOCK } from '../../server/src/phrasebook/english.ts'
import { entriesOf, flagged } from '../../server/src/phrasebook/entries.ts'
import { unpack } from '../../server/src/phrasebook/packed.ts'
import { joined, type Paths, pathsOf } from '../../server/src/phrasebook/paths.ts'

const plain = ({ first, wanted, target, ...rest }: Paths) => ({
  ...rest,
  first: [...Array.from(first)],
  wanted: [...Array.from(wanted)],
  target: [...Array.from(target)],
})

describe('packed paths', () => {
  for (const [name, groups] of [
    ['stock', STOCK],
    ['stiff', STIFF],
  ] as const) {
    it(`say of the ${name} phrases what the patterns say`, () => {
      const fresh = pathsOf(entriesOf(groups).map(({ pattern }) => pattern))
      assert.deepEqual(plain(unpack(english[name].paths)), plain(fresh))
    })
  }

  it('joined with others, lead where both led', () => {
    const [own, other] = [flagged(['circle the wagons']), flagged(['move the needle', 'wagons roll'])]
    const patterns = [...own, ...other].map(({ pattern }) => pattern)
    const both = joined(
      pathsOf(own.map(({ pattern }) => pattern)),
      pathsOf(other.map(({ pattern }) => pattern)),
      1,
    )
    const apart = pathsOf(patterns)
    assert.deepEqual(
      both.ends.map(({ pattern }) => pattern),
      apart.ends.map(({ pattern }) => pattern),
    )
    assert.equal(both.target.length, apart.target.length)
    assert.deepEqual(plain(both).first, plain(apart).first)
  })
})
