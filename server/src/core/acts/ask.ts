// How a sentence asks: it wants an action, an answer, a decision or a meeting from the reader.
import type { Rule } from './net.ts'

export const ASKS: readonly Rule[] = [
  { reading: 'ask', pattern: '^ please #Verb' },
  { reading: 'ask', pattern: 'can|could|would|will you' },
]
