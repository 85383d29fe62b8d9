// Reads `.outreach.yaml`: what the project sets for every editor, the command line and CI.
import { Entries, type FaultList } from '../header/entries.ts'
import type { Fault } from '../header/header.ts'
import { nearest } from '../header/nearest.ts'
import { withNewlines } from '../newlines.ts'
import { optional } from '../optional.ts'
import { LEVELS, type Level } from '../rule.ts'
import type { Located } from '../span.ts'
import { readYaml, type YamlMap, type YamlNode } from '../yaml/yaml.ts'
import { type Channel, CONFIG_KEYS, type Config, type Writer } from './settings.ts'

export const CONFIG_FILE = '.outreach.yaml'

export interface ConfigFile {
  readonly config: Config
  readonly faults: readonly Fault[]
  /** The rules it gives levels to, whether or not there are such rules. */
  readonly ruleNames: readonly Located<string>[]
}

/** Reads the configuration; what is wrong is a fault on its characters, the rest is used. */
export function readConfig(text: string): ConfigFile {
  const yaml = readYaml(withNewlines(text))
  const faults: FaultList = yaml.faults.map((fault) => ({ kind: 'broken-yaml', ...fault }))
  const map = asMap(yaml.root, 'A configuration is made of lines like "due-soon: 3".', faults)
  const config = map === undefined ? {} : readKeys(map, faults)
  return { config, faults, ruleNames: map === undefined ? [] : ruleNamesIn(map) }
}

function ruleNamesIn({ entries }: YamlMap): readonly Located<string>[] {
  const rules = entries.find(({ key }) => key.text === 'rules')?.value
  return rules?.kind === 'map' ? rules.entries.map(({ key }) => ({ value: key.text, span: key.words })) : []
}

function readKeys(map: YamlMap, faults: FaultList): Config {
  const entries = new Entries(map, CONFIG_KEYS, 'the configuration', faults)
  return {
    ...optional('levels', readLevels(entries.node('rules'), faults)),
    ...optional('phrases', readPhrases(entries.node('phrases'), faults)),
    boilerplate: entries.texts('boilerplate').map(({ value }) => value),
    ...optional('channels', readChannels(entries.node('channels'), faults)),
    ...optional('writer', readWriter(entries.node('writer'), faults)),
    ...optional('dueSoon', readCount(entries.node('due-soon'), faults)),
  }
}

function asMap(node: YamlNode | undefined, expected: string, faults: FaultList): YamlMap | undefined {
  if (node?.kind === 'map') return node
  const isEmpty = node === undefined || (node.kind === 'scalar' && node.value === null)
  if (!isEmpty) faults.push({ kind: 'wrong-type', message: expected, span: node.span })
  return undefined
}

function readLevels(node: YamlNode | undefined, faults: FaultList): Record<string, Level> | undefined {
  const map = asMap(node, '"rules" gives each rule a level: "stock-phrase: hint".', faults)
  if (map === undefined) return undefined
  const levels = map.entries.flatMap(({ key, value }) => {
    const level = readLevel(value, faults)
    return level === undefined ? [] : [[key.text, level] as const]
  })
  return Object.fromEntries(levels)
}

/** YAML 1.1 habits read `off` as false; both are taken. */
function readLevel(node: YamlNode, faults: FaultList): Level | undefined {
  const written = node.kind === 'scalar' ? (node.value === false ? 'off' : node.text) : ''
  const level = LEVELS.find((candidate) => candidate === written)
  if (level !== undefined) return level
  const meant = nearest(written, LEVELS)
  const repair = meant && { title: `Change to "${meant}"`, span: node.span, text: meant }
  const message = `A level is one of ${LEVELS.join(', ')}.`
  faults.push({ kind: 'unknown-value', message, span: node.span, ...(repair && { repair }) })
  return undefined
}

export const PHRASE_KEYS = ['flag', 'allow'] as const

function readPhrases(node: YamlNode | undefined, faults: FaultList): Config['phrases'] {
  const map = asMap(node, '"phrases" has two lists, "flag" and "allow".', faults)
  if (map === undefined) return undefined
  const entries = new Entries(map, PHRASE_KEYS, '"phrases"', faults)
  return {
    flag: entries.texts('flag').map(({ value }) => value),
    allow: entries.texts('allow').map(({ value }) => value),
  }
}

function readChannels(
  node: YamlNode | undefined,
  faults: FaultList,
): Record<string, Partial<Channel>> | undefined {
  const map = asMap(node, '"channels" gives each channel its limits: "mastodon: {limit: 500}".', faults)
  if (map === undefined) return undefined
  return Object.fromEntries(map.entries.map(({ key, value }) => [key.text, readChannel(value, faults)]))
}

export const CHANNEL_KEYS = ['limit', 'subject-limit', 'long', 'subject'] as const

function readChannel(node: YamlNode, faults: FaultList): Partial<Channel> {
  const map = asMap(node, 'A channel has limits: "{limit: 500, long: 300}".', faults)
  if (map === undefined) return {}
  const entries = new Entries(map, CHANNEL_KEYS, 'a channel', faults)
  return {
    ...optional('limit', readCount(entries.node('limit'), faults)),
    ...optional('subjectLimit', readCount(entries.node('subject-limit'), faults)),
    ...optional('long', readCount(entries.node('long'), faults)),
    ...optional('subject', readSwitch(entries.node('subject'), faults)),
  }
}

export const WRITER_KEYS = ['name', 'email', 'organization'] as const

/** A writer is a name ("Tom Reyes <tom@example.org>" too), or a map. */
function readWriter(node: YamlNode | undefined, faults: FaultList): Writer | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'scalar') return writerFrom(node.text)
  const map = asMap(node, '"writer" is your name, or name, email and organization.', faults)
  if (map === undefined) return undefined
  const entries = new Entries(map, WRITER_KEYS, 'the writer', faults)
  return {
    ...optional('name', entries.text('name')?.value),
    ...optional('email', entries.text('email')?.value),
    ...optional('organization', entries.text('organization')?.value),
  }
}

function writerFrom(text: string): Writer {
  const [, name = '', email] = /^\s*(.*?)\s*(?:<([^<>]*)>)?\s*$/s.exec(text) ?? []
  return { ...(name !== '' && { name }), ...optional('email', email) }
}

function readCount(node: YamlNode | undefined, faults: FaultList): number | undefined {
  if (node === undefined) return undefined
  const value = node.kind === 'scalar' ? node.value : undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  faults.push({ kind: 'wrong-type', message: 'This is a whole number, 0 or more.', span: node.span })
  return undefined
}

function readSwitch(node: YamlNode | undefined, faults: FaultList): boolean | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value
  faults.push({ kind: 'wrong-type', message: 'This is true or false.', span: node.span })
  return undefined
}
