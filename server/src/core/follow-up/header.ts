// The header of a follow-up: whom it is for, what it follows, what both share, and the promises with their new day.
import type { Recipient } from '../header/people.ts'
import { type Pieces, written } from '../header/write.ts'
import type { Occasion, TakenUp } from './follow-up.ts'
import { questionsAbout } from './questions.ts'

export function headerOf({ to, draft, header, promises }: Occasion): Pieces {
  const subject = header.subject?.value.trim()
  return [
    ...addressedTo(to),
    ...(subject ? line('subject', /^re:/i.test(subject) ? subject : `Re: ${subject}`) : []),
    ...line('channel', channelAfter(header.channel?.value)),
    ...line('replies-to', draft),
    ...list(
      'common-ground',
      header.commonGround.map(({ value }) => written([value], 'block')),
    ),
    ...list(
      'promises',
      promises.map((promise) => takenUp(promise, promises.length > 1)),
    ),
  ]
}

/** An invitation is accepted once; after that, people write messages. */
const channelAfter = (channel: string | undefined): string | undefined =>
  channel === 'linkedin-invite' ? 'linkedin-message' : channel

const addressedTo = (to: readonly Recipient[]): Pieces =>
  to.length === 1
    ? to.flatMap((recipient) => [
        `to:${isPlain(recipient) ? ' ' : '\n  '}`,
        ...recipientAt(recipient, '  '),
        '\n',
      ])
    : list(
        'to',
        to.map((recipient) => recipientAt(recipient, '    ')),
      )

const isPlain = ({ called, role, organization }: Recipient): boolean =>
  called.length === 0 && role === undefined && organization === undefined

function recipientAt(recipient: Recipient, indent: string): Pieces {
  const { name, email, called, role, organization } = recipient
  if (isPlain(recipient)) {
    const address = name === undefined ? email?.value : email && `<${email.value}>`
    return written([[name?.value, address].filter(Boolean).join(' ')], 'block')
  }
  const pairs = [
    ['name', name && written([name.value], 'block')],
    ['called', called.length === 0 ? undefined : oneOrList(called.map(({ value }) => value))],
    ['email', email && written([email.value], 'block')],
    ['role', role && written([role.value], 'block')],
    ['organization', organization && written([organization.value], 'block')],
  ] as const
  return map(pairs, indent)
}

/** The new day and the reason are open; what is not overdue keeps the day it has. */
function takenUp(promise: TakenUp, isOneOfSeveral: boolean): Pieces {
  const { what, due, isOverdue, wasDue } = promise
  const deed = ['what', written([what], 'block')] as const
  if (!isOverdue) return map([deed, ['due', due && [due]]], '    ')
  const { slipped, when } = questionsAbout(promise, isOneOfSeveral)
  return map(
    [
      deed,
      ['due', written([when], 'block')],
      ['was-due', oneOrList([...wasDue, ...(due === undefined ? [] : [due])])],
      ['reason', written([slipped], 'block')],
    ],
    '    ',
  )
}

type Pair = readonly [key: string, value: Pieces | undefined]

/** The first key stands where the map begins, the others below it. */
const map = (pairs: readonly Pair[], indent: string): Pieces =>
  pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [[`${key}: `, ...value]]))
    .flatMap((pair, index) => (index === 0 ? pair : [`\n${indent}`, ...pair]))

const oneOrList = (values: readonly string[]): Pieces =>
  values.length === 1
    ? written(values, 'block')
    : ['[', values.map((value) => written([value], 'flow').join('')).join(', '), ']']

const line = (key: string, value: string | undefined): Pieces =>
  value === undefined ? [] : [`${key}: `, ...written([value], 'block'), '\n']

const list = (key: string, items: readonly Pieces[]): Pieces =>
  items.length === 0 ? [] : [`${key}:\n`, ...items.flatMap((item) => ['  - ', ...item, '\n'])]
