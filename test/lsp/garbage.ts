// Collects garbage at once, to see what is let go of.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A weak reference holds on until the turn is over. */
export async function collectGarbage(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
