// What the writer, or somebody of theirs, has done or does for the reader. Written for plain text, as `havings.ts` is.

/** What somebody does for somebody; sending one's own papers or a pitch is none of it. */
const DEED =
  'bring|drive|carry|fetch|lend|mend|sew|bake|cook|clean|clear|sweep|paint|repair|fix|translate|transcribe|scan|copy|print|collect|deliver|hand|host|insure|lift|move|look after|keep (?!you\\b|in touch|it short|this short)|mind|pick (?:it|them|you|him|her) up|play|proofread|return|stand in|teach|tutor|test|measure|type|water|write (?:it|them|one) (?:up|down)|come (?:by|over|round)|stay (?:on|late)|do (?:it|that|them) (?:for|my|our)|present|pay|cover|reimburse|credit|tell (?:him|her|them)|introduce|share|stand (?:at|by|guard|there)|watch|guard|repeat|see (?:to it|that)|sit (?:with|beside|by|in)|saw|prime|do your|take your|come and (?:help|show|fix|bring|do|look|speak|explain|read|play|demonstrate)'

const DONE =
  'fixed|scanned|copied|translated|transcribed|typed|digiti[sz]ed|redrew|drew|mended|repaired|cleaned|cleared|brought|left|put|kept|saved|made|baked|cooked|wrote|built|checked|corrected|counted|measured|collected|recorded|patched|knocked|set aside|booked|reserved|paid|rewrote|redid|replaced|rebuilt|reran|dried|dug out'

/** What one works out by hand, and shows. */
const WORKED =
  'marked|counted|measured|mapped|photographed|compared|tested|timed|traced|translated|transcribed|redrawn|weighed'

const WE_HAVE = '\\b(?:i|we)(?: have)?(?: also| already| just| then| since)?'

export const DEEDS: readonly string[] = [
  String.raw`(?<!\byou) would (?:gladly |also )?(?:build|mend|sew|bake|cook|paint|repair|translate|scan|carry|fetch|lend|print)\b`,
  String.raw`\b(?:i|we|he|she|they) (?:will|would|can|could)(?: gladly| happily| also| then| even| always| still)* (?:${DEED})\b`,
  String.raw`\b(?:i|we) (?:can|could|would)(?: \p{L}+ and)? (?!be|not|do|use|see|get|find|need|want|like|love|appreciate|have|ask|meet|call|understand|imagine|hear|tell|say|know|discuss|explore|schedule|arrange|think|consider|recommend|suggest|value)\p{L}+ (?:it|them|those|these)\b`,
  String.raw`\b(?:our|my) (?:[\p{L}'-]+ ){1,4}(?:[^.?!]{0,40} )?(?:will|would) (?:also )?(?:${DEED})\b`,
  String.raw`\b(?:give|bring|lend|leave|send) (?:me|us) [^.?!]*,? (?:and|so) (?:i|we)(?: will| can)? (?:${DEED}|make|do|sort)\b`,
  String.raw`\b(?:i|we)(?: can| could| will| would)?(?: gladly| also)? (?:pay|cover|carry|reimburse|credit|insure)\b[^.?!]*\b(?:you|your|the|half|all|a|\d+|travel|fares?|costs?|expenses)\b`,
  String.raw`\b(?:i|we) (?:will|can|could) (?:make|build|do|carry|write|dig|cut|paint|fetch|mend|fix|move|collect|bring|put) [^.?!,]{0,30}\b(?:ourselves|myself)\b`,
  // Done already.
  String.raw`\b(?:drew|made|baked|knitted|wrote|painted|carved|fired|sewed|picked|bought|brought|found|saved|kept|cooked|printed|built|wove|potted) (?:you|both of you) (?:a|an|the|some|one|two|three|this|these|another)\b`,
  String.raw`^(?:fixed|corrected|sorted|mended) (?:it|in|both|your|that|and|now)\b[^?]*$`,
  String.raw`${WE_HAVE} (?:scanned|photographed|transcribed|digiti[sz]ed|typed up|geo-?referenced)\b`,
  String.raw`${WE_HAVE} (?:(?:written|copied|drawn|typed|worked|sorted|laid|picked|cut) [^.?!]{0,40}?(?:out|up|down)|filled [^.?!]{0,30}?in|put (?:it|them) in)\b`,
  String.raw`\bso (?:i|we)(?: have)? (?:${DONE})\b`,
  String.raw`${WE_HAVE} (?:put|posted|published|uploaded|opened|made) [^.?!]{0,60}\b(?:public|online|open to (?:all|everyone|anyone))\b`,
  String.raw`${WE_HAVE} (?:${DONE})\b[^.?!]*\b(?:for you|for your next|so that you|so you)\b`,
  String.raw`${WE_HAVE} (?:put|left|kept|fixed|mended|cleaned|moved|cleared|swept|watered|corrected) your\b`,
  String.raw`${WE_HAVE} (?:${WORKED})\b[^.?!]*\b(?:attached|enclosed|below|so (?:that )?(?:you|the|nobody|no one|your|they))\b`,
  String.raw`\b(?:attached|enclosed)\b[^.?!]* (?:i|we)(?: have)? (?:${WORKED})\b`,
  String.raw`${WE_HAVE} (?:opened|sent|made|submitted|put up|filed|pushed|written) (?:a|an|the|two|three|\d+) [^.?!]{0,20}\b(?:pull request|merge request|pr|patch|patches|fix)\b`,
  String.raw`${WE_HAVE} (?:finished|done|did(?! not)|completed|read through|reviewed|proofread|checked|tested|tried|corrected|been through|gone through|went through|worked through) [^.?!]{0,40}\b(?:of|on|in|with|through|for)? ?your (?!site|website|company|profile|product|platform|work|post|posts|article|articles|blog|page|recent|latest|book|books|talk|job|listing|email|message|mail)`,
  String.raw`\b(?:my|our|the|his|her|their)? ?(?:comments|notes|corrections|suggestions|remarks|answers|thoughts) (?:are|sit) (?:in|on|below|attached|inline|enclosed)\b`,
  String.raw`${WE_HAVE} (?:had|got) (?:it|them|the [\p{L}-]+|your [\p{L}-]+) (?:all )?(?:${DONE}|${WORKED}|restored|framed|cleaned|bound|valued|dated)\b`,
  String.raw`${WE_HAVE} (?:(?:reproduced|traced|tracked down) (?:the|your|it|them|where|what|why)|(?:found|worked) out (?:who|where|why|when)|got (?:back )?(?:the|your) (?:deposit|money|key|keys|ticket|post|mail))\b|\bworkaround\b`,
  String.raw`\bso (?:that )?(?:i|we) can (?:get|send|pay|give|book|order|put|have|post) (?:you|your)\b[^.?!]{0,30}\b(?:payment|money|fee|refund|rooms?|seats?|tickets?|badge|place|name|parcel|certificate|deposit|travel|flights?|hotel|copy|copies)\b`,
  String.raw`\bthe (?:patch|fix|pull request) (?:is|has|adds|makes|takes|touches)\b|\bmerge it\b`,
]
