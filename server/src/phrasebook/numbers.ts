// Rows of small whole numbers as a string: a bundle holds that in a quarter of the room of a list, and no time goes into
// reading it as code. A number takes one character below 23, two below 1,013, and so on; signs alternate.

const FIRST = 35 // #, behind the signs that a string would have to escape
const BACKSLASH = 92
const BASE = 45

export const written = (row: readonly number[]): string => row.map(writtenNumber).join('')

function writtenNumber(value: number): string {
  let text = ''
  let left = value < 0 ? -2 * value - 1 : 2 * value
  for (; left >= BASE; left = Math.floor(left / BASE)) text += sign(BASE + (left % BASE))
  return text + sign(left)
}

export function numbersIn(text: string): number[] {
  const row: number[] = []
  let value = 0
  let weight = 1
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitOf(text.charCodeAt(at))
    value += (digit < BASE ? digit : digit - BASE) * weight
    weight *= BASE
    if (digit >= BASE) continue
    row.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2)
    value = 0
    weight = 1
  }
  return row
}

const sign = (digit: number): string =>
  String.fromCharCode(digit + FIRST < BACKSLASH ? digit + FIRST : digit + FIRST + 1)

const digitOf = (unit: number): number => (unit > BACKSLASH ? unit - FIRST - 1 : unit - FIRST)
