// What a promise is called where it is recorded: the deed alone, so that it reads well without its sentence.
import { textAt } from '../span.ts'
import type { Act } from './act.ts'

/** "I'll send you the deck by Friday." becomes "Send the deck"; `recipientNames` are whom the letter is for. */
export function promiseText(sentence: string, act: Act, recipientNames: readonly string[]): string {
  const end = act.due && act.due.end === act.span.end ? act.due.start : act.span.end
  const deed = textAt(sentence, { start: act.span.start, end })
    .replace(/^(?:I|we)(?:\s+will|['’]ll|\s+shall)\s+/i, '')
    .replace(/\s+you\b/, recipientNames[0] ? ` ${recipientNames[0]}` : '')
    .trim()
  return deed.charAt(0).toUpperCase() + deed.slice(1)
}
