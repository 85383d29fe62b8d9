// Cuts a draft into tokens with the tokenizer VS Code uses, so that tests can speak of words and their scopes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { IGrammar, IRawGrammar } from 'vscode-textmate'

// Both are CommonJS whose names an ES module cannot import.
const require = createRequire(import.meta.url)
const { loadWASM, OnigScanner, OnigString }: typeof import('vscode-oniguruma') = require('vscode-oniguruma')
const { INITIAL, parseRawGrammar, Registry }: typeof import('vscode-textmate') = require('vscode-textmate')

const SCOPE = 'text.html.markdown.outreach'
const OWN = { [SCOPE]: 'syntaxes/outreach.tmLanguage.json' }

export interface Token {
  readonly text: string
  readonly scopes: readonly string[]
}

/** Tokens of a draft. `others`: paths of grammars that ours builds on, by scope; where they lack, ours stands alone. */
export async function tokensOf(
  draft: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly Token[]> {
  const grammar = await grammarWith({ ...OWN, ...others })
  let stack = INITIAL
  return draft.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack)
    stack = ruleStack
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }))
  })
}

/** The texts of all tokens whose scopes contain the scope, whitespace around them taken off. */
export const textsIn = (tokens: readonly Token[], scope: string): readonly string[] =>
  tokens.filter(({ scopes }) => scopes.some((name) => name.includes(scope))).map(({ text }) => text.trim())

let tokenizer: Promise<void> | undefined

async function grammarWith(paths: Readonly<Record<string, string>>): Promise<IGrammar> {
  tokenizer ??= loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
  await tokenizer
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (string) => new OnigString(string),
    }),
    loadGrammar: (scope) => Promise.resolve(read(paths[scope])),
  })
  const grammar = await registry.loadGrammar(SCOPE)
  if (grammar === null) throw new Error(`No grammar for ${SCOPE}`)
  return grammar
}

const read = (path: string | undefined): IRawGrammar | null =>
  path === undefined ? null : parseRawGrammar(readFileSync(path, 'utf8'), path)
