// The rules, in the order in which a reader meets them.
import type { Rule } from '../core/rule.ts'
import { faultyHeader } from './faulty-header.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'

export const RULES: readonly Rule[] = [unfilledPlaceholder, faultyHeader]
