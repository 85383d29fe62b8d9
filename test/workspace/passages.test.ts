// Passages that went out twice are found, whatever was exchanged in them; the same thought said anew is not.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Passages } from '../../server/src/workspace/passages/passages.ts'
import type { Print } from '../../server/src/workspace/passages/prints.ts'
import {
  areAlike,
  bitsIn,
  likeness,
  sketchOf,
  tellingWords,
} from '../../server/src/workspace/passages/words.ts'
import { FAMILIES, type Family } from '../bench/pairs.ts'

describe('passages', () => {
  const versions: readonly { readonly version: keyof Family; readonly copied: boolean }[] = [
    { version: 'swapped', copied: true },
    { version: 'retouched', copied: true },
    { version: 'rewritten', copied: false },
    { version: 'framed', copied: false },
  ]
  for (const { version, copied } of versions) {
    it(`${copied ? 'are found' : 'are not found'} where they are ${version}`, () => {
      const passages = new Passages()
      for (const [index, { first }] of FAMILIES.entries()) passages.set(`${index}`, printsOf(first))
      for (const [index, family] of FAMILIES.entries()) {
        assert.deepEqual(draftsWith(family[version], passages), copied ? [`${index}`] : [], family[version])
      }
    })
  }

  it('are forgotten with their draft and found where they move to, among thousands that come and go', () => {
    const passages = new Passages()
    const sentence = (number: number): string => {
      const name = String(number).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
      return Array.from('abcdefg', (letter) => letter + name).join(' ')
    }
    for (let number = 0; number < 30_000; number += 1) {
      passages.set(`${number % 100}`, printsOf(sentence(number)))
    }
    const [stays, went] = [sentence(29_950), sentence(29_850)]
    assert.deepEqual(draftsWith(stays, passages), ['50'])
    assert.deepEqual(draftsWith(went, passages), [])
    passages.delete('50')
    assert.deepEqual(draftsWith(stays, passages), [])
  })

  it('are found however often another draft was edited in which they stand', () => {
    const passages = new Passages()
    const [family] = FAMILIES
    assert.ok(family)
    passages.set('a', printsOf(family.first))
    for (let edit = 0; edit < 2000; edit += 1)
      passages.set('b', printsOf(`${family.first} Grey x${edit} shingle.`))
    passages.delete('b')
    assert.deepEqual(draftsWith(family.retouched, passages), ['a'])
  })

  it('are known by the place where they stand now', () => {
    const passages = new Passages()
    const [family, other] = FAMILIES
    assert.ok(family && other)
    passages.set('a', [...printsOf(family.first), ...printsOf(other.first, 200)])
    passages.set('a', printsOf(other.first, 40))
    const [print] = printsOf(other.first)
    assert.deepEqual(print && passages.find(print.words, 'b'), [
      { draft: 'a', span: { start: 40, end: 40 + other.first.length } },
    ])
  })

  it('are alike from the share of words on that says so, and not below', () => {
    const words = fc
      .uniqueArray(fc.nat(30), { minLength: 5, maxLength: 20 })
      .map((numbers) => Uint16Array.from(numbers).sort())
    fc.assert(
      fc.property(words, words, fc.constantFrom(0.25, 0.5, 0.55, 0.6, 1), (a, b, least) => {
        const row = Uint16Array.of(1, 2, ...b, 3)
        assert.equal(areAlike(a, row, 2, 2 + b.length, least), likeness(a, b) >= least)
      }),
    )
  })

  it('lack the words of each bit that a sketch has alone', () => {
    const words = fc
      .uniqueArray(fc.nat(0xffff), { minLength: 5, maxLength: 40 })
      .map((numbers) => Uint16Array.from(numbers).sort())
    fc.assert(
      fc.property(words, words, (a, b) => {
        const lacking = a.filter((word) => !b.includes(word)).length
        assert.ok(bitsIn(sketchOf(a) & ~sketchOf(b)) <= lacking)
        assert.equal(bitsIn(sketchOf(a)), new Set(a.map((word) => word % 32)).size)
      }),
    )
  })
})

function printsOf(text: string, start = 0): readonly Print[] {
  const words = tellingWords(text)
  return words === undefined ? [] : [{ span: { start, end: start + text.length }, words }]
}

const draftsWith = (text: string, passages: Passages): readonly string[] =>
  printsOf(text).flatMap(({ words }) => passages.find(words, 'itself').map(({ draft }) => draft))
