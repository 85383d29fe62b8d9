// "Friday", "next Friday", "Friday week", "Thursday of next week", "a week from Monday".
import { addDays, type Day } from './day.ts'
import { WEEKDAY, weekdayNamed } from './names.ts'
import { mondayOf, readerOf, single, weekdayFrom } from './reading.ts'

/** Short names are words of their own (sat, sun, wed): they need their capital and a word before that says when. */
const AFTER_PREPOSITION = '(?<=\\b(?:by|on|before|until|till|this|next|coming|due|for|cob|eod|thing|or)\\s)'
const DAY = `(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|${AFTER_PREPOSITION}(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))`

/** Not "Friday's", "Mondays" or "last Friday": those are no day to come. */
const NOT_BEFORE = '(?<!\\b(?:last|every|each|past|since|previous)\\s|\\bgood\\s)'
const NOT_AFTER = "\\b(?!['’]s|s\\b)"

const caseless = (source: string): RegExp => new RegExp(source, 'gi')

/** A weekday by itself is the next one from the reference on, that day included. */
const comingDay = (name: string, reference: Day): Day => weekdayFrom(reference, weekdayNamed(name))

/** "Next Friday" is the Friday of next week, as "this Friday" is the one of this week. */
const dayOfNextWeek = (name: string, reference: Day): Day =>
  weekdayFrom(addDays(mondayOf(reference), 7), weekdayNamed(name))

export const readWeekdays = readerOf([
  {
    pattern: caseless(
      `${NOT_BEFORE}\\b(?:this\\s+(?:coming\\s+)?|the\\s+coming\\s+|coming\\s+)?${DAY}${NOT_AFTER}`,
    ),
    read: ({ day = '' }, reference) => single(comingDay(day, reference)),
  },
  {
    // "Tuesday or Wednesday": by the later one.
    pattern: caseless(`\\b(?:${WEEKDAY})(?:\\s+(?:or|and|to)\\s+|\\s*[-–/]\\s*)(?<day>${WEEKDAY})\\b`),
    read: ({ day = '' }, reference) => single(comingDay(day, reference)),
  },
  {
    pattern: caseless(
      `\\bnext\\s+${DAY}${NOT_AFTER}|\\b(?<a>${WEEKDAY})\\s+(?:of\\s+)?next\\s+week\\b|\\bnext\\s+week\\s+(?:on\\s+)?(?<b>${WEEKDAY})\\b`,
    ),
    read: ({ day, a, b }, reference) => single(dayOfNextWeek(day || a || b || '', reference)),
  },
  {
    pattern: caseless(`\\b(?<day>${WEEKDAY})\\s+(?:after\\s+next|week\\b(?!\\s*end))`),
    read: ({ day = '' }, reference) => single(addDays(comingDay(day, reference), 7)),
  },
  {
    pattern: caseless(`\\b(?:a|one|1)\\s+week\\s+(?:from|on|after)\\s+(?:this\\s+)?(?<day>${WEEKDAY})\\b`),
    read: ({ day = '' }, reference) => single(addDays(comingDay(day, reference), 7)),
  },
])
