// `npm run bench`: measures the built product beside an echo server, an empty Node process and other checkers.
//
//   --short      the rows that guard against regressions, in under three minutes; exits 1 where a ratio is too large
//   --quick      without folders of 100,000 drafts and without other checkers
//   --json FILE  the rows for programs
//   --readme     puts the table into the README
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { commandLineRows } from './command-line.ts'
import { manyDraftsRows } from './many-drafts.ts'
import { packageRows } from './package-size.ts'
import { peerTypingRows } from './peer-typing.ts'
import { installPeers } from './peers.ts'
import type { Row } from './row.ts'
import { shortRows } from './short.ts'
import { burstRow, memoryRows, openingRows, startingRows } from './starting.ts'
import { conditions, markdownTable } from './table.ts'
import { typingRows } from './typing.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
})

const rows = values.short ? await shortRows() : await allRows()
const table = markdownTable(rows, conditions())
console.log(table)
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ ...conditions(), rows }, null, 2)}\n`)
if (values.readme) intoReadme(table)
if (values.short && rows.some(({ met }) => !met)) process.exitCode = 1

async function allRows(): Promise<readonly Row[]> {
  const peers = !values.quick
  if (peers) installPeers()
  return [
    ...(await typingRows({ kilobytes: [1, 10, 100, 1000], strokes: 150 })),
    ...(peers ? peerTypingRows([1, 10, 100]) : []),
    ...(await startingRows(9)),
    ...(await openingRows(7)),
    await burstRow(),
    ...(await memoryRows()),
    ...(await manyDraftsRows(peers ? [1000, 10_000, 100_000] : [1000, 10_000])),
    ...(await commandLineRows({ counts: [1, 100, 1000], rounds: 3, peers })),
    ...packageRows(),
  ]
}

function intoReadme(text: string): void {
  const readme = readFileSync('README.md', 'utf8')
  const marked = /(<!-- bench:start -->\n)[\s\S]*(<!-- bench:end -->)/
  if (!marked.test(readme))
    throw new Error('README.md has no place for the table: <!-- bench:start --> … <!-- bench:end -->')
  writeFileSync('README.md', readme.replace(marked, `$1\n${text}\n$2`))
}
