// The rules, in the order in which a reader meets them.
import type { Rule } from '../core/rule.ts'
import { allAboutMe } from './all-about-me.ts'
import { faultyHeader } from './faulty-header.ts'
import { genericGreeting } from './generic-greeting.ts'
import { stiffLanguage } from './stiff-language.ts'
import { stockPhrase } from './stock-phrase.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'
import { unsourcedPraise } from './unsourced-praise.ts'
import { wrongName } from './wrong-name.ts'

export const RULES: readonly Rule[] = [
  unfilledPlaceholder,
  wrongName,
  genericGreeting,
  stockPhrase,
  unsourcedPraise,
  stiffLanguage,
  allAboutMe,
  faultyHeader,
]
