// Reads a draft's header. Reading never fails: what is wrong becomes a fault on its characters, the rest is used.
import { Memory } from '../kept.ts'
import { withNewlines } from '../newlines.ts'
import type { YamlMap } from '../yaml/yaml.ts'
import { Entries, type FaultList } from './entries.ts'
import { type Fence, fenceOf } from './fence.ts'
import { type Fault, HEADER_KEYS, type Header } from './header.ts'
import { readHealed } from './healed.ts'
import { readPledges } from './pledges.ts'
import { readTo } from './to.ts'

/** The header of a draft's whole text. */
export function readHeader(text: string): Header {
  const fence = fenceOf(text)
  const { fault, content } = fence
  const { start, end } = content
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
  return headerWith(fence, root?.kind === 'map' ? root : NO_KEYS, faults)
}

const NO_KEYS: YamlMap = { kind: 'map', entries: [], flow: false, span: { start: 0, end: 0 } }

/** Field by field, as all that follows: putting objects together from others takes longer than reading what is in them. */
function headerWith({ span, content, exists }: Fence, root: YamlMap, faults: FaultList): Header {
  const entries = new Entries(root, HEADER_KEYS, 'a draft', faults)
  return {
    span,
    content,
    exists,
    root,
    to: readTo(entries.node('to'), faults),
    subject: entries.text('subject'),
    channel: entries.text('channel'),
    sent: entries.day('sent'),
    repliesTo: entries.text('replies-to'),
    about: entries.texts('about'),
    commonGround: entries.texts('common-ground'),
    ask: entries.texts('ask'),
    offer: entries.texts('offer'),
    promises: readPledges(entries.node('promises'), faults),
    ignore: entries.texts('ignore'),
    faults,
    memory: new Memory(),
  }
}
