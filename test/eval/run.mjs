// Measures detection on labelled letters and prints the table: `npm run eval [-- --data DIR] [-- --readme]`. The data
// is no part of the project, because its licences forbid it; where it is absent this says so and ends with 2.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { tableOf } from './table.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/data' },
    evaluator: { type: 'string', default: '../shared/eval/evaluate.mjs' },
    readme: { type: 'boolean', default: false },
  },
})

for (const path of [values.evaluator, values.data]) if (!existsSync(path)) cannotRun(`${path} is not there`)
if (!readdirSync(values.data).some((name) => name.endsWith('.jsonl')))
  cannotRun(`${values.data} holds no *.jsonl`)

const report = evaluate()
const table = tableOf(report, new Date().toISOString().slice(0, 10))
console.log(table)
if (values.readme) writeInto('README.md', table)

function evaluate() {
  const command = [process.execPath, 'dist/cli.js', 'analyze', '--jsonl']
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve(values.evaluator), '--data', resolve(values.data), '--json', '--', ...command],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) cannotRun(`the evaluation ended with ${status}`)
  return JSON.parse(stdout)
}

/** Between the markers; the rest of the page stays as it is. */
function writeInto(page, text) {
  const path = join(process.cwd(), page)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(/(<!-- eval:start -->)[\s\S]*?(<!-- eval:end -->)/, `$1\n${text}\n$2`)
  if (before === after && !before.includes(text))
    cannotRun(`${page} has no <!-- eval:start --> … <!-- eval:end -->`)
  writeFileSync(path, after)
}

function cannotRun(why) {
  console.error(`eval: ${why}; see --data and --evaluator`)
  process.exit(2)
}
