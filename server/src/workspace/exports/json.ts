// The promise list for programs: stable, versioned, every field in every entry.
import type { Day } from '../../core/days/day.ts'
import type { Settled } from '../../core/header/header.ts'
import type { PlacedPromise } from './placed.ts'

export const promisesAsJson = (promises: readonly PlacedPromise[], today: Day): string =>
  `${JSON.stringify({ version: 1, today, promises: promises.map(jsonOf) }, null, 2)}\n`

const jsonOf = (promise: PlacedPromise): Readonly<Record<string, unknown>> => ({
  what: promise.what,
  to: promise.to,
  due: promise.due?.value ?? null,
  state: promise.state,
  path: promise.path,
  line: promise.line,
  column: promise.column,
  kept: settled(promise.kept),
  explained: settled(promise.explained),
  released: settled(promise.released),
  reason: promise.reason ?? null,
  wasDue: promise.wasDue,
})

/** As in a header: `true` where nobody wrote down the day. */
function settled(on: Settled | undefined): Day | true | null {
  if (on === undefined) return null
  return on === 'day unknown' ? true : on
}
