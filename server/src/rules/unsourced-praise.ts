// Points at praise of a work that does not say which work, or what about it.
import { insertAt } from '../core/edit.ts'
import { everywhere } from '../core/everywhere.ts'
import { kept } from '../core/kept.ts'
import { readerOf } from '../core/names.ts'
import { inDraft, type Passage, type Prose } from '../core/prose/passages.ts'
import { hasConcreteWords, isConcrete } from '../core/prose/specifics.ts'
import type { Notice, Rule } from '../core/rule.ts'
import type { Span } from '../core/span.ts'

export const unsourcedPraise: Rule = {
  id: 'unsourced-praise',
  family: 'connecting',
  level: 'hint',
  notices: 'Praise that names nothing: whoever wrote it need not have read or heard a word.',
  evidence: { grade: 'D', source: 'praise convinces by what it noticed' },
  needs: 'text',
  speaks: 'while writing',
  *check({ draft }) {
    for (const [span, passage] of praiseIn(draft)) yield noticeOf(span, passage, readerOf(draft))
  },
}

function noticeOf(span: Span, passage: Passage, reader: string): Notice {
  const place = inDraft(passage, span)
  const edits = [
    insertAt(place.end, ' ', { slot: 'which one?' }, ', ', { slot: 'what about it stayed with you?' }),
  ]
  return {
    span: place,
    message: `${reader} cannot tell which one you mean, or what you found in it.`,
    fixes: () => [{ title: 'Say which one, and what about it', edits }],
  }
}

const praiseIn = everywhere(kept((prose: Prose): readonly Span[] => [...findPraise(prose)]))

function* findPraise(prose: Prose): Iterable<Span> {
  if (!/\byour\b/i.test(prose.text) || !MAY_PRAISE.test(prose.text)) return
  for (const [index, sentence] of prose.sentences.entries()) {
    const words = prose.text.slice(sentence.start, sentence.end)
    const match = PRAISES.map((pattern) => pattern.exec(words)).find((found) => found !== null)
    if (match === undefined) continue
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const isNamed = isConcrete(prose, sentence) || DETAIL.test(prose.text.slice(span.end, sentence.end))
    if (!isNamed && !isNamedBeside(prose, index)) yield span
  }
}

/** The sentence before may name the work, the one behind may say what was found in it. */
function isNamedBeside({ text, sentences }: Prose, index: number): boolean {
  const before = sentences[index - 1]
  const after = sentences[index + 1]
  const behind = after === undefined ? '' : text.slice(after.start, after.end)
  return (
    (before !== undefined && hasConcreteWords(text.slice(before.start, before.end))) ||
    hasConcreteWords(behind) ||
    FOUND.test(behind)
  )
}

const WORK =
  '(?:articles?|posts?|blog(?: posts?)?|pieces?|essays?|columns?|talks?|keynotes?|presentations?|lectures?|webinars?|panel|sessions?|speech|books?|novels?|papers?|podcasts?|episodes?|show|interviews?|videos?|channel|newsletters?|work|research|writing|content|projects?|portfolio|profile|web ?site|threads?|stor(?:y|ies)|designs?|music|album|songs?|photos?|photographs|paintings|art)'
const TRAIT = `(?:${WORK}|company|organi[sz]ation|team|product|journey|career|background|experience|achievements?|accomplishments?|leadership|approach|insights?|expertise|trajectory|success)`
const SORT =
  '(?:(?:recent|latest|last|new|great|excellent|amazing|wonderful|fantastic|inspiring|insightful|impressive|incredible|awesome|own|other|many|various|whole|brilliant|thoughtful)[ ,]+(?:and )?){0,2}'
const MUCH =
  '(?:(?:so|very|really|truly|deeply|thoroughly|absolutely|genuinely|particularly|quite|just|completely|always|greatly|much) ){0,2}'
const FINE =
  '(?:great|fantastic|amazing|brilliant|wonderful|excellent|insightful|inspiring|incredible|awesome|outstanding|superb|fascinating|impressive|terrific|phenomenal|thought-provoking|spot on|top-notch)'

const PRAISES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:lov(?:e|ed|ing)|enjoy(?:ed|ing)?|adored?|devoured|admired?) (?:reading |watching |listening to |following |all )?(?:of )?your ${SORT}${WORK}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:impressed|inspired|moved|struck|fascinated|blown away|captivated|touched|intrigued|amazed) (?:by|with|at) (?:all )?(?:of )?your ${SORT}${TRAIT}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:fan|admirer|follower) of (?:all )?(?:of )?your ${SORT}${WORK}\\b`, 'i'),
  new RegExp(`\\badmired? your ${SORT}${TRAIT}\\b`, 'i'),
  new RegExp(
    `\\byour ${SORT}${TRAIT} (?:is|was|are|were|has been|have been) ${MUCH}(?:an? )?${FINE}\\b`,
    'i',
  ),
]

/** A part of each way to praise: to look for it is cheap, while only compiling what follows takes a tenth of a start. */
const MAY_PRAISE =
  /lov|enjoy|ador|devour|admir|impress|inspir|moved|struck|fascinat|blown|captivat|touched|intrigu|amaz|fan|follower|great|brilliant|wonderful|excellent|insight|incredible|awesome|outstanding|superb|terrific|phenomenal|thought-provoking|spot on|top-notch/i

/** Words behind the praise that say which one or what about it. */
const DETAIL =
  /^[\s,]*(?:on|about|at|in|from|for|with|of|that|which|where|because|since|how|when|why|called|titled|entitled|as|to|especially|particularly|above all|not least|more than|after|before|by)\b|^\s*[:\u2013\u2014(-]|\b(?:especially|particularly|in particular|because|the way|how you|where you|when you|the (?:part|point|idea|line|chapter|section|example|scene|bit|passage|argument|story))\b/i

/** Words in the next sentence that tell what stayed. */
const FOUND =
  /\b(?:the (?:part|point|idea|line|chapter|section|example|scene|bit|passage|argument|story|figure|way|question)|your (?:point|idea|line|example|argument|story|description|question|advice|claim|remark)|how you|where you|when you|what you (?:said|wrote|say|write)|because|made me|taught me|changed how|helped me|it (?:made|taught|showed|helped|gave))\b/i
