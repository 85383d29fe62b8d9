// How a sentence promises: the writer commits to something the reader can wait for.
import { type Rule, rules } from './net.ts'

/** "I will" where nobody commits to anything: asked about, hoped, doubted, or done together with the reader. */
const UNCOMMITTED = [
  'otherwise|else , {self} <future> .',
  'otherwise|else {self} <future> .',
  'who|whom|whose|which ... , will !{pronoun} .',
  'what|how|where|why|whether|if|whichever|whatever|wherever {self} <future>',
  'hope|hoping|hopeful|doubt|doubtful|wish|afraid|fear|guess|wonder|sure|unsure|unclear|imagine|dream|possibility|chance|likelihood|odds that? {self} <future>',
  'maybe|perhaps|possibly|supposedly {self} <future>',
  '(^ | that|when|if|because) you and {self} <future>',
  '{self} <future> <adverbs> (see you | talk|speak to you | look forward | keep it|this short|brief | cut to the)',
  '{self} <future> <adverbs> spare you',
  '{self} am|are <adverbs> going to #Place',
  'we <future> <adverbs> (see|know|learn | find out) whether|if|what|how|when|who !{self}|you .',
  '{self} <future> <adverbs> be brief|honest|frank|blunt|quick|direct|upfront',
  '{self} <future> <adverbs> get|come straight|right to',
  '{self} <future> <adverbs> let|leave you|that|it|this go|decide|be|judge|up|there|at',
  '{self} <future> <adverbs> leave it|that|this|things to|with you|him|her|them',
  '{self} <future> <adverbs> leave you|them two|both|all? to it|each',
  '{self} <future> <adverbs> ask that|you|each|everyone|all',
]

/** "I'll send …", "we are going to replace …", "I will be drawing names". */
const WILL = [
  '{self} <future> <adverbs> <deed>',
  'i <future> <adverbs> talk|speak|chat|discuss|consult|meet|visit (it|this|that|these)? to|with !you .',
  'i <future> <adverbs> (look into|at|over|up|for|through | hold off|it|on|a|the|your|you|my | touch base | start|begin)',
  '{self} <future> <adverbs> meet|see with? you|everyone there|at|in|on',
  '{self} <future> <adverbs> go (back|with | .. and|to get|try|ask|find|see|check)',
  'i <future> <adverbs> host|hold|begin|cover (the|a|an|your|our|this|that|it|for)',
  '{self} <future> <adverbs> hold (off | it|them|the|a|an|your|this|that .. (for you | until|till))',
  // One's own people: "my colleague will send you the login".
  '{my} {staff} (!who|which|that .)? (!who|which|that .)? (<future> | is going|about to) <adverbs> <deed>',
  // The second deed of two: "I'll assume you are busy and close the file".
  '{self} <future> <adverbs> !{agenda} !be ... and <adverbs> !{state} !{agenda} !{special} #Infinitive',
]

/** "Will send it tonight": mail style leaves the writer out. */
const SUBJECTLESS = [
  // "Took it home, will return it", but not "Paul Ott, head of sales, will call".
  '^^ !(<-, <<-#Person) will|shall <adverbs> !(... {question}) !{pronoun} !{determiner} !#Person <deed>',
  // Behind "and" it is the writer's deed only where the writer is who did the first.
  '^ <<-{self} !(... {question}) will|shall <adverbs> <deed>',
  '^^ going to <deed>',
]

/** "I am bringing it on Friday": progressive with a verb of delivery and a time to come. */
const PROGRESSIVE = [
  '{self} am|are <adverbs> !writing {delivering} ... ({coming} | this week|weekend|month|afternoon|morning|evening)',
]

/** "The slides will be posted on Monday": nobody is named, so it is the writer's side. */
const AGENTLESS = [
  '!{self} . will <adverbs> be <adverbs> {delivered}',
  'will <adverbs> be #PastTense by {me}',
  'it|they|this|that|everything will be (on|in|with|at you|your)',
  '!{pronoun} will follow (on|by|tomorrow|tonight|later|shortly|soon|this|in | next week)',
  'to follow {coming}|in|by|on',
  'is|are <adverbs> (coming|heading your way | on its|their|the way to you)',
  'you will <adverbs> hear|get|receive|have|find|see .. from|by {me}',
  'you will|shall <adverbs> have|get|receive|find {my} !support|help|thanks|sympathy|attention .',
  'you will|shall <adverbs> have|get|receive it|them|the|a|an|everything .. (by|within|before|once|when|as | the day|moment | in your inbox|mail|post) .',
  'you will|shall (each|all|both)? <adverbs> have|get|receive|find it|them|the|your .. {coming}',
  '^ (you can)? expect|watch|look (for | out for)? it|them|the|a|an|my|our .. in your inbox|mailbox|mail|post',
  '^ (you can)? expect it|them|the|a|an|my|our !delays|delay .. ({coming} | this week|month)',
]

/** "You have my word", "I promise to call". */
const SOLEMN = [
  '{self} (do|can|will)? promise|guarantee|commit|undertake|pledge|vow you? to|that|{self}|not',
  '{self} (do|can|will)? promise|guarantee the|it|this|these|those .. will',
  '(you have | {self} give you) my|our word',
  'consider it|this|that|them <adverbs> done|sorted|settled|handled|arranged|booked',
  '^^ leave it|this|that with|to {me}',
  'count|rely|depend on {me} to|for',
  '^ (you can)? count on seeing|having|getting|receiving|hearing (it|them|the|a|an|my|our|this|that | from {me})',
  '^ (you can)? expect a|an|my|our call|note|letter|mail|email|message|parcel|package|reply|visit from|by {me}|my|our',
  '{self} am|are <adverbs> (right|already)? on (it $ | the case)',
  'you can expect it|them|the|a|an|my|our !delays|delay .. (by|within|before|on | at the latest)',
  '!{self} . goes|go|ships|ship (out|off)? to you ... ({coming} | first thing | this week|month | by|on|in)',
  '{self} aim|endeavour|endeavor to <adverbs> {gift}|reply|respond|have',
  'confirm|confirming that? {self} <future>',
  '^ (you can)? expect something|word|news|more|it|them .. from {me}',
  '{self} can have it|this|that|them|the|a|an|my|your .. (ready|done|finished | to|with you | on your desk) ... (by|before|within|on {coming}? | {coming})',
]

/** "Let me check and get back to you": a deed that the writer takes on while he writes. */
const LET_ME = [
  '^ let me check|look|find|see|talk|ask|think|get|run|verify|confirm|dig|work|try|put|pull|draft|double .',
]

/** An invitation accepted: "I'd be delighted to join you". */
const ACCEPTANCE = [
  '{self} would|will|shall|am|are <adverbs> be? <adverbs> happy|glad|delighted|honored|honoured|pleased|thrilled|love to (join (you|everyone|them|for|on|at|in | your .. (call|meeting|panel|dinner|lunch|party|webinar|show|event|podcast|workshop) | $) | attend|come|accept|participate | be there | speak at)',
]

export const PROMISES: readonly Rule[] = [
  ...rules('none', UNCOMMITTED),
  ...rules('promise', [
    ...WILL,
    ...SUBJECTLESS,
    ...PROGRESSIVE,
    ...AGENTLESS,
    ...SOLEMN,
    ...LET_ME,
    ...ACCEPTANCE,
  ]),
]
