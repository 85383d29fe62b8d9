// The grammar together with VS Code's own for Markdown and HTML, in the version the workbench ships.
import { deepEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { textsIn, tokensOf } from '../syntaxes/tokens.ts'
import { BUILT_IN_EXTENSIONS } from './home.ts'

const BUILT_IN = {
  'text.html.markdown': join(BUILT_IN_EXTENSIONS, 'markdown-basics/syntaxes/markdown.tmLanguage.json'),
  'text.html.derivative': join(BUILT_IN_EXTENSIONS, 'html/syntaxes/html-derivative.tmLanguage.json'),
  'text.html.basic': join(BUILT_IN_EXTENSIONS, 'html/syntaxes/html.tmLanguage.json'),
}

const DRAFT = `---
to: Dana Whitfield
sent: 2026-11-12
---
# Not {{heading}}

Hi {{first_name}}, *dear {{last_name}}*, not \`{{code}}\`.

- item [[Company]]

> quoted {{quote}}

\`\`\`
{{fenced}}
\`\`\`

<!-- outreach-disable-next-line stock-phrase long-message -->
I hope this finds you well.
`

describe('the grammar on top of Markdown', () => {
  it('shows gaps in prose of every kind, and none in code', async () => {
    const gaps = ['{{heading}}', '{{first_name}}', '{{last_name}}', '[[Company]]', '{{quote}}']
    deepEqual(textsIn(await tokensOf(DRAFT, BUILT_IN), 'placeholder'), gaps)
  })

  it('leaves Markdown what it is', async () => {
    const tokens = await tokensOf(DRAFT, BUILT_IN)
    deepEqual(textsIn(tokens, 'entity.name.section'), ['Not', '{{heading}}'])
    deepEqual(textsIn(tokens, 'markup.inline.raw.string'), ['`', '{{code}}', '`'])
  })

  it('shows what a comment switches off', async () => {
    const tokens = await tokensOf(DRAFT, BUILT_IN)
    deepEqual(textsIn(tokens, 'keyword.control.directive'), ['outreach-disable-next-line'])
    deepEqual(textsIn(tokens, 'entity.name.rule'), ['stock-phrase long-message'])
  })
})
