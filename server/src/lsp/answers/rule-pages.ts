// The pages of rules as documents that the server itself holds, for clients that can show such.
import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver'
import { RULES } from '../../rules/index.ts'
import { failure } from '../failure.ts'
import type { Session } from '../session.ts'

export const RULE_PAGES = 'outreach-rule'

const ENDING = '.outreach-rule'

/** Where the page of a rule is to be read; nothing for what is no rule. */
export const addressOf = (rule: string): string | undefined =>
  RULES.some(({ id }) => id === rule) ? `${RULE_PAGES}:/${rule}${ENDING}` : undefined

export async function ruleDocument(
  { client }: Session,
  { uri }: TextDocumentContentParams,
): Promise<TextDocumentContentResult> {
  const rule = RULES.find(({ id }) => addressOf(id) === uri)
  if (rule === undefined) throw failure('There is no such rule.')
  const { rulePage } = await import('../../pages/rule-page.ts')
  return { text: rulePage(rule, client.say) }
}
