// How a sentence offers: help, a thing, an introduction or time that the reader may take up.
import { type Rule, rules } from './net.ts'

/** Gladly done for the writer's own sake: fitting a schedule, sending a résumé, telling more about a pitch. */
const OWN_INTEREST = [
  '<glad> to show you how !to|it|we|i .',
  '<glad> to (<adverbs> reconnect|schedule|adjust|accommodate|work | read|hear that|about|of|in)',
  '(<glad> | {self} (would|will)? <adverbs> love|like) to .. my|our|a|the|some .? {own}',
  '<glad> to .. additional|further|more information|info|details|detail',
  // What a firm sells: "we can help you save money".
  'we can|could help you !with|on|in|out|if|find .',
  'so|wish|when|until|before|as|because {self} can|could',
  'that {self} can|could !(. .. you)',
  'if|once|whether {self} am|are <adverbs> able|ready|prepared|free',
  // What one notices: "I can tell you love your work".
  '{self} can|could <adverbs> see|tell|imagine|hear (that|by|from|how | you <adverbs> (are|have|love|like|know|want|care|must|enjoy|mean|put | #PastTense))',
  '{self} can|could not',
  '<glad> to be !(of | quoted|interviewed|contacted|named|credited | your | a|an !part|member|guest|fan|winner|graduate .)',
]

/** Help as such: vague until it is said with what. */
const HELP = [
  '<glad> to <adverbs> (help|assist|support|serve|return|reciprocate | be of | lend a hand | do anything|something)',
  '<tell> if|how|where|when|whether|should ... {self} can|could|might|may <adverbs> {serve}',
  '<tell> what {self} can|could <adverbs> {serve}|{gift}',
  '<tell> what|whatever you <wish> need|want ($ | and|from|by)',
  'how can|could|may {self} <adverbs> (help|support|assist|contribute | be of)',
  'what can|could {self} <adverbs> (do (for you | to help|support|make|ease) | bring)',
  'if {self} can|could|may|might <adverbs> ever? (be (of | a|any help|use|service|assistance | useful|helpful) | help|assist|return|support|serve|repay) (... <please> (<tell> | <contact>) (how | {me})?)?',
  'if there is|are anything|something|any .. {self} can|could|might ... <please> (<tell> | <contact>) {me}?',
  'anything|something|way|ways that? {self} can|could|might <adverbs> ever? do|help|assist|offer|be|support',
  'anything (else|here|there)? that? {self} can|could <adverbs> {gift}|fetch|carry .. (you|your)',
  '<tell> if {anyone} <wish> {want} .. help|assistance|hand|support',
  'if|should {anyone} <wish> {want} .. (help|assistance|hand|support) ... <please> <tell>',
  '(here | available .. | around | ready) to (meet and)? help|assist|support|answer',
  'at your disposal|service',
  '<please> <contact> .. if {self} can|could|may|might <adverbs> {serve}',
  'i (think|believe|know | am sure|confident) that? i can|could|might <adverbs> (help|assist | be of)',
]

/** In return for what is asked: "if you introduce me, I'll …", "in exchange you get …". */
const CONDITIONAL = [
  'in return|exchange for !nothing ... you will|would|can|get|receive|have',
  'in return|exchange ,? ({self} will|can|would|could|am|are | you will|can|would|could|get|receive | {self} offer)',
  'if you (can|could|would|will)? <adverbs> {favour} .. , ({self} will|can|would|could | you will|get|receive)',
  '{self} will|can|would|could ... (in return | in exchange) for|if',
]

/** "Happy to help with the move", "I'd be glad to send you a copy", "I'd love to show you round". */
const GLAD = [
  '<glad> to !{taking} .',
  '({self} (would|will)? | ^ would) <adverbs> love|like to <help> ... you|your',
  '{self} want to <help> (you|with | give you)',
  '{self} would <adverbs> love|like to help with|out|at',
  '<glad> to have you (stay|sleep|visit|over|around|use|try | at ours|our|my | with us)',
  '{self} would <adverbs> love|like to share what|how|some|our|my !{own} .',
  '({self} | ^) would|will|can|could gladly|happily !{taking} .',
  '{self} am|are offering (you (a|an|my|our|the|some) | my|our <adverbs> help|time|support|services|notes | to {gift})',
  '({self} | ^) (would <adverbs> like to | want to | can|could|will|would)? <adverbs> offer you a|an|our|my|the|some|free|one|two',
  '{self} would|will|am|are <adverbs> be? <adverbs> up|game for !meeting|chatting|talking|joining|collaborating ~ing',
  'let {me} <adverbs> take|do|get|carry|handle|hold|make|book|order|fetch|sort|fix .. for you',
  'let {me} lend|introduce|drive|treat you',
  'let {me} (help you with|out | give you a|an lift|ride|hand|tour|introduction)',
]

/** "Let me know if I can help", "if there is anything I can do", "shout if you want a second pair of eyes". */
const AVAILABLE = [
  '<tell> if|should {anyone} <wish> {want} me|us to',
  'that|which {anyone} <wish> {want} me|us to ... <tell>',
  'if|should {anyone} <wish> {want} me|us to ... (<tell> | <please> <contact> {me}?)',
  '<tell> if|should {anyone} <wish> {want} (one|copies | your .. ~ed | to see|borrow|visit|try | <some> !{meeting} !{matter} !{change} .)',
  'if|should {anyone} <wish> (get stuck|lost | run short|low|out | have trouble) ... <please> (<tell> | ask {me})',
  'if|should {anyone} <wish> {want} <some> !{matter} !{meeting} ... you have my number',
  '^ ask {me} anything',
  '<tell> if {anyone} <wish> ({want} to talk $ | (are|get|feel) <adverbs> stuck)',
  '<tell> if <a> .. would|might|could|may <adverbs> (be <adverbs> {useful} | be of <adverbs> (any|some)? use|help|service|assistance | help)',
  'if|should {anyone} <wish> {want} (one | your .. ~ed | to see|borrow|visit|try | <some> !{meeting} !{matter} !{change} .) ... <please> (<tell> | say the word)',
  '<-#Person can|could help|assist you',
]

/** "Would you like me to send it?", "Shall I bring mine?", "Do you need a hand?" */
const ASKED = [
  '(would|do)? {anyone} (would|do)? like|want|prefer|need me|us to !see|know|believe|think|do|come .',
  'would|do {anyone} like|want me|us to {question}',
  '^ want|need|like me|us to',
  'would it (help|be ..) if {self}',
  'would <a> !it|sample|demo|call|chat|meeting !<-this|that .. (be <adverbs> (of <adverbs> (any|some)? help|use | {useful}) | help) ... {question}',
  '(shall {self} | should i) <adverbs> {gift}',
  'would|do {anyone} care for !coffee|lunch|dinner|drinks|tea .',
  'can|could {self} do anything|something for you',
  'can|could|may {self} help|offer|get|bring|lend|send|give|buy|introduce|assist (you|with | $)',
  'do|does|would {anyone} <adverbs> (need|want company|backup|somebody|someone | need|want a|any|some|help|better|directions | want|like it|them|one|some|mine $)',
  'would you like|want (a|an|some | to see|borrow) !call|chat|meeting|additional|more ... {question}',
  '^^ (do you)? need|want (any|some|anything|help | a|an|another .? {handed}) ... {question}',
]

/** "I can walk you through it", "we could lend you ours", "my spare desk is yours". */
const ABLE = [
  '(maybe|perhaps)? {self} <able> (try to)? {gift} !{me} ... you|your|anyone|somebody',
  '(maybe|perhaps)? {self} <able> (find|record|host|cook|feed|mind|fix) you|your',
  '{self} can|could <adverbs> ask|check ... if|whether',
  '{my} .. can|could !help . .. for you|free|nothing',
  '(maybe|perhaps)? {self} <able> return|repay the|your|this|that <adverbs> favor|favour|kindness|hospitality',
  'i can <adverbs> provide|offer|supply|share|send',
  '{self} <able> (step|stand|fill|jump|pitch|chip in | take over | free up)',
  '<<-{self} and can|could <adverbs> {gift} !{me} ... you|your',
  'you can|could|may <adverbs> (have|use|borrow|keep|take|stay|sleep my|our|mine|ours|at|with !{form} | have|use|borrow|keep|take .. if {anyone} <wish> {want})',
  'my|our . offered to <adverbs> {gift}|look',
  'i can|could <adverbs> !be|see|imagine|do|not . .. for you',
  '(my|our|these|this) .. might|may|would|could <adverbs> (be <adverbs> (of <adverbs> use|help|interest | {useful} to|for you) | help you)',
  'there (is|are | will <adverbs> be) .. bed|room|seat|place|chair|desk|couch|sofa|cup|coffee|spot|ticket|space|copy|slot .. for you',
  'i can|could <adverbs> (help|assist with|on|out | help|assist you $)',
  'if {anyone} ... !<-that|so|when {self} <able> (try to)? {gift}',
  '(our|my) !agency|company|firm|product|platform|software|service|solution . .? can|could|will <adverbs> {gift}|build|make|design|host !{me} ... you|your',
  'mine|ours|it|they|the|my|our .. !<-{decision} is|are <adverbs> yours (if|for)',
  'my|our .. is|are <adverbs> open|free to|for you',
  'if ... , {my} .. is|are <adverbs> free|open|available',
  'my|our door is <adverbs> open',
  'help yourself|yourselves to',
]

/** "If you need more, I'll send them": at the reader's wish. */
const AT_WISH = [
  '(if|should your .. | in case {anyone} .. short) ... , {self} <able> !be|come|meet|talk|call|speak|schedule|attend|see|make|push|move|reschedule|shift|start .',
  '<useful-if> ... , (my|our | there is|are)',
  'if <a> .. would|might|could <adverbs> (be <adverbs> ({useful} | of <adverbs> use|help|interest) | help) ... , {self} can|could|will|have',
  'should {anyone} <wish> {want} <some> !{matter} !{meeting} ... , my|our .',
  '{self} have|keep|own .. you can|could <adverbs> (have|keep|borrow|take | use $)',
  'ask away',
  '(count on|in {me} | {self} am|are ears|around|here|there) ... if {anyone} <wish> <lack>',
  'if|should {anyone} <wish> <lack> ... , {self} will|can|could|would !be|need|have|understand|assume .',
  'if|should {anyone} <wish> {want} , ... {self} will|can',
  'if|should {anyone} <wish> (<lack> | are <adverbs> interested) ... , <supply>',
  '<supply> ... (if|should {anyone} <wish> (<lack> | find|have me | are <adverbs> interested) | <useful-if>)',
  '<useful-if> ... , <supply>',
  '{self} can|could !be|come|meet|talk|call|speak|do|make|schedule|attend|see|start . ... (if {anyone} <wish> {want} (it|one|them|that|me|a|an|some|help | $) | <useful-if>)',
  'if !there ... let {me} know (and|, | , and) {self} will|can|could !need|have .',
  '(contact|call|email|send|ask {me} | let {me} know) ... and {self} can|could|will .. help|explain|walk|assist|show|add|fix|come|repair|sort',
  '(let {me} know | <call-out>) (and | , and | - | - and) {self} (will|can|could|would !need|have|understand|stop | am|are there|over|round)',
  '^^ <adverbs> reply|respond|comment|write .. (and|, | , and | -) {self} will|can send|share|help|show|get|forward|email|walk|drop',
  '<contact> ... and|so {self} (will|would)? <adverbs> be? <adverbs> {pleased} to !{taking} .',
  'if|should .. {anyone} .. (not|unable|cannot|trouble|problems|difficulty) ... (<tell> | <contact>) ... and {self} can|could|will <adverbs> !need|have|be|understand|assume .',
  '{self} can|could do it|that|this|so for you',
  '{self} (have|know|keep) !question|questions ... (if|should {anyone} <wish> {want} | <useful-if>)',
  '{self} am|are <adverbs> around|here|available|free|home|nearby|in|reachable ... if|should {anyone} <wish> {want} (help|a|an|any|some|anything|company|me|somebody|someone | to talk $)',
  'there is|are ... (if|should {anyone} <wish> {want} (it|one|some|them|a|to))',
  '{anyone} (are|is | would|will be) <adverbs> welcome to !join|attend|contact|call|email|reach|unsubscribe|apply|submit .',
  'feel free to use|borrow|take|share|copy|keep|steal|adapt|forward',
  'feel free to lift|reuse|print|download|quote|pick|raid|distribute|pass my|our|anything|it|them|this|these|any|the',
  '^^ use|borrow|take|keep|quote|steal|copy my !link|calendar|code|number .',
  'do (stay|sleep|eat with {me} | drop|pop|stop|look in|by)',
  'if|when|whenever {anyone} are ever? <adverbs> (in|near|around|next|passing|over|back) ... , ({self} | come|do|drop|stay|stop|pop|our|my|there)',
  '{self} want|wanted to give|offer you the? option|chance|opportunity',
]

/** Something of use, given unasked: "I thought you might find this paper useful", "please keep them". */
const GIVEN = [
  'thought you might|may|would|could <adverbs> find|enjoy|appreciate',
  'thought you might|may|would|could <adverbs> like (to see|have|read | this|these|the|a|an)',
  'thought <a> .. might|may|would|could <adverbs> (interest|help|amuse|inspire|save you | be <adverbs> (of | {useful}))',
  'that|which might|may|could be <adverbs> helpful|useful|interesting',
  'use|take|keep|borrow|copy|print|share|reuse|quote it|them|these|those|this|whatever|what|anything .. (as you like|please|wish|want|see | however you | whatever you | freely | is|are <adverbs> useful|helpful)',
  '<please> keep it|them|these $',
  'please|do <adverbs> keep|take|use|borrow (it|them|these|those ... (whatever|however|if) | whatever|anything | our|my !name|number|address !(.. {form}) .)',
  '<please> help yourself|yourselves',
  '!<-{decision} is|are yours (to {take} | $)',
  '^ yours is|are <adverbs> here|attached|enclosed|below|on|in|at|ready',
  'stay|stays|remain|remains (yours | with you) (afterwards|after | to keep | for good | $)',
  'for you to {take}',
  'might|may <adverbs> interest|amuse you',
  '<<-{giving} in case (you !missed|have|did|are|were|forgot . | (it|this|that|these|they | a|an|any|your .) .. is|are|be|can|could|might|may|helps|proves|comes|turns)',
  '<<-{giving} so that? (you | your .) .. can|could|may|might',
  '<<-{giving} (for (you !to | your !{matter} !{form} !consideration|reference|review|approval|signature|records|files|convenience|perusal|comments|attention|time|feedback|own .) | if .. (use|help|interest to you | useful|helpful))',
  '{self} (have|had)? <adverbs> {made} ... for you|your',
  '{self} have? <adverbs> {made}|got|found you a|an|the|some|one|two',
  'copy|copies|photo|photos|spare|seat|seats|bed|room|place|ticket|tickets|key|set|table is|are|was (<adverbs> {set})? for you',
  'is|are|stay|stays <adverbs> open|reserved|kept|free for you',
  '{self} (have | have got) .. (spare|leftover . | to spare|lend | left over)',
  '{self} have ... free for (it|this|that|you)',
  'has|have <adverbs> agreed|offered|promised to <adverbs> {gift} .. you|your',
  '{self} can|could|will|would ... (for free | without pay | free of charge | at my|our own cost|expense)',
  '!{self} !{anyone} . is|are|would <adverbs> be? happy|glad|willing to <adverbs> {gift}|meet|host',
  '{self} have asked (him|her|them | #Person) to . you|your',
  '{self} (can|could|would|will|shall)? <adverbs> (pay|reimburse|credit|refund you !back|in | pay|cover|carry|reimburse .. {cost})',
  '<<-{giving} that|which|it|they might|may|could|should save|spare you',
  'might|may|could|will come in handy|useful',
  '(attached|enclosed|linked) ... might|may|could|should (save|spare|help you)',
  'here is|are (my|our | ... {self} made|wrote|built|use|used|keep|kept|put|took) ... (in case | might|may|could|should|will help|save)',
  '<handing-over> ... (in case | might|may|could|should <adverbs> (help|save you | be <adverbs> {useful}))',
  '{self} want|wanted to <adverbs> share|send|pass ... in case',
]

export const OFFERS: readonly Rule[] = [
  ...rules('none', OWN_INTEREST),
  ...rules('offer', HELP, { general: true }),
  ...rules('offer', CONDITIONAL, { conditional: true }),
  ...rules('offer', [...GLAD, ...AVAILABLE, ...ASKED, ...ABLE, ...AT_WISH, ...GIVEN]),
]
