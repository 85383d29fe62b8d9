// The promise list as Markdown: a check list for each state.
import type { Day } from '../../core/days/day.ts'
import { isPending, STATES } from '../../core/promises/list.ts'
import { type PlacedPromise, TITLES } from './placed.ts'

export function promisesAsMarkdown(promises: readonly PlacedPromise[], today: Day): string {
  const groups = STATES.flatMap((state) => {
    const items = promises.filter((promise) => promise.state === state)
    return items.length === 0 ? [] : [`## ${TITLES[state]}\n\n${items.map(itemOf).join('')}`]
  })
  return [`# Promises on ${today}\n`, ...groups].join('\n')
}

function itemOf(promise: PlacedPromise): string {
  const { what, to, due, path, line } = promise
  const parts = [
    plain(what),
    to.length > 0 && `to ${plain(to.join(', '))}`,
    due !== undefined && `due ${due.value}`,
    `[${plain(path)}:${line}](<${encodeURI(path.toWellFormed())}>)`,
  ]
  return `- [${isPending(promise) ? ' ' : 'x'}] ${parts.filter(Boolean).join(' · ')}\n`
}

/** Words of a letter are no markup here. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
