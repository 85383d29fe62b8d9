// The names that days, months and numbers go by, as parts of regular expressions and as figures.

export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** 0 is Sunday. */
export const weekdayNamed = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())

export const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 is January. */
export const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** "two", "a couple of", "2–3", "two or three"; the larger number of two counts. */
export const COUNT =
  '(?:\\d{1,3}\\s*(?:-|–|to|or)\\s*)?\\d{1,3}|(?:(?:one|two|three|four|five|six)\\s+(?:or|to)\\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)|an?(?:\\s+(?:couple(?:\\s+of)?|few))?|(?:a\\s+)?(?:couple(?:\\s+of)?|few)|several'

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  couple: 2,
  few: 3,
  several: 4,
}

export function countNamed(text: string): number {
  const words = text.toLowerCase().match(/\d+|[a-z]+/g) ?? []
  const numbers = words.map((word) => NUMBERS[word] ?? Number(word)).filter((number) => !Number.isNaN(number))
  return numbers.at(-1) ?? 1
}
