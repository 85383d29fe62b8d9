// Points at wooden words that have a plain one.
import { replaceWith } from '../core/edit.ts'
import { everywhere } from '../core/everywhere.ts'
import { inDraft } from '../core/prose/passages.ts'
import type { Rule } from '../core/rule.ts'
import { isAllowed } from '../phrasebook/context.ts'
import { finder } from '../phrasebook/passages.ts'
import { stiffWords } from '../phrasebook/phrasebook.ts'

export const stiffLanguage: Rule = {
  id: 'stiff-language',
  family: 'connecting',
  level: 'hint',
  notices: 'Words of an office, not of a person who speaks to them.',
  evidence: { grade: 'D', source: 'people trust a voice that sounds like somebody' },
  needs: 'text',
  speaks: 'while writing',
  settings: ['phrases'],
  *check({ draft, settings }) {
    for (const [{ span, text, phrase, instead }, passage] of phrasesIn(draft, stiffWords())) {
      if (isAllowed(text, settings.phrases.allow)) continue
      const place = inDraft(passage, span)
      yield {
        span: place,
        message: phrase.why,
        fixes: () =>
          instead === undefined
            ? []
            : [{ title: `Write "${instead}"`, edits: [replaceWith(place, instead)] }],
      }
    }
  },
}

const phrasesIn = everywhere(finder())
