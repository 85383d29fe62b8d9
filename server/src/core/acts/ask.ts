// How a sentence asks: it wants an action, an answer, a decision or a meeting from the reader.
import { type Rule, rules } from './net.ts'

/** Formulas of mail that want nothing now: contact-me-if, notices, thanks, pleasantries. */
const RITUAL = [
  '<please> (<contact> ... | let {me} know ,?) if|should {anyone} <adverbs> (would|might|may|do|are|is)? <adverbs> (have|{want}) .. {matter}',
  '<please> (<contact> | let {me} know) ... with|for (any|further|additional|more|your)? {matter}',
  '<please> <tell> if {anyone} (would|do)? <adverbs> need|require',
  '<please> <tell> if {anyone} (would|do)? <adverbs> want|like more|additional|further',
  '<please> <contact> ... if {anyone} would? <adverbs> {want} to discuss|talk|chat|know|learn',
  'if|should ({anyone} <adverbs> (would|might|may|do|are|is)? <adverbs> (have|{want}) ... | there are|is any) ({matter} | discuss) ... (<contact> | let {me} know) ({me}|our|the|to)?',
  'if|should {anyone} <adverbs> (would|might|may|do)? <adverbs> {want} ... , <please> call|contact|text|email',
  'if|for|to|should ... please <adverbs> contact',
  'feel free to? .',
  'not hesitate to? .',
  'please|kindly note|find|see|accept|excuse|forgive|pardon|disregard|ignore|understand|remember|know|feel|enjoy|allow|refer',
  'please|kindly (be advised|aware|assured|informed|reminded|patient | keep|bear in mind | do not | rest assured | join {me} in)',
  'not the intended recipient ... notify|delete|contact|inform|destroy|reply',
  '{self} hope|hoping that? you will|can|could|would find|enjoy|like|understand|be|have',
  'how are|have you|things|is (doing|been|going|today | $)',
  'did you know',
  'have|did you <adverbs> (thought|think of|about | considered|asked|tried) #Person',
  'what if',
  'to let {me} know',
  'thank|thanks you? for your',
  'to please',
  'if {anyone} <adverbs> (would|do)? <adverbs> {want} ... (please|simply|just)? click|visit|go|follow|log|reply|enter|press|check|download',
  '^ to !be #Infinitive ... , please',
]

/** "Please send …", "could you kindly …" */
const PLEASE = ['please|kindly|pls|plz ,? <adverbs> !{pronoun} .', '{request} ... please $']

/** "Let me know …" */
const TELL = ['let {me} .. know']

/** "Send me your notes": bare imperatives that want something for the writer. */
const IMPERATIVE = [
  '^^ <adverbs> {request} <adverbs> ({me}|{my} | .. to|with|for {me})',
  'and|but|or <adverbs> send|give|tell|call|email|drop|show|bring|forward {me}',
  '^^ <adverbs> {transfer} (the|a|an|this|that|these|those|it|her|him|them|your|all|any|to|by|with|at|in|on|over|back|asap|when|if|now|some|both|everything|my|copies | #Person)',
  '^^ <adverbs> take|have a look',
  '^^ <adverbs> make sure',
  '^^ go ahead and',
  '^^ <adverbs> come|join (along|and|to|over | {me})',
  '^^ consider ~ing',
  '^^ <adverbs> give|drop|send (#Person | him|her|them) a',
  '^^ <adverbs> ask|tell|remind|let|have|get (#Person | him|her|them|everyone) .. (to|that|know)',
  '^^ <adverbs> (do not|never)? forget to',
  '^^ can (send|set|give|get|call|forward|check|schedule)',
]

/** "Can you …?", "would one of you …" */
const REQUEST = [
  'can|could|would|will|may (you|anyone|somebody|someone|anybody | one|some|both|either (or both)? of you) (all|both|guys|please)? !{pronoun} !like .',
  'can|could|may|might|should|shall {self} <adverbs> send|try|compare|have|get|meet|talk|speak|chat|schedule|set|find|discuss|ask|borrow|see|do|grab|catch|connect|interview|come|buy|plan|jump|hop|use',
  'if|whether {anyone} (all|guys)? would|could|might <adverbs> !like|have|need|want|require .',
  'should|must be <adverbs> {delivered}|done|received|addressed|in .. by|before',
  'if you send|give|provide|forward|email|tell|fax {me}|it|them|that|your|the',
  'invite|encourage|urge you to',
  'if {self} (do|have)? not hear|heard back? from you',
  'how|what about ~ing',
  'why do not you|we',
  'maybe|perhaps {self} can|could|should',
  '{self} (would|do)? <adverbs> suggest|propose !that .',
  '{self} need this|it|that|them|these .. (done|by|back|today|tomorrow|asap|in)',
]

/** Wishes that the reader alone can grant. */
const WISH = [
  '{self} would|will <adverbs> appreciate|value|welcome|enjoy',
  'appreciate any|whatever|if',
  '{self} would|will <adverbs> be <adverbs> grateful|thankful|obliged',
  '{self} (will|would)? <adverbs> need|require|want|seek|request (your | you !(to know|hear|understand|see|have|be) | some|help|more|someone|a|an | to know | from you | the following | a copy)',
  '{self} (will|would)? <adverbs> need|want|require to <adverbs> know|hear|talk|meet|speak|discuss|sit',
  '{self} would|should <adverbs> like|love|prefer|want (to <adverbs> {meet} | you|your|a|an | it if | for you)',
  '^ would <adverbs> love|like (to <adverbs> {meet} | you|your|a|an)',
  '{self}? <adverbs> (was|were|am|are|have)? (been)? <adverbs> wondering|hoping|hopeful|curious|wonder (if|whether|what|how|that|to|for|you|about|when|who|where|why | {self})',
  '{self} hope|hoping that? (you will|can|could|would | someone | to hear|talk|meet)',
  '{self} (am|are)? <adverbs> looking|searching|seeking for',
  '{self} (am|are)? <adverbs> (respectfully)? requesting|asking|inviting|request|invite|urge|beg|ask you|your|that|for|an|a',
  'respectfully|hereby request|ask',
  'and|but|still|just need|want to know',
  'would help {me}? to know',
  'help with|from you',
  '{self} am|are looking to you|this|the|your .. to',
  'applying|apply for|to the|a|your|this',
  'for your consideration|review|approval|signature|comments|comment|input',
  'wanted to (ask | see|check|know|find if|whether|who|what|about|out|in|on|with)',
  '{self} want to see|check|ask|know|find if|whether|you|about|for|out|in|on|with',
  'and see who|if|whether|what|how you',
  '{self} will|would (continue to)? <adverbs> need|require !to .',
  '{self} need !to|not .',
  'it|that would be <adverbs> a|great|nice|helpful|good|wonderful|awesome|ideal|fantastic|useful|lovely|perfect|kind|best ... if',
  'it|that would <adverbs> help .. if',
  'if you .. , that would be',
  '^ any thoughts|ideas|comments|suggestions|feedback|advice|input|objections|interest|word|update|updates|news|luck|questions|help|progress|insight|way|recommendations|tips|pointers',
  'any chance',
  'let us <adverbs> !sum|see|face|say|be|assume|look|start|begin|move|recap|suppose|take|not|go|give|pretend|imagine|hope .',
  '{self} (would|will)? <adverbs> (be|am|are)? <adverbs> interested|keen in|on (talking|meeting|speaking|discussing|hearing|learning|chatting|joining|working|connecting|exploring|visiting|your|a|the)',
  '(you and i | we) <adverbs> (need to | have to | ought to | should|must) <adverbs> sit|talk|meet|discuss|speak|schedule|set|chat',
  'my|our|one|quick|another question',
  '{self} <adverbs> (have|had|got) (a|some|few|one|two|several|other|more|another|quick)* question|questions',
  'need|want some|any|your help|advice|input|assistance|guidance|feedback|thoughts',
  'seeking|requesting your|some|help|advice|input',
  '{anyone} are <adverbs> (invited | welcome to join|come|attend)',
]

/** Plain questions, with their mark or with the verb first. */
const QUESTION = [
  '^ <adverbs> is|are|was|were|do|does|did|have|has|can|could|will|would|should|may|might|am ... {question}',
  '^ <adverbs> who|what|when|where|why|which|how|whose|whom ... {question}',
  '^ you|anyone|anybody|somebody|someone ... {question}',
  '^ <adverbs> worth|open|interested|free|available|up|got|mind|fancy|any|want|ready|sound|thoughts ... {question}',
  '^ open to a|an',
  '^ <adverbs> how . is|are|do|does|did|can|will|would {pronoun}|the|your',
  'is|are|does|do|can|will it|this|that|there|they|you|we .. {question}',
  '^ <adverbs> what|how|where|who is|are|do|does|did|can|would you|your|we',
  '^^ <adverbs> comments|thoughts|questions|ideas|suggestions|objections|feedback|interested|agreed|ok|okay|deal {question}',
]

export const ASKS: readonly Rule[] = [
  ...rules('ritual', RITUAL),
  ...rules('ask', [...PLEASE, ...TELL, ...IMPERATIVE, ...REQUEST, ...WISH, ...QUESTION]),
]
