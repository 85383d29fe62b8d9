// Asks a question of all prose of a draft. Sheets on which nobody typed since it was last asked are not gone through
// again, so that of a draft with thousands of passages a few dozen are looked at with each keystroke.
import type { Draft } from './draft.ts'
import { keptFor } from './kept.ts'
import { NO_PROSE, type Passage, type Prose, passagesOn } from './prose/passages.ts'
import type { Sheet } from './prose/sheets.ts'

/** What was found, and the passage in which its spans count. */
export type Found<Thing> = readonly [thing: Thing, passage: Passage]

/**
 * Finds things in all passages. What `find` says must depend on nothing but the prose and `other`, and should be kept
 * with the prose; `help` is what it takes to find it.
 */
export function everywhere<Thing, Other = void, Help = void>(
  find: (prose: Prose, other: Other, help: Help) => readonly Thing[],
): (draft: Pick<Draft, 'sheets'>, other: Other, help: Help) => Generator<Found<Thing>, void> {
  const onSheet = keptFor((sheet: Sheet, other: Other, help: Help): readonly Found<Thing>[] =>
    passagesOn(sheet, NO_PROSE).flatMap((passage) =>
      find(passage.prose, other, help).map((thing): Found<Thing> => [thing, passage]),
    ),
  )
  return function* ({ sheets }, other, help) {
    for (const { start, sheet } of sheets) {
      for (const [thing, passage] of onSheet(sheet, other, help))
        yield [thing, { start: start + passage.start, prose: passage.prose }]
    }
  }
}

/** All passages one after the other, for who does not want all of them. */
export function* passagesOf({ sheets }: Pick<Draft, 'sheets'>): Generator<Passage, void> {
  for (const { start, sheet } of sheets) {
    for (const passage of passagesOn(sheet, NO_PROSE))
      yield { start: start + passage.start, prose: passage.prose }
  }
}
