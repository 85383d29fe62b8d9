// Runs one prose checker in process over a text, as often as asked, each time with a letter changed: its answer to a
// keystroke. Prints the milliseconds of each run as JSON.
//
//   node lint.mjs write-good|retext|harper|remark TEXT_FILE RUNS
import { readFileSync } from 'node:fs'

const [, , name, file, runs] = process.argv
const text = readFileSync(file, 'utf8')
const lint = await linters()[name]()
const samples = []
for (let run = 0; run < Number(runs); run += 1) {
  const at = Math.floor((text.length * (run + 1)) / (Number(runs) + 2))
  const typed = `${text.slice(0, at)}e${text.slice(at)}`
  const started = performance.now()
  await lint(typed)
  samples.push(performance.now() - started)
}
console.log(JSON.stringify(samples))
process.exit(0)

function linters() {
  return {
    'write-good': async () => {
      const { default: writeGood } = await import('write-good')
      return (typed) => writeGood(typed)
    },
    retext: async () => {
      const [{ retext }, simplify, passive, intensify, equality] = await Promise.all([
        import('retext'),
        import('retext-simplify'),
        import('retext-passive'),
        import('retext-intensify'),
        import('retext-equality'),
      ])
      const plugins = [simplify, passive, intensify, equality].map((plugin) => plugin.default)
      const processor = plugins.reduce((chain, plugin) => chain.use(plugin), retext())
      return (typed) => processor.process(typed)
    },
    remark: async () => {
      const [{ remark }, lint, recommended] = await Promise.all([
        import('remark'),
        import('remark-lint'),
        import('remark-preset-lint-recommended'),
      ])
      const processor = remark().use(lint.default).use(recommended.default)
      return (typed) => processor.process(typed)
    },
    harper: async () => {
      const { LocalLinter } = await import('harper.js')
      const { binary } = await import('harper.js/binary')
      const linter = new LocalLinter({ binary })
      await linter.setup()
      return (typed) => linter.lint(typed)
    },
  }
}
