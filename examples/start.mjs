// What `npm start` shows a newcomer: the findings in these drafts, the promises in them, and how to open them in an
// editor. `npm start -- --editor` opens them in VS Code with the extension.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The drafts are read on one day, so that what is overdue in them stays so. */
const DAY = '2026-11-23'
const FIRST = 'examples/only-taking.outreach.md'
const project = dirname(dirname(fileURLToPath(import.meta.url)))

const EDITORS = `VS Code   npm start -- --editor
          opens this folder with the extension, where "code" is on the path. To keep it:
          npm run package && code --install-extension outreach-drafts.vsix

For the others, put "outreach" on the path once: npm link

Neovim    nvim --cmd "luafile examples/editors/outreach.lua" ${FIRST}
Emacs     emacs --load examples/editors/outreach.el ${FIRST}

Each of the two files holds the lines that README.md explains; copy them to keep them.`

process.chdir(project)
if (process.argv.includes('--editor')) openEditor()
else show()

function show() {
  title(`What the recipients of examples/ will notice, read on ${DAY}`)
  outreach('check', 'examples', '--today', DAY)
  title(`What was promised in them`)
  outreach('promises', 'examples', '--today', DAY)
  title('The same drafts in your editor')
  console.log(EDITORS)
}

function openEditor() {
  const opened = spawnSync('code', [`--extensionDevelopmentPath=${project}`, 'examples', FIRST], {
    stdio: 'inherit',
    // On Windows `code` is a script that only a shell can start.
    shell: process.platform === 'win32',
  })
  if (opened.error === undefined) process.exit(opened.status ?? 1)
  console.error(
    'VS Code\'s "code" is not on the path. In VS Code, run "Shell Command: Install \'code\' command in PATH".',
  )
  process.exit(2)
}

function title(text) {
  console.log(`\n${text}\n${'─'.repeat(text.length)}\n`)
}

/** Findings are what these drafts are for; only a run that did not work ends the show. */
function outreach(...args) {
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' })
  if (status !== 0 && status !== 1) process.exit(status ?? 2)
}
