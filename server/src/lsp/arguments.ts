// Reads what clients send along with commands and requests, which may be anything.
import { ErrorCodes, type Range, ResponseError } from 'vscode-languageserver'
import { type Day, parseDay } from '../core/days/day.ts'
import type { DraftRef, PromiseRef } from '../protocol.ts'
import { failure } from './failure.ts'
import { kindOf } from './uri.ts'

export function draftRef(value: unknown): DraftRef {
  const { uri } = fields(value)
  if (typeof uri !== 'string') throw wrong('a draft has a "uri"')
  if (kindOf(uri, 'outreach') !== 'draft')
    throw failure('This is no draft: a draft is named NAME.outreach.md.')
  return { uri }
}

export function promiseRef(value: unknown): PromiseRef {
  const { index, what } = fields(value)
  if (typeof index !== 'number' || typeof what !== 'string')
    throw wrong('a promise has "uri", "index", "what"')
  return { ...draftRef(value), index, what }
}

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw wrong(`${name} is a text`)
  return value
}

export function day(value: unknown): Day {
  const parsed = typeof value === 'string' ? parseDay(value) : undefined
  if (parsed === undefined) throw failure('A day is written as 2026-11-30, and has to be in the calendar.')
  return parsed
}

export function range(value: unknown): Range {
  const { start, end } = fields(value)
  return { start: position(start), end: position(end) }
}

export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function position(value: unknown): Range['start'] {
  const { line, character } = fields(value)
  if (typeof line !== 'number' || typeof character !== 'number')
    throw wrong('a position has line and character')
  return { line, character }
}

const wrong = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, `Arguments cannot be read: ${message}.`)
