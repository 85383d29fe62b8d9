// How a sentence offers: help, a thing, an introduction or time that the reader may take up.
import type { Rule } from './net.ts'

export const OFFERS: readonly Rule[] = [
  { reading: 'offer', pattern: '{self} (would|will|am|are)? <adverbs> be? happy|glad|pleased to' },
]
