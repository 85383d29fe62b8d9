// What each key of a header and each steering comment says, in a line, for those who complete it.
import type { HeaderKey, PromiseKey, RECIPIENT_KEYS } from '../../core/header/header.ts'

type RecipientKey = (typeof RECIPIENT_KEYS)[number]

export const DRAFT_KEY_WORDS: Readonly<Record<HeaderKey, string>> = {
  to: 'whom the letter is for',
  subject: 'the subject line',
  channel: 'the way it goes: email, where nothing else is said',
  sent: 'the day it left; from then on only promises are watched',
  'replies-to': 'the draft that this one follows up',
  about: 'true things about the recipient, to be specific with',
  'common-ground': 'true and uncommon things you share',
  ask: 'what you want',
  offer: 'what you can give',
  promises: 'what you promised, and by when',
  ignore: 'rules that are silent in this draft',
}

export const PROMISE_KEY_WORDS: Readonly<Record<PromiseKey, string>> = {
  what: 'what you promised',
  to: 'whom you promised it, where that is not the recipient',
  due: 'by when, as a date or in words',
  'was-due': 'the day it was due before',
  explained: 'the day you said that it takes longer',
  reason: 'why it takes longer',
  kept: 'the day you kept it',
  released: 'the day it was no longer needed',
}

export const RECIPIENT_KEY_WORDS: Readonly<Record<RecipientKey, string>> = {
  name: 'the full name',
  called: 'what people call them',
  email: 'the address',
  role: 'what they do there',
  organization: 'where they work',
}

export const DIRECTIVE_WORDS: Readonly<Record<string, string>> = {
  'outreach-disable-next-line': 'no findings on the line below',
  'outreach-disable': 'no findings from here on',
  'outreach-enable': 'findings again from here on',
}
