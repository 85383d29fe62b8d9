// Reads `promises:`, in short form ("Send the notebook by Friday") and in long form (what, due, kept, …).
import type { Located } from '../span.ts'
import type { YamlMap, YamlNode } from '../yaml/yaml.ts'
import { Entries, type FaultList, impossibleDay, splitText, unquoted } from './entries.ts'
import { type Pledge, PROMISE_KEYS } from './header.ts'
import { nearest } from './nearest.ts'
import { readTo } from './to.ts'

export function readPledges(node: YamlNode | undefined, faults: FaultList): readonly Pledge[] {
  if (node === undefined) return []
  const items = node.kind === 'list' ? node.items : [node]
  return items.map((item) => readPledge(item, faults))
}

function readPledge(node: YamlNode, faults: FaultList): Pledge {
  const split = splitPledge(node)
  if (split !== undefined) {
    faults.push(unquoted(split))
    return { ...NOTHING, what: split, node, span: node.span }
  }
  if (node.kind === 'map') return readMap(node, faults)
  if (node.kind === 'scalar' && node.text.trim() !== '') {
    const what = { value: node.text, span: node.words }
    const fault = impossibleDay(what)
    if (fault !== undefined) faults.push(fault)
    return {
      ...NOTHING,
      what,
      malformed: fault !== undefined,
      node,
      span: node.span,
    }
  }
  faults.push({
    kind: 'wrong-type',
    message: 'A promise is a text, or what, due and so on.',
    span: node.span,
  })
  return { ...NOTHING, node, span: node.span }
}

/** A short form with a colon in it, unless what stands before the colon is a key or nearly one. */
function splitPledge(node: YamlNode): Located<string> | undefined {
  const key = node.kind === 'map' ? node.entries[0]?.key.text : undefined
  return key?.includes(' ') === true && nearest(key, PROMISE_KEYS) === undefined ? splitText(node) : undefined
}

const NOTHING = { what: undefined, wasDue: [], to: [], malformed: true } as const

function readMap(map: YamlMap, faults: FaultList): Pledge {
  const found: FaultList = []
  const entries = new Entries(map, PROMISE_KEYS, 'a promise', found)
  const what = entries.text('what')
  if (what === undefined) {
    found.push({
      kind: 'wrong-type',
      message: 'A promise says what was promised: "what:" is missing.',
      span: map.span,
    })
  }
  const pledge: Pledge = {
    what,
    due: entries.dayOrWords('due'),
    wasDue: entries.days('was-due'),
    kept: entries.settled('kept'),
    explained: entries.settled('explained'),
    released: entries.settled('released'),
    reason: entries.text('reason'),
    to: readTo(entries.node('to'), found),
    node: map,
    span: map.span,
    // Last, as it judges what was found of the others.
    malformed: found.some(({ kind }) => kind === 'wrong-type' || kind === 'no-such-day'),
  }
  for (const fault of found) faults.push(fault)
  return pledge
}
