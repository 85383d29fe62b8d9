// The classes of words that the patterns of acts name. Plain lists: a new word needs no thought about grammar here.
import { gerundOf, participleOf } from './inflect.ts'
import type { Vocabulary } from './pattern.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Deeds by which something reaches the reader: what is done progressively or passively is promised with these alone. */
const DELIVERIES = `
  send mail email e-mail fax ship post publish circulate distribute forward deliver provide share release issue announce
  update notify contact inform call phone bring give return introduce connect refund credit reimburse replace repair fix
  schedule arrange prepare draft review check assist help follow add remove handle process submit upload launch pay
  transfer draw drop hand invite register confirm resend revise correct complete finish install set put get let offer
  make write mark reply respond answer buy pick`

/** What is felt, had, undergone or merely said: "I will …" with these commits to nothing the reader could wait for. */
const STATES = `
  need want like love prefer hope wish know understand assume believe think guess bet suppose feel miss lose remain
  stay live sit arrive fly travel drive leave wait await enjoy learn receive rely recall notice realize realise
  appreciate depend expect become seem appear die sleep eat celebrate admit confess say concede struggle suffer
  benefit succeed fail win earn own face hate regret mind deserve owe differ vary require recommend suggest propose
  note reiterate trust never probably maybe graduate retire move turn grow gain find? pass last cost mean prove
  experience encounter attempt? continue? stick? thank congratulate forgive look retain hear inherit forget
  graduate welcome applaud challenge argue risk`

/** What people do together in a meeting: with "we" an agenda, not a commitment. */
const AGENDA = `discuss talk speak chat cover focus explore examine debate decide vote consider meet visit reconvene gather
  convene walk go see hold start begin kick dive touch end look compete operate host play`

const ADVERBS = `also just then now still certainly definitely gladly happily immediately probably personally soon quickly
  shortly always only surely absolutely first simply likely again really actually next once finally directly today
  tomorrow tonight either both all do't therefore thus hereby hopefully most further please obviously`

export const VOCABULARY: Vocabulary = {
  classes: {
    self: list('i we'),
    me: list('me us myself'),
    my: list('my our'),
    reader: list("you y'all ya u"),
    your: list('your yours'),
    someone: list('anyone anybody someone somebody everyone everybody folks'),
    will: list('will shall'),
    adverb: list(ADVERBS),
    state: list(STATES.replaceAll('?', '')),
    agenda: list(AGENDA),
    delivering: new Set([...list(DELIVERIES)].map(gerundOf)),
    delivered: new Set([...list(DELIVERIES)].map(participleOf)),
    question: new Set(['?']),
    comma: new Set([',']),
  },
  phrases: {
    adverbs: '({adverb} | #Adverb | , of course , | of course | in turn | in fact)*',
    future: '({will} | am|are|is going to | am|are about to)',
  },
}
