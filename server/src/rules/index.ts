// The rules, in the order in which a reader meets them.
import type { Rule } from '../core/rule.ts'
import { allAboutMe } from './all-about-me.ts'
import { faultyHeader } from './faulty-header.ts'
import { genericGreeting } from './generic-greeting.ts'
import { longMessage } from './long-message.ts'
import { missingSubject } from './missing-subject.ts'
import { overLimit } from './over-limit.ts'
import { overduePromise } from './overdue-promise.ts'
import { promiseDueSoon } from './promise-due-soon.ts'
import { stiffLanguage } from './stiff-language.ts'
import { stockPhrase } from './stock-phrase.ts'
import { undatedPromise } from './undated-promise.ts'
import { unexplainedDelay } from './unexplained-delay.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'
import { unrecordedPromise } from './unrecorded-promise.ts'
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
  overduePromise,
  promiseDueSoon,
  undatedPromise,
  unrecordedPromise,
  unexplainedDelay,
  faultyHeader(() => RULES.map(({ id }) => id)),
  overLimit,
  longMessage,
  missingSubject,
]
