// Comments that steer: what is silenced is shown in brackets.
import assert from 'node:assert/strict'
import { isSilenced } from '../../server/src/core/directives.ts'
import { readDraft } from '../../server/src/core/draft.ts'
import { marked } from './marked.ts'

/** Every word of a draft that stands in a silence for the rule, in brackets. */
function silenced(text: string, rule = 'stock-phrase'): string {
  const { directives } = readDraft(text)
  const words = [...text.matchAll(/[a-z]+(?:[.])/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  return marked(
    text,
    words.filter((span) => isSilenced(directives, rule, span)),
  )
}

const NEXT = '<!-- outreach-disable-next-line -->'

describe('directives', () => {
  for (const [title, expected] of [
    ['the next line', `one.\n\n${NEXT}\n⟦two.⟧\nthree.\n`],
    ['the next line that is not empty', `${NEXT}\n\n⟦two.⟧\nthree.\n`],
    ['the next line after CRLF', `${NEXT}\r\n\r\n⟦two.⟧\r\nthree.\r\n`],
    ['a named rule', '<!-- outreach-disable-next-line stock-phrase -->\n⟦two.⟧\n'],
    ['several rules', '<!-- outreach-disable-next-line wrong-name, stock-phrase -->\n⟦two.⟧\n'],
    ['another rule', '<!-- outreach-disable-next-line wrong-name -->\ntwo.\n'],
    [
      'a stretch',
      'one.\n\n<!-- outreach-disable -->\n\n⟦two.⟧\n\n⟦three.⟧\n\n<!-- outreach-enable -->\n\nfour.\n',
    ],
    ['to the end', 'one.\n\n<!-- outreach-disable -->\n\n⟦two.⟧\n\n⟦three.⟧'],
    ['inside a paragraph', 'one. <!-- outreach-disable --> ⟦two.⟧ <!-- outreach-enable --> three.\n'],
    [
      'a stretch for one rule, ended for it',
      '<!-- outreach-disable stock-phrase -->\n\n⟦one.⟧\n\n<!-- outreach-enable stock-phrase -->\n\ntwo.\n',
    ],
    [
      'a stretch for one rule, not ended for another',
      '<!-- outreach-disable stock-phrase -->\n\n⟦one.⟧\n\n<!-- outreach-enable wrong-name -->\n\n⟦two.⟧\n',
    ],
    [
      'a stretch for two rules, ended for one',
      '<!-- outreach-disable stock-phrase wrong-name -->\n\n⟦one.⟧\n\n<!-- outreach-enable wrong-name -->\n\n⟦two.⟧\n',
    ],
    [
      'a stretch within another one',
      '<!-- outreach-disable -->\n\n⟦one.⟧\n\n<!-- outreach-disable-next-line -->\n\n⟦two.⟧\n\n⟦three.⟧\n',
    ],
    [
      'the next line, twice on one line',
      `${NEXT} <!-- outreach-disable-next-line wrong-name -->\n⟦two.⟧\nthree.\n`,
    ],
    ['the next line before an end', `${NEXT}\n⟦two.⟧ <!-- outreach-enable --> ⟦three.⟧\nfour.\n`],
    ['a reason behind dashes', '<!-- outreach-disable-next-line stock-phrase -- she likes it -->\n⟦two.⟧\n'],
    ['a comment of another kind', '<!-- outreach-disabled -->\n\ntwo.\n'],
    ['a comment in code', '`<!-- outreach-disable -->`\n\ntwo.\n'],
    ['nothing below', `one.\n\n${NEXT}`],
  ] as const) {
    it(title, () => assert.equal(silenced(expected.replace(/[⟦⟧]/g, '')), expected))
  }

  it('gives each named rule with its characters', () => {
    const text = '<!-- outreach-disable wrong-name stok-phrase -->\n'
    const { named } = readDraft(text).directives
    assert.equal(
      marked(
        text,
        named.map(({ span }) => span),
      ),
      '<!-- outreach-disable ⟦wrong-name⟧ ⟦stok-phrase⟧ -->\n',
    )
  })
})
