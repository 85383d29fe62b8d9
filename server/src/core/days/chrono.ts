// The one file that knows chrono-node, which reads the many orders of month names and figures. In what ships, it is run when
// a text first may hold a date (`LATE` in build.mjs).
import { Chrono, casual, type ParsedResult } from 'chrono-node/en'
import type { Day } from './day.ts'

/** The dates in a text; of those that name no year, the next ones. */
export const datesIn = (text: string, reference: Day): readonly ParsedResult[] =>
  LIBRARY.parse(text, new Date(`${reference}T12:00:00`), { forwardDate: true })

type Parser = (typeof casual.parsers)[number]

/** "2 weeks after 12 December": to compile the library's two patterns for this takes 0.2 s, and few texts need them. */
const withoutNeed = (parser: Parser): Parser => ({
  pattern: (context) => {
    const pattern = parser.pattern(context)
    return COUNTS.test(pattern.source) && !MAY_COUNT.test(context.text) ? NEVER : pattern
  },
  extract: (context, match) => parser.extract(context, match),
})

const COUNTS = /\(\?:(?:ago\|before\||later\|after\|)/

/** What the end of each match of those patterns looks like. */
const MAY_COUNT =
  /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an?|few|several|the|couple|of)\s{0,3}(?:s|sec|seconds?|m|mins?|minutes?|hr?s?|hours?|d|days?|w|weeks?|mo[ns]?|months?|qtr|quarters?|yr?|years?)\s{0,5}(?:ago|before|earlier|later|after|from now|henceforth|forward|out)/i

const NEVER = /(?!)/

const LIBRARY = new Chrono({ parsers: casual.parsers.map(withoutNeed), refiners: casual.refiners })
