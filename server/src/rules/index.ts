// The rules, in the order in which a reader meets them.
import type { Rule } from '../core/rule.ts'
import { allAboutMe } from './all-about-me.ts'
import { conditionalOffer } from './conditional-offer.ts'
import { copiedPassage } from './copied-passage.ts'
import { faultyHeader } from './faulty-header.ts'
import { genericGreeting } from './generic-greeting.ts'
import { longMessage } from './long-message.ts'
import { manyAsks } from './many-asks.ts'
import { missingCommonGround } from './missing-common-ground.ts'
import { missingOffer } from './missing-offer.ts'
import { missingSubject } from './missing-subject.ts'
import { notSpecific } from './not-specific.ts'
import { overLimit } from './over-limit.ts'
import { overduePromise } from './overdue-promise.ts'
import { owedPromise } from './owed-promise.ts'
import { promiseDueSoon } from './promise-due-soon.ts'
import { stiffLanguage } from './stiff-language.ts'
import { stockPhrase } from './stock-phrase.ts'
import { undatedPromise } from './undated-promise.ts'
import { unexplainedDelay } from './unexplained-delay.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'
import { unrecordedPromise } from './unrecorded-promise.ts'
import { unsourcedPraise } from './unsourced-praise.ts'
import { vagueOffer } from './vague-offer.ts'
import { wrongName } from './wrong-name.ts'

export const RULES: readonly Rule[] = [
  unfilledPlaceholder,
  wrongName,
  genericGreeting,
  stockPhrase,
  unsourcedPraise,
  notSpecific,
  copiedPassage,
  stiffLanguage,
  missingOffer,
  vagueOffer,
  conditionalOffer,
  missingCommonGround,
  manyAsks,
  allAboutMe,
  overduePromise,
  promiseDueSoon,
  undatedPromise,
  unrecordedPromise,
  unexplainedDelay,
  owedPromise,
  faultyHeader(() => RULE_IDS),
  overLimit,
  longMessage,
  missingSubject,
]

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id)
