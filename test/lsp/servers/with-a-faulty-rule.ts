// The language server as it ships, with one more rule, which throws on every draft that says "throw".
import { resolve } from 'node:path'
import type { Rule } from '../../../server/src/core/rule.ts'
import { RULES } from '../../../server/src/rules/index.ts'
import { TODAY } from '../../rules/checker.ts'

const faulty: Rule = {
  id: 'faulty',
  family: 'form',
  level: 'warning',
  notices: 'nothing',
  evidence: { grade: 'D', source: 'made for this test' },
  needs: 'text',
  speaks: 'always',
  check({ draft }) {
    if (draft.text.includes('throw')) throw new TypeError('a bug in a rule')
    return []
  },
}

const rules = RULES as Rule[]
rules.unshift(faulty)
// The rest is loaded afterwards: it sorts the rules as it is loaded.
const { serveProcess } = await import('../../../server/src/lsp/host/node.ts')
serveProcess('stdio', { day: TODAY, sentences: resolve('dist/sentences.cjs') })
