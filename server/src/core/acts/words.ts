// The classes of words that the patterns of acts name. Plain lists: a new word needs no thought about grammar here.
import { DELIVERED, DELIVERING } from './deliveries.ts'
import type { Vocabulary } from './pattern-node.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What is felt, had, undergone or merely said: "I will …" with these commits to nothing the reader could wait for. */
const STATES = `
  need want like love prefer hope wish know understand assume believe think guess bet suppose feel miss lose remain
  stay live sit arrive fly travel drive wait await enjoy learn receive rely recall notice realize realise
  appreciate depend expect become seem appear die sleep eat celebrate admit confess say concede struggle suffer
  benefit succeed fail win earn own face hate regret mind deserve owe differ vary require recommend suggest propose
  note reiterate trust never probably maybe graduate retire move turn grow gain last cost mean prove
  experience encounter thank congratulate forgive look retain hear inherit forget
  applaud challenge argue risk survive thrive persist remember treasure cherish wake age heal cope adore dread detest
  crave ponder reflect wonder laugh smile undergo marry study relocate commute`

/** What people do together in a meeting: with "we" an agenda, not a commitment. */
const AGENDA = `discuss talk speak chat cover focus explore examine debate decide vote consider meet visit reconvene gather
  convene walk go see hold start begin kick dive touch end look compete operate host play`

const ADVERBS = `also just then now still certainly definitely gladly happily immediately probably personally soon quickly
  shortly always only surely absolutely first simply likely again really actually next once finally directly today
  tomorrow tonight either both all therefore thus hereby most further obviously kindly very much more than so sincerely
  certainly truly quite particularly especially instead separately better best ever otherwise meanwhile presumably anyway super massively hugely`

/** What a letter asks for in the imperative. */
const REQUESTS = `send forward call phone email e-mail mail fax text ping drop shoot give tell show reply respond rsvp confirm
  advise inform remind help bring check review read look fill complete return submit provide add include remove update
  schedule book choose pick get keep copy cc print circulate resend consider share introduce join come see use
  make sign register click visit try put take schedule verify hold save pass attach explain describe comment vote
  approve cancel change clarify contact indicate identify list mark move plan prepare process post run speak talk
  think write work stop start set ship sell wait coordinate ensure arrange follow feel accept allow acknowledge
  do go have meet note ask`

/** Bare, without "me" behind them, these still want something from the reader. */
const TRANSFERS = `send forward reply respond rsvp confirm call email e-mail return submit fax mail ping`

/** What one hands over or does for somebody. */
const GIFTS = `send share bring give lend walk introduce connect put show help forward provide arrange ask pick drive cover
  review look offer set print translate host take get email mail fax tell explain point help assist write draft
  recommend refer buy make pass loan teach train mentor answer check proofread edit read support swing come test cover store`

/** What help as such is called; it names nothing to help with. */
export const VAGUE = list(
  'here way ways disposal anything something help assistance support hand service use future end time times need needs question questions thing things favor favour team any further',
)

export const VOCABULARY: Vocabulary = {
  classes: {
    self: list('i we'),
    me: list('me us myself'),
    my: list('my our'),
    anyone: list('you anyone anybody someone somebody everyone everybody folks'),
    pronoun: list('i you he she it we they this that there'),
    determiner: list('the a an my your his her its our their every each no another'),
    wh: list('who what when where why which how whose whom'),
    /** Verbs and names in -ly, which are no adverbs. */
    lyverb: list(
      'reply rely supply apply comply multiply fly imply july family ally bully tally rally emily kelly sally molly holly polly italy friendly lovely',
    ),
    will: list('will shall'),
    adverb: list(ADVERBS),
    state: list(STATES),
    /** Verbs that commit with some words behind them, and not with others. */
    special: list(
      'be have get ask let come take make do not to say call try go keep continue leave pass remember cover look',
    ),
    /** "We will never sell your address": what a writer promises not to do. */
    withheld: list(
      'sell share bother contact email spam use tell mention let stop send disclose publish charge disappoint waste raise increase',
    ),
    /** Who acts for the writer. */
    staff: list(
      'colleague colleagues assistant secretary team office staff department courier driver manager representative rep lawyer attorney accountant company organization organisation',
    ),
    agenda: list(AGENDA),
    request: list(REQUESTS),
    transfer: list(TRANSFERS),
    gift: list(GIFTS),
    want: list('want wants need needs like prefer wish require requires'),
    matter: list(
      'question questions query queries concern concerns information info anything help assistance detail details issue issues problem problems clarification doubt doubts',
    ),
    taking: list(
      'hear learn see know receive announce report inform say have find accept join attend confirm note get meet participate come',
    ),
    own: list(
      'resume résumé cv portfolio references reference clips samples deck pricing demo quote catalog catalogue proposal estimate card',
    ),
    meeting: list('meeting chat call quote demo discussion conversation tour'),
    /** What one wants changed is no gift of the writer's. */
    change: list(
      'change changes adjustment adjustments edit edits revision revisions correction corrections modification modifications time times day date dates more other further additional different deadline response reply follow follow-up',
    ),
    useful: list('useful helpful handy interesting valuable beneficial welcome'),
    /** "Need a lift?" */
    handed: list(
      'lift ride hand copy loan preview walkthrough template intro introduction reference second tour guide',
    ),
    favour: list(
      'introduce refer recommend review share subscribe follow star upvote vouch endorse nominate vote retweet repost link feature mention promote hire sponsor connect put help',
    ),
    serve: list('be help assist do support offer provide contribute return make give serve'),
    /** What a letter wants to do with its reader. */
    meet: list(
      'meet speak talk discuss chat schedule set spend get hear know ask invite request connect catch interview learn pick see visit arrange explore have buy join find understand borrow include drop stop book order rent hire quote film photograph apply register reserve cancel submit',
    ),
    /** How a letter hands over what comes with it. */
    giving: list(
      'attach attached attaching enclose enclosed enclosing scanned copied wrote written made put left took here link',
    ),
    made: list(
      'scanned made wrote written drawn drew redrew translated copied collected recorded saved kept set left brought bought baked cooked fixed patched repaired printed digitized digitised transcribed reserved cleared cleaned packed measured tested',
    ),
    take: list('use keep copy borrow print judge hand pass play read take have show lend'),
    set: list('set reserved kept laid booked saved left waiting ready'),
    decision: list('decision choice fault problem responsibility call turn move'),
    form: list('form forms link portal website online booking system following code'),
    cost: list(
      'travel train trains fare fares flight flights hotel night nights cost costs expenses journey ticket tickets postage shipping insurance courier lunch dinner euro euros pounds dollars francs fee',
    ),
    /** Whose help a writer can pass on. */
    person: list(
      'brother sister wife husband partner friend cousin uncle aunt son daughter nephew niece neighbour neighbor boss colleague assistant secretary agent team crew staff people students group lab office',
    ),
    pleased: list('happy glad pleased delighted willing honored honoured thrilled'),
    coming: list(
      'tomorrow tonight monday tuesday wednesday thursday friday saturday sunday next shortly soon today mon tue wed thu fri sat sun later',
    ),
    delivering: DELIVERING,
    delivered: DELIVERED,
    question: new Set(['?']),
  },
  phrases: {
    adverbs: '({adverb} | !{lyverb} ~ly | , of course , | of course | in turn | in fact)*',
    future: '({will} | am|are going to | am|are about to)',
    deed: `(
      !{state} !{agenda} !{special} !{determiner} !{wh} !never .
      | not|never <adverbs> {withheld}
      | be there|around | be at your | be on it | be in touch|contact | be back (to you|them|him|her | in touch | with you) | be sure to | be working on|with
      | be <adverbs> !returning !(setting !up) {delivering}
      | have to (check|ask|confirm|verify|run|talk|look | get back | see if)
      | have !a|an|the|to|no|some|fun|been !#PastTense . .. by|to
      | continue to !{state} !{special} . | leave (a|you|it|the|word|my|them) !(.? office|country|house|meeting|company|party|conference|city|building|room|job)
      | stay|keep in touch
      | have it|this|that|them|something|an|a|the|my|your .. (done|ready|sent|finished|completed|for|to | #PastTense)
      | have a (look|word|think|go|read|dig|crack) | have it|them|this|that|everything (on|at|with|in|over) (you|your|the)
      | have (my|the|our|a|an .. | someone|somebody|him|her|them | one|some of . . | #Person) {request}
      | get !(there|here|home|in|out|off|married | the chance|opportunity|idea|point|picture|impression|hint|feeling|job | to (know|see|meet|work)) .
      | see (what|if|whether|to|that|about)
      | ask !you|that|everyone|each .
      | let you know|have | let !you|that . | let you .. know
      | come (by|over|back|with|and|up|to|prepared|see)
      | take (it|this|that|them|you|him|her|care|up|over|on|down|out|notes|minutes|responsibility|charge | a|another|one .? look | an|the|that|this action)
      | make it (happen|up|so|work|right|available|easy) | make !it .
      | do it|that|this|so|my|our|the|what|everything|whatever|some|all | do $
      | call | call . | try (to|and|my) .
      | say so|yes|hello|hi | remember to | look into|after|through | wait for you | pass (it|this|that|them|your|my|the|on|along|a|along) .. on|along|over|to|back|around
      | cover your|the|any|all|half|both .. cost|costs|fare|fares|fee|fees|expenses|expense|travel|shipping|postage|bill|difference|tickets|ticket|hotel|shift|shifts|tab
      | look out|up (a|an|the|some|my|our|your) .
      | walk|talk you|him|her|them|everyone
      | go ahead|over|through
      | keep !(this|it .. short|brief) !(following|watching|hoping|reading|wondering|looking) . )`,
    glad: '({self} <adverbs> (would|will|am|are)? <adverbs> be? | ^ (would|will)? <adverbs> be?) <adverbs> {pleased}',
    help: '(help|assist|support|share|give|volunteer|contribute|send|show|feature|lend|host|treat|introduce|bring|cook|translate|proofread|mentor|teach|design|build|redo | offer you (a|an|our|my|some|the|one|two) | offer to|my)',
    please: '(please|kindly|just|do)? <adverbs>',
    tell: '(please|kindly|just|do)? <adverbs> (let {me} know | advise|inform {me}? | tell {me} | contact|call|email|ping {me} | <call-out>)',
    'call-out': `(shout|holler | just say|ask|reply | say (the word | so | when | how)
      | give {me} the (nod|word|go-ahead|ok|okay|green)
      | give|drop|send|shoot {me} a|an .? shout|call|ring|bell|buzz|nudge|line|note|message|text|mail|email
      | text|message|ring|phone|write to? {me} | reach out (to {me})? | get in touch (with {me})?)`,
    /** What the reader may be short of. */
    lack: '({want} | could use | would <adverbs> rather | run short|low|out | are <adverbs> short | fancy | get stuck|lost | have any? trouble|problems | are not sure)',
    /** Between "if you" and what is wanted. */
    wish: '(would|do|does|should|might|ever)* <adverbs>',
    a: 'a|an|the|this|that|these|those|any|some|my|our|another|it',
    some: 'a|an|the|somebody|someone|that|this|another|any|some|my|our|these|those|two|three|both|extra',
    able: '<adverbs> (can|could | (might|may|would|should|will)? <adverbs> be|am|are <adverbs> able|ready|prepared|free|available to) <adverbs>',
    'useful-if': `(if it|this|that|they|these (would|might|may|could|can|will|is|are|do)* <adverbs> be?
        <adverbs> (help|helps|easier|{useful} | (save|saves|spare|spares|make|makes) you|your|things|life | any use|good|help|interest | of <adverbs> (any|some)? use|help|interest|value|service)
      | if useful|helpful|easier|needed|wanted|desired
      | in case it|this|that|they|these is|are|might|may|would|could|can|help|helps|prove|proves)`,
    /** What can be taken up once it is wished for. */
    supply: `({self} <able> !be|come|meet|talk|call|speak|schedule|attend|see|make|do|get|push|move|reschedule|shift|postpone|start|wait .
      | {self} <adverbs> have|know|keep|wrote|built|made a|an|the|my|our|one|some|someone|somebody|people|plenty|several|two|three|spare|extra|copies|lots !question|questions|few|couple
      | here is|are | there is|are a|an|some|plenty|room|space|spare|always
      | count {me} in | {self} am|are <adverbs> ears|around|here|there
      | mine|ours is|are | my|our .. is|are yours|free|available|open|here)`,
    'handing-over':
      '{self} have? <adverbs> attached|enclosed|included|linked|pasted|uploaded|compiled|written|put|made|prepared|recorded',
    contact:
      '(contact|call|email|e-mail|reach|get|drop|write|ask|ring|phone|visit|check|see|refer|reply|respond | give {me} | feel free | not hesitate)',
  },
}
