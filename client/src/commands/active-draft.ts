// The draft that a command is about: the one in front of the writer.
import { l10n, type TextDocument, window } from 'vscode'

/** Fails with a sentence for the writer where no draft is open. */
export function activeDraft(): TextDocument {
  const document = window.activeTextEditor?.document
  if (document !== undefined && isDraft(document)) return document
  throw new Error(l10n.t('Open a draft first: a file whose name ends in .outreach.md.'))
}

export const isDraft = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'outreach' || uri.path.endsWith('.outreach.md')
