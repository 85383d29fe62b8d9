import assert from 'node:assert/strict'
import fc from 'fast-check'
import { loadTagger, type Tagger } from '../../../server/src/core/language/tagger.ts'

describe('the tagger', () => {
  let tagger: Tagger
  before(async () => {
    tagger = await loadTagger()
  })

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
