// Reads `to:`: a text, a map, or a list of either.
import type { Located } from '../span.ts'
import type { YamlMap, YamlNode } from '../yaml/yaml.ts'
import { Entries, type FaultList } from './entries.ts'
import { RECIPIENT_KEYS } from './header.ts'
import { type Recipient, readRecipients } from './people.ts'

export function readTo(node: YamlNode | undefined, faults: FaultList): readonly Recipient[] {
  if (node === undefined) return []
  if (node.kind === 'list') return node.items.flatMap((item) => readTo(item, faults))
  if (node.kind === 'map') return readMap(node, faults)
  return node.value === null ? [] : readRecipients(node.text, startOfText(node.span.start, node.plain))
}

function readMap(map: YamlMap, faults: FaultList): readonly Recipient[] {
  const entries = new Entries(map, RECIPIENT_KEYS, 'a recipient', faults)
  const written = entries.text('name')
  const [named] = written === undefined ? [] : readRecipients(written.value, written.span.start)
  const name: Located<string> | undefined = named?.name
  const email = entries.text('email') ?? named?.email
  const called = entries.texts('called')
  if (name === undefined && email === undefined && called.length === 0) {
    faults.push({
      kind: 'wrong-type',
      message: 'A recipient has at least a name or an address.',
      span: map.span,
    })
  }
  return [
    {
      name,
      email,
      called,
      role: entries.text('role'),
      organization: entries.text('organization'),
      span: map.span,
    },
  ]
}

/** In a quoted scalar the text begins behind the quote. */
const startOfText = (start: number, plain: boolean): number => (plain ? start : start + 1)
