// Reads a draft's header. Reading never fails: what is wrong becomes a fault on its characters, the rest is used.
import { Memory } from '../kept.ts'
import { withNewlines } from '../newlines.ts'
import { optional } from '../optional.ts'
import type { YamlMap } from '../yaml.ts'
import { Entries, type FaultList } from './entries.ts'
import { fenceOf } from './fence.ts'
import { type Fault, HEADER_KEYS, type Header } from './header.ts'
import { readHealed } from './healed.ts'
import { readPledges } from './pledges.ts'
import { readTo } from './to.ts'

/** The header of a draft's whole text. */
export function readHeader(text: string): Header {
  const { fault, ...fence } = fenceOf(text)
  const { start, end } = fence.content
  const yaml = readHealed(withNewlines(text.slice(start, end)), start)
  const faults: Fault[] = [...(fault === undefined ? [] : [fault]), ...yaml.faults]
  const { root } = yaml
  if (root !== undefined && root.kind !== 'map' && yaml.faults.length === 0 && fence.exists) {
    faults.push({
      kind: 'wrong-type',
      message: 'A header is made of lines like "to: Dana".',
      span: root.span,
    })
  }
  const said = readKeys(root?.kind === 'map' ? root : NO_KEYS, faults)
  return { ...fence, ...said, faults, memory: new Memory() }
}

const NO_KEYS: YamlMap = { kind: 'map', entries: [], flow: false, span: { start: 0, end: 0 } }

function readKeys(
  root: YamlMap,
  faults: FaultList,
): Omit<Header, 'span' | 'content' | 'exists' | 'faults' | 'memory'> {
  const entries = new Entries(root, HEADER_KEYS, 'a draft', faults)
  return {
    root,
    to: readTo(entries.node('to'), faults),
    ...optional('subject', entries.text('subject')),
    ...optional('channel', entries.text('channel')),
    ...optional('sent', entries.day('sent')),
    ...optional('repliesTo', entries.text('replies-to')),
    about: entries.texts('about'),
    commonGround: entries.texts('common-ground'),
    ask: entries.texts('ask'),
    offer: entries.texts('offer'),
    promises: readPledges(entries.node('promises'), faults),
    ignore: entries.texts('ignore'),
  }
}
