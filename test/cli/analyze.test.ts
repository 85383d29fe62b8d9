// `outreach analyze --jsonl`: one line of JSON in, one line out, in the same order.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { CLI, type Run } from './outreach.ts'

function analyze(...lines: readonly string[]): Run {
  const args = [CLI, 'analyze', '--jsonl', '--today', '2026-11-23']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: lines.join('\n'),
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

describe('outreach analyze --jsonl', () => {
  it('answers each line with the acts and findings of its text', () => {
    const text = '🎻 Hi Dana,\n\nCould you send me the plan?'
    const { code, out } = analyze(
      JSON.stringify({ id: 'a', text }),
      '',
      JSON.stringify({ id: 2, text: 'Hi Ada,' }),
    )
    const [first, second, ...more] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)
    assert.deepEqual([code, first?.id, second?.id, more], [0, 'a', 2, []])
    const asks = first?.acts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    assert.deepEqual(asks, ['ask: Could you send me the plan'])
    assert.ok(first?.findings.some(({ rule }) => rule === 'missing-offer'))
    assert.deepEqual(second?.acts, [])
  })

  it('says which line it cannot read', () =>
    assert.deepEqual(analyze('nonsense'), {
      code: 2,
      out: '',
      err: 'outreach: line 1 of the input is no object with a "text"\n',
    }))
})

interface Answer {
  readonly id: unknown
  readonly acts: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
  readonly findings: readonly { readonly rule: string }[]
}
