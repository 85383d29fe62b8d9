// Notices when the day rolls over. A timer set for midnight would sleep along with the machine, so the day is looked
// at again and again.
import type { Day } from '../core/days/day.ts'

/** Milliseconds between two looks. */
const INTERVAL = 30_000

export function followDay(today: () => Day, changed: () => void, interval = INTERVAL): { dispose(): void } {
  let day = today()
  const timer = setInterval(() => {
    const now = today()
    if (now === day) return
    day = now
    changed()
  }, interval)
  return { dispose: () => clearInterval(timer) }
}
