// `outreach explain RULE`: prints the page of a rule; without a rule, what each one is about.
import { nearest } from '../core/header/nearest.ts'
import { rulePage } from '../pages/rule-page.ts'
import { RULES } from '../rules/index.ts'
import { Failure } from './failure.ts'
import { print } from './terminal.ts'

export function explain(id: string | undefined): void {
  print(id === undefined ? listOfRules() : rulePage(ruleNamed(id)))
}

function ruleNamed(id: string) {
  const rule = RULES.find((each) => each.id === id)
  if (rule !== undefined) return rule
  const meant = nearest(
    id,
    RULES.map((each) => each.id),
  )
  throw new Failure(
    meant === undefined
      ? `${id} is no rule; \`outreach explain\` lists them`
      : `${id} is no rule; did you mean ${meant}?`,
  )
}

function listOfRules(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length))
  return RULES.map(({ id, notices }) => `${id.padEnd(width)}  ${notices}\n`).join('')
}
