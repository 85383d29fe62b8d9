// Finds a promise again after its draft was edited: a client names it by its place and its words.
import type { PromiseRef } from '../../protocol.ts'
import { failure } from '../failure.ts'

/**
 * The promise at the place if it still says the same, else the only one of its draft that does; fails with a sentence for
 * the writer.
 */
export function findPromise<T extends Pick<PromiseRef, 'index' | 'what'>>(
  promises: readonly T[],
  { index, what }: PromiseRef,
): T {
  const alike = promises.filter((promise) => promise.what === what)
  const found = alike.find((promise) => promise.index === index) ?? alike[0]
  if (found === undefined) throw failure('This promise does not stand in the draft any more.')
  if (found.index !== index && alike.length > 1)
    throw failure('The draft has this promise more than once; change it there.')
  return found
}
