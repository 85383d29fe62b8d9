// How a sentence offers: help, a thing, an introduction or time that the reader may take up.
import { type Rule, rules } from './net.ts'

/** Gladly done for the writer's own sake: fitting a schedule, sending a résumé, telling more about a pitch. */
const OWN_INTEREST = [
  '<glad> to (<adverbs> reconnect|schedule|adjust|accommodate|work|jump|hop | read|hear that|about|of|in)',
  '(<glad> | {self} (would|will)? <adverbs> love|like) to .. my|our|a|the|some .? {own}',
  '<glad> to .. additional|further|more information|info|details|detail',
  // What a firm sells: "we can help you save money".
  'we can|could help you !with|on|in|out|if|find .',
  'so|wish|that|when|until|before|as|because {self} can|could',
]

/** Help as such: vague until it is said with what. */
const HELP = [
  '<glad> to <adverbs> (help|assist|support|serve|return|reciprocate | be of | lend a hand | do anything|something)',
  '<tell> if|how|where|when|whether|should ... {self} can|could|might|may <adverbs> {serve}',
  'if {self} can|could|may|might <adverbs> ever? (be (of | a|any help|use|service|assistance | useful|helpful) | help|assist|return|support|serve)',
  'if there is|are anything|something|any .. {self} can|could|might ... , <please> (<tell> | <contact>) {me}?',
  'anything|something|way|ways that? {self} can|could|might <adverbs> ever? do|help|assist|offer|be|support',
  '<tell> if {anyone} (would|do)? <adverbs> {want} .. help|assistance|hand|support',
  'if {anyone} (would|do)? <adverbs> {want} .. (help|assistance|hand|support) ... <please> <tell>',
  '(here | available .. | around) to (meet and)? help|assist|support|answer',
  'at your disposal|service',
  '<please> <contact> .. if {self} can|could|may|might <adverbs> {serve}',
]

/** In return for what is asked: "if you introduce me, I'll …", "in exchange you get …". */
const CONDITIONAL = [
  'in return|exchange ,? ({self} will|can|would|could|am|are | you will|can|would|could|get|receive | {self} offer)',
  'if you (can|could|would|will)? <adverbs> {favour} .. , ({self} will|can|would|could | you will|get|receive)',
  '{self} will|can|would|could ... (in return | in exchange) for|if',
]

/** "Happy to help with the move", "I'd be glad to send you a copy", "I'd love to show you round". */
const GLAD = [
  '<glad> to !{taking} .',
  '({self} (would|will)? | ^ would) <adverbs> love|like to <help> ... you|your',
  '{self} want to <help> (you|with | give you)',
]

/** "Let me know if I can help", "if there is anything I can do". */
const AVAILABLE = [
  '<tell> if {anyone} (would|do)? <adverbs> {want} me|us to',
  'if {anyone} (would|do)? <adverbs> {want} me|us to ... (<tell> | <please> <contact> {me}?)',
  '<tell> if {anyone} (would|do)? <adverbs> {want} (one|copies|some | to see|borrow | a|an|the|that|another !{meeting} !{matter} .)',
  'if {anyone} (would|do)? <adverbs> {want} a|an|the|that|one !{meeting} !{matter} ... <please> <tell>',
  '<-#Person can|could help|assist you',
]

/** "Would you like me to send it?", "Shall I bring mine?", "Do you need a hand?" */
const ASKED = [
  '(would|do)? {anyone} (would|do)? like|want|prefer|need me|us to !see|know|believe|think|do|come .',
  'would|do {anyone} like|want me|us to {question}',
  '^ want|need|like me|us to',
  'would it (help|be ..) if {self}',
  '(shall i | should i) <adverbs> {gift}',
  'can|could|may {self} help|offer|get|bring|lend|send|give|buy|introduce|assist (you|with | $)',
  'do|does {anyone} need|want a|any|some|help|better|directions',
  'would you like|want (a|an|some | to see|borrow) !call|chat|meeting ... {question}',
  '^^ need a|any|some help|hand|ride|lift|copy ... {question}',
]

/** "I can walk you through it", "we could lend you ours". */
const ABLE = [
  '{self} can|could <adverbs> (try to)? {gift} !{me} ... you|your|anyone|somebody',
  'if {anyone} ... {self} can|could <adverbs> (try to)? {gift}',
]

/** "If you need more, I'll send them": at the reader's wish. */
const AT_WISH = [
  'if {anyone} (would|do|ever|should)? <adverbs> ({want} | have any? trouble | are not sure) ... , {self} will|can|could|would !be|need|have|understand|assume .',
  'if {anyone} (would|do)? <adverbs> {want} , ... {self} will|can',
  'if !there ... let {me} know (and|, | , and) {self} will|can|could !need|have .',
  '(contact|call|email|send|ask | let {me} know) ... and {self} can|could|will .. help|explain|walk|assist|show',
  '{self} can|could do it|that|this|so for you',
  '{self} have ... if {anyone} (would|do)? {want}',
  '{anyone} are|is <adverbs> welcome to use|borrow|take|have|copy|share|stay|keep',
  'feel free to use|borrow|take|share|copy|keep|steal|adapt|forward',
  '{self} want|wanted to give|offer you the? option|chance|opportunity',
]

/** Something of use, given unasked: "I thought you might find this paper useful", "please keep them". */
const GIVEN = [
  'thought you might|may|would|could <adverbs> find|enjoy|appreciate',
  'thought you might|may|would|could <adverbs> like (to see|have|read | this|these|the|a|an)',
  'that|which might|may|could be <adverbs> helpful|useful|interesting',
  'use|take|keep|borrow|copy|print|share|reuse|quote it|them|these|those|this|whatever|what|anything .. (as you like|please|wish|want|see | however you | whatever you | freely | is|are <adverbs> useful|helpful)',
  '<please> keep it|them|these $',
  'please|do <adverbs> keep|take|use|borrow (it|them|these|those ... (whatever|however|if) | whatever|anything | our|my !(.. {form}) .)',
  '<please> help yourself|yourselves',
  '!<-{decision} is|are yours (to {take} | $)',
  '^ yours is|are <adverbs> here|attached|enclosed|below|on|in|at|ready',
  'stay|stays|remain|remains (yours | with you) (afterwards|after | to keep | for good | $)',
  'for you to {take}',
  'might|may <adverbs> interest|amuse you',
  '<<-{giving} in case (you !missed|have|did|are|were|forgot . | (it|this|that|these|they | a|an|any|your .) .. is|are|be|can|could|might|may|helps|proves|comes|turns)',
  '<<-{giving} so that? (you | your .) .. can|could|may|might',
  '<<-{giving} (for (you | your !{matter} !{form} !consideration|reference|review|approval|signature|records|files|convenience|perusal|comments|attention|time|feedback|own .) | if .. (use|help|interest to you | useful|helpful))',
  '{self} (have|had)? <adverbs> {made} ... for you|your',
  'copy|copies|photo|photos|spare|seat|seats|bed|room|place|ticket|tickets|key|set|table is|are|was (<adverbs> {set})? for you',
  'is|are|stay|stays <adverbs> open|reserved|kept|free for you',
  '{self} (have | have got) .. (spare|leftover . | to spare|lend | left over)',
  '{self} have ... free for (it|this|that|you)',
  'has|have <adverbs> agreed|offered|promised to <adverbs> {gift} .. you|your',
  '{self} can|could|will|would ... (for free | without pay | free of charge | at my|our own cost|expense)',
  '!{self} . is|are|would <adverbs> be? happy|glad|willing to <adverbs> {gift}|meet|host',
  '{self} have asked (him|her|them | #Person) to . you|your',
  '{self} (can|could|would|will|shall)? <adverbs> (pay|reimburse|credit|refund you | pay|cover|carry|reimburse .. {cost})',
]

export const OFFERS: readonly Rule[] = [
  ...rules('none', OWN_INTEREST),
  ...rules('offer', HELP, { general: true }),
  ...rules('offer', CONDITIONAL, { conditional: true }),
  ...rules('offer', [...GLAD, ...AVAILABLE, ...ASKED, ...ABLE, ...AT_WISH, ...GIVEN]),
]
