import assert from 'node:assert/strict'
import fc from 'fast-check'
import { loadTagger, type Tagger } from '../../../server/src/core/language/tagger.ts'

describe('the tagger', () => {
  let tagger: Tagger
  before(async () => {
    tagger = await loadTagger()
  })

  for (const [sentence, normals] of [
    ["I'll send it", 'i will send it'],
    ['I’ll send it', 'i will send it'],
    ['Ill send it', 'i will send it'],
    ['we cant come', 'we can not come'],
    ["Let's go", 'let us go'],
    ['lets go', 'let us go'],
    ['dont worry', 'do not worry'],
    ['CALL ME', 'call me'],
    ['the ill were well', 'the ill were well'],
  ] as const) {
    it(`${sentence} is: ${normals}`, () =>
      assert.equal(
        tagger
          .tag(sentence)
          .map(({ normal }) => normal)
          .join(' '),
        normals,
      ))
  }

  it('tags parts of speech', () => {
    const [send, , deck] = tagger.tag('Send the deck')
    assert.ok(send?.tags.has('Verb') && deck?.tags.has('Noun'))
  })

  it('tags shouted words like any others', () => {
    assert.deepEqual(tagger.tag('SEND THE DECK')[2]?.tags, tagger.tag('send the deck')[2]?.tags)
  })

  it('has exact offsets, whatever the text', () => {
    const word = fc.constantFrom(
      "I'll",
      'Ill',
      'wont',
      'we’re',
      '“quoted”',
      '3.5',
      '😀',
      'co-founder',
      'a/b',
      'Dana',
      'İ',
      '(x)',
      'e-mail',
      '—',
      '…',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), fc.constantFrom(' ', '  ', '\n'), (words, gap) => {
        const sentence = words.join(gap)
        for (const { text, start, end } of tagger.tag(sentence)) {
          assert.equal(sentence.slice(start, end), text)
          assert.equal(text.trim(), text)
        }
      }),
    )
  })
})
