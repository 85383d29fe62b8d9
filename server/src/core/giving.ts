// Whether a letter gives something in words that offer nothing to take up: what it encloses, pays, lends, has done or lets
// the reader have. Wider than the acts: it only decides that a letter does not merely take.
import { lowered } from './fold.ts'
import { someSentence } from './message/parts.ts'

export const gives = someSentence((words) => GIVES.test(lowered(words.replace(/\s+/g, ' '))))

/** What somebody does for somebody; sending one's own papers or a pitch is none of it. */
const DEED =
  'bring|drive|carry|fetch|lend|mend|sew|bake|cook|clean|clear|sweep|paint|repair|fix|translate|transcribe|scan|copy|print|collect|deliver|hand|host|insure|lift|move|look after|keep (?!you\\b|in touch|it short|this short)|mind|pick (?:it|them|you|him|her) up|play|proofread|return|stand in|teach|tutor|test|measure|type|water|write (?:it|them|one) (?:up|down)|come (?:by|over|round)|stay (?:on|late)|do (?:it|that|them) (?:for|my|our)|present|pay|cover|reimburse|credit|tell (?:him|her|them)|introduce|share|stand (?:at|by|guard|there)|watch|guard|repeat|see (?:to it|that)|sit (?:with|beside|by|in)|saw|prime|do your|take your|come and (?:help|show|fix|bring|do|look)'

const DONE =
  'fixed|scanned|copied|translated|transcribed|typed|digiti[sz]ed|redrew|drew|mended|repaired|cleaned|cleared|brought|left|put|kept|saved|made|baked|cooked|wrote|built|checked|corrected|counted|measured|collected|recorded|patched|knocked|set aside|booked|reserved|paid'

const GIVES = new RegExp(
  [
    // the reader may have it
    '\\byou (?:can|may|could) (?:also |then |just |simply )?(?:have|keep|take|borrow|use|paste|copy|print|reprint|stay|park|sleep|reuse)\\b(?! (?:a look|me|us|my time|this time|the link|our (?:service|platform|tool|product)))',
    "(?<!\\b(?:choice|decision|call|turn|move|fault|problem|responsibility) )\\b(?:is|are)(?: all| both)? yours\\b(?! truly| sincerely| faithfully)|\\byours (?:is|are) \\b|\\bit['\u2019]s yours (?:for|to|if|until|with)\\b",
    '\\b(?:help yourself|help yourselves)\\b|\\bplease (?:do )?(?:use|keep|take|have|borrow|help yourself|copy) (?:it|them|these|those|whatever|anything|my|our)\\b(?! (?:form|link|seriously|into|in mind|short|brief))',
    '\\bfree to (?:use|keep|take|copy|read|print|borrow|reuse|rewrite|quote|share)\\b|\\bwelcome to (?:use|keep|take|copy|read|print|borrow|stay|come)\\b',
    '\\b(?:how|as|when|where|whenever|however) you (?:like|want|wish|please)\\b[^?]*$|\\bwhichever (?:helps|suits) you\\b',
    "\\b(?:there (?:is|are)|there['\u2019]s|here (?:is|are)|here['\u2019]s|left|kept|keep|saved|save|hold|reserved) [^.?!]{0,60}\\bfor (?:you|both of you|your)\\b(?! (?:consideration|reference|review|approval|records|convenience|information|signature|time|attention|business|company|team))",
    '\\b(?:in|on|at|under|by) your (?:mailbox|letter ?box|porch|doorstep|desk|door|drive|shelf|locker|pigeonhole|gate)\\b',
    '\\btake as (?:many|much)\\b|\\blets? you (?:all )?(?:have|use|keep|stay|borrow|in)\\b|\\bfor (?:the (?:two|three|four|five|six|lot)|all|both|each) of you\\b|\\bfor your own (?:files|use|records|archive|book|work|class|students)\\b',
    "\\b(?:would like|['\u2019]d like|want) you to have\\b|\\b(?:is|are|was|were)(?: now| already)? (?:on (?:its|their|the) way to you|in the (?:post|mail))\\b|\\bfor you alone\\b|\\bwith your name on it\\b|\\b(?:it|they|that)(?:['\u2019](?:s|re)| is| are) (?:hers|his|theirs)\\b",
    "\\b(?:i|we)(?:['\u2019]d| would) (?:send|give|bring|show) (?:you|both)\\b|\\ba copy is (?:attached|enclosed|in)\\b[^.?!]*\\byour?s?\\b",
    // the writer does it, or did
    '(?<!\\byou) would (?:gladly |also )?(?:build|mend|sew|bake|cook|paint|repair|translate|scan|carry|fetch|lend|print)\\b',
    "\\b(?:i|we)(?: have|['\u2019]ve)? (?:also |already |then )?(?:scanned|photographed|transcribed|digiti[sz]ed|typed up|geo-?referenced)\\b",
    '\\b(?:held|kept|reserved|saved) for (?:us|you|all)\\b|\\b(?:tickets?|lunch|dinner|travel|everything|flights?|train|room) (?:is|are) (?:already )?(?:paid|included|covered)\\b|\\b(?:the )?fee is \\d|\\bpays (?:its|you|your|each|every|\\d|[\u00a3$\u20ac])',
    `\\b(?:give|bring|lend|leave|send) (?:me|us) [^.?!]*,? (?:and|so) (?:i|we)(?:['\u2019]ll| will| can)? (?:${DEED}|make|do|sort)\\b`,
    "\\b(?:i|we)(?:['\u2019]ve| have) (?:also |already )?(?:(?:written|copied|drawn|typed|worked|sorted|laid|picked|cut) [^.?!]{0,40}?(?:out|up|down)|filled [^.?!]{0,30}?in|put (?:it|them) in)\\b",
    `\\b(?:i|we|he|she|they)(?:['\u2019](?:ll|d)| will| would| can| could)(?: gladly| happily| also| then| even| always| still)* (?:${DEED})\\b`,
    '\\b(?:i|we) (?:can|could|would)(?: \\p{L}+ and)? (?!be|not|do|use|see|get|find|need|want|like|love|appreciate|have|ask|meet|call|understand|imagine|hear|tell|say|know|discuss|explore|schedule|arrange|think|consider|recommend|suggest|value)\\p{L}+ (?:it|them|those|these)\\b',
    "\\byou(?:['\u2019](?:ll|d)| will| would) (?:get|receive|be paid) [^.?!]{0,20}(?:[\u00a3$\u20ac] ?\\d|\\d+ (?:euros?|pounds|dollars|kroner|francs|shillings))",
    `\\bso (?:i|we)(?:['\u2019]ve| have)? (?:${DONE})\\b`,
    "\\b(?:i|we)(?:['\u2019]ve| have)?(?: also| already| just)? (?:put|posted|published|uploaded|opened|made) [^.?!]{0,60}\\b(?:public|online|open to (?:all|everyone|anyone))\\b",
    `\\b(?:i|we)(?:['\u2019]ve| have)?(?: also| already| just)? (?:${DONE})\\b[^.?!]*\\b(?:for you|for your next|so that you|so you)\\b`,
    `\\b(?:i|we)(?:['\u2019]ve| have)? (?:put|left|kept|fixed|mended|cleaned|moved|cleared|swept|watered|corrected) your\\b`,
    `\\b(?:our|my) (?:[\\p{L}'\u2019]+ ){1,4}(?:[^.?!]{0,40} )?will (?:also )?(?:${DEED})\\b`,
    '\\bknocked [^.?!]* off\\b|\\bat (?:my|our) (?:own )?(?:cost|expense)\\b|\\bfree of charge\\b|\\bwithout pay\\b|\\bcosts? (?:you )?nothing\\b',
    "\\b(?:i|we)(?: can| could|['\u2019]ll| will| would|['\u2019]d)?(?: gladly| also)? (?:pay|cover|carry|reimburse|credit|insure)\\b[^.?!]*\\b(?:you|your|the|half|all|\\d+|travel|fares?|costs?|expenses)\\b",
    // what comes with it may serve
    "\\b(?:if|in case|where|whenever) (?:it|that|they|this|any of (?:it|this))(?:['\u2019]s| is| are)? (?:useful|of (?:any )?(?:use|help|interest)|helpful|helps)\\b",
    '\\b(?:might|may) (?:interest|amuse|save|help|spare|serve) (?:you|your)\\b',
  ].join('|'),
  'u',
)
