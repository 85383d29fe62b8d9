// `npm run bench`: measures the built product beside an echo server, an empty Node process and other checkers.
//
//   --short      the rows that guard against regressions, in under three minutes; exits 1 where a ratio is too large
//   --quick      fewer rounds, without folders of 100,000 drafts and without other checkers
//   --only PART… some parts of it: typing, starting, memory, drafts, copies, commands, package
//   --json FILE  the rows for programs
//   --readme     puts the table into the README
//
// What is measured is printed as it comes, on standard error. Whether the short form would see a regression is tried out
// by slowing our own processes down: `--slowed 2` makes each answer take twice the processor time (`slowed.cjs`).
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PARTS, type Part, type Thoroughness } from './parts.ts'
import { installPeers } from './peers.ts'
import type { Row } from './row.ts'
import { slowDown } from './servers.ts'
import { shortRows } from './short.ts'
import { conditions, lineOf, markdownTable } from './table.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    readme: { type: 'boolean', default: false },
    slowed: { type: 'string' },
  },
})

if (values.slowed !== undefined) slowDown(Number(values.slowed))
const rows = values.short ? await told('short', shortRows()) : await allRows()
const table = markdownTable(rows, conditions())
console.log(table)
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ ...conditions(), rows }, null, 2)}\n`)
if (values.readme) intoReadme(table)
if (values.short && rows.some(({ met }) => !met)) process.exitCode = 1

async function allRows(): Promise<readonly Row[]> {
  const thoroughness: Thoroughness = values.quick ? 'quick' : 'full'
  if (thoroughness === 'full') installPeers()
  const wanted = Object.entries<Part>(PARTS).filter(
    ([name]) => values.only.length === 0 || values.only.includes(name),
  )
  const found: Row[] = []
  for (const [name, part] of wanted) found.push(...(await told(name, part(thoroughness))))
  return found
}

/** A part that breaks is said to, and the others are measured all the same. */
async function told(name: string, part: AsyncIterable<Row>): Promise<readonly Row[]> {
  const found: Row[] = []
  const started = performance.now()
  console.error(`${name} …`)
  try {
    for await (const row of part) {
      found.push(row)
      console.error(lineOf(row))
    }
  } catch (error) {
    process.exitCode = 1
    console.error(`${name} broke off:`, error)
  }
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return found
}

function intoReadme(text: string): void {
  const readme = readFileSync('README.md', 'utf8')
  const marked = /(<!-- bench:start -->\n)[\s\S]*(<!-- bench:end -->)/
  if (!marked.test(readme))
    throw new Error('README.md has no place for the table: <!-- bench:start --> … <!-- bench:end -->')
  writeFileSync('README.md', readme.replace(marked, `$1\n${text}\n$2`))
}
