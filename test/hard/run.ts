// `npm run test:hard`: tries to break the product, from a seed, and prints what was tried and survived.
// `-- --times 20` tries twenty times as much, `--steps 50000` soaks the server for as many steps, `--seed 7` is another
// course of events, `--grep WORD` runs a part.
import { parseArgs } from 'node:util'
import Mocha from 'mocha'
import { globSync } from 'tinyglobby'

const { values } = parseArgs({
  options: {
    times: { type: 'string' },
    steps: { type: 'string' },
    seed: { type: 'string' },
    grep: { type: 'string' },
  },
})
for (const [name, value] of Object.entries(values)) process.env[`HARD_${name.toUpperCase()}`] = value

const mocha = new Mocha({ timeout: 0, ...(values.grep !== undefined && { grep: values.grep }) })
for (const file of globSync('dist/test-hard/*.hard.js').toSorted((a, b) => a.localeCompare(b)))
  mocha.addFile(file)
await mocha.loadFilesAsync()
const { allTried, SEED } = await import('./trials.ts')
mocha.run((failures) => {
  const lines = allTried().map(([what, count]) => `  ${count.toLocaleString('en').padStart(10)}  ${what}`)
  console.log(`Tried and survived, from seed ${SEED}:\n${lines.join('\n')}\n`)
  process.exitCode = failures > 0 ? 1 : 0
})
