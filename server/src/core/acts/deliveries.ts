// The deeds by which something reaches the reader: what is done progressively or passively is promised with these alone.
import { gerundOf, participleOf } from './inflect.ts'

const DELIVERIES =
  `send mail email e-mail fax ship post publish circulate distribute forward deliver provide share release
  issue announce update notify contact inform call phone bring give return introduce connect refund credit reimburse
  replace repair fix schedule arrange prepare draft review check assist help follow add remove handle process submit
  upload launch pay transfer draw drop hand invite register confirm resend revise correct complete finish install set put
  get let offer make write mark reply respond answer buy pick`.split(/\s+/)

/** "sending", "calling". */
export const DELIVERING: ReadonlySet<string> = new Set(DELIVERIES.map(gerundOf))

/** "sent", "called". */
export const DELIVERED: ReadonlySet<string> = new Set(DELIVERIES.map(participleOf))

const BASES: ReadonlyMap<string, string> = new Map(
  DELIVERIES.flatMap((verb) => [[gerundOf(verb), verb] as const, [participleOf(verb), verb] as const]),
)

/** "sending" and "sent" are forms of "send"; nothing for a verb that is no delivery. */
export const baseOf = (form: string): string | undefined => BASES.get(form.toLowerCase())
