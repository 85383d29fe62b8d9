// What the VSIX holds, as VS Code unpacked it: all that is needed, nothing else, and small.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { session } from './session.ts'

/**
 * Bytes. The goal is 450 KB. Packed, the tagger's lexicon takes 126 KB, VS Code's library for clients 96, the libraries
 * for the protocol, YAML, Markdown and dates in the server about 110, the phrasebook's paths 75, the pictures of the
 * walkthrough 41, and the examples on the pages of rules 9.
 */
const MOST = 690 * 1024

describe('the VSIX', () => {
  it('holds what runs and what is shown, and nothing else', async () => {
    const files = await installedFiles()
    const expected =
      /^(?:package\.json|package\.nls[\w.-]*\.json|l10n\/bundle\.l10n\.\w+\.json|readme\.md|changelog\.md|LICENSE\.txt|\.vsixmanifest|syntaxes\/[\w.-]+\.json|docs\/images\/icon\.png|docs\/walkthrough\/[\w.-]+\.(?:md|webp)|dist\/(?:extension|browser|server|worker|tagger|reader|sentences)\.cjs|dist\/third-party\.txt)$/i
    deepEqual(
      files.filter((file) => !expected.test(file)),
      [],
    )
    for (const needed of [
      'package.json',
      'dist/extension.cjs',
      'dist/browser.cjs',
      'dist/server.cjs',
      'dist/worker.cjs',
      'dist/tagger.cjs',
      'dist/sentences.cjs',
      'syntaxes/outreach.tmLanguage.json',
    ]) {
      ok(files.includes(needed), `${needed} is missing`)
    }
  })

  it('carries no source map', async () => {
    const { extensionFolder } = await session()
    const mapped = (await installedFiles())
      .filter((file) => /\.c?js$/.test(file))
      .filter((file) => readFileSync(join(extensionFolder, file), 'utf8').includes('sourceMappingURL='))
    deepEqual(mapped, [])
  })

  it('stays within its size', () => {
    const { size } = statSync('outreach-drafts.vsix')
    equal(size <= MOST, true, `${Math.round(size / 1024)} KB`)
  })
})

async function installedFiles(): Promise<readonly string[]> {
  const { extensionFolder } = await session()
  return readdirSync(extensionFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(extensionFolder, join(entry.parentPath, entry.name)))
}
