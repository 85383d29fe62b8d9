#!/usr/bin/env node
// The command line `outreach`: says what can be asked for and hands each command to its file, loaded only when it is
// needed. Exit codes: 0 clean, 1 findings, 2 cannot run.
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { Failure } from './cli/failure.ts'
import { endWhereNobodyReads } from './cli/terminal.ts'
import { type Day, parseDay } from './core/days/day.ts'
import { today } from './today.ts'

const program = new Command('outreach')
  .description('Says what the recipient of your letters will notice, and lists what you promised.')
  .version(version)
  .addOption(
    new Option('--today <date>', 'the day to read promises on, YYYY-MM-DD')
      .default(today(), 'today')
      .argParser(day),
  )
  .configureHelp({ showGlobalOptions: true })
  .configureOutput({ outputError: (text, write) => write(inOneLine(text)) })
  .exitOverride()

program
  .command('check')
  .description('check drafts and say what the recipient will notice')
  .argument('[path...]', 'drafts, folders or globs; the current folder when none is given')
  .addOption(
    new Option('--format <format>', 'how to print findings')
      .choices(['pretty', 'json', 'sarif', 'github'])
      .default('pretty'),
  )
  .addOption(
    new Option('--max-level <level>', 'the loudest finding that still passes (exit code 0)')
      .choices(['off', 'hint', 'information', 'warning', 'error'])
      .default('off', 'every finding counts'),
  )
  .action(async (paths: string[], _, command: Command) => {
    const { check } = await import('./cli/check.ts')
    process.exitCode = await check(paths, command.optsWithGlobals())
  })

program
  .command('fix')
  .description('apply the repairs that are right without a look')
  .argument('[path...]', 'drafts, folders or globs; the current folder when none is given')
  .option('--dry-run', 'write nothing; print what would change, and end with 1 where something would')
  .action(async (paths: string[], _, command: Command) => {
    const { fix } = await import('./cli/fix.ts')
    process.exitCode = await fix(paths, command.optsWithGlobals())
  })

program
  .command('promises')
  .description('list what was promised, to whom and by when')
  .argument('[path...]', 'drafts, folders or globs; the current folder when none is given')
  .option('--due <when>', 'only what is due by then: 7d, 2w or YYYY-MM-DD, overdue promises included')
  .option('--all', 'also what is kept or released')
  .addOption(
    new Option('--format <format>', 'how to print them')
      .choices(['table', 'json', 'csv', 'ics', 'md'])
      .default('table'),
  )
  .action(async (paths: string[], _, command: Command) => {
    const { promises } = await import('./cli/promises.ts')
    process.exitCode = await promises(paths, command.optsWithGlobals())
  })

program
  .command('analyze')
  .description('read drafts from standard input and write what they do and what is found in them')
  .requiredOption('--jsonl', 'JSON Lines: {"id","text"} in, {"id","acts","findings"} out')
  .action(async (_, command: Command) => {
    const { analyze } = await import('./cli/analyze.ts')
    await analyze(process.stdin, process.stdout, command.optsWithGlobals().today)
  })

program
  .command('new')
  .description('write a new draft for somebody')
  .argument('<to>', 'whom it is for: "Dana Whitfield <dana@example.org>"')
  .option('--channel <channel>', 'how it is sent', 'email')
  .option('--folder <folder>', 'where the file goes', '.')
  .action(async (to: string, _, command: Command) => {
    const { create } = await import('./cli/new.ts')
    process.exitCode = create(to, command.optsWithGlobals())
  })

program
  .command('explain')
  .description('print the page of a rule: what it notices, on what evidence, with examples')
  .argument('[rule]', 'its name as in a report; a list of all when none is given')
  .action(async (rule: string | undefined) => {
    const { explain } = await import('./cli/explain.ts')
    explain(rule)
  })

program
  .command('lsp')
  .description('speak to an editor: the language server')
  .option('--stdio', 'over standard input and output, the default')
  // Editors add options of their own, such as their process id.
  .allowUnknownOption()
  .allowExcessArguments()
  .action(async (_, command: Command) => {
    const { serveProcess } = await import('./lsp/host/node.ts')
    const isDayGiven = command.getOptionValueSourceWithGlobals('today') === 'cli'
    serveProcess('stdio', {
      day: isDayGiven ? command.optsWithGlobals().today : undefined,
      reader: join(import.meta.dirname, 'cli/reader.js'),
      sentences: join(import.meta.dirname, 'cli/sentences.js'),
    })
  })

endWhereNobodyReads()
await program.parseAsync().catch(fail)

function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === undefined) {
    const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(text)
    throw new InvalidArgumentError(isShaped ? 'There is no such day.' : 'A day is written YYYY-MM-DD.')
  }
  return parsed
}

/** The parser has already printed its own complaints. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
    return
  }
  process.exitCode = 2
  const isExpected = error instanceof Failure
  console.error(
    `outreach: ${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}`,
  )
}

function inOneLine(text: string): string {
  return `${text
    .replace(/^error: /, 'outreach: ')
    .trimEnd()
    .replaceAll('\n', ' ')}\n`
}
