// How a sentence promises: the writer commits to something the reader can wait for.
import type { Rule } from './net.ts'

export const PROMISES: readonly Rule[] = [
  { reading: 'promise', pattern: '{self} <future> <adverbs> !{state} !be|have .' },
]
