// What is set for a draft: its workspace folder's `.outreach.yaml` first, then the editor's settings for that folder.
import type { Connection } from 'vscode-languageserver'
import { CONFIG_FILE, type ConfigFile, readConfig } from '../core/settings/config.ts'
import { type Config, DEFAULT_SETTINGS, type Settings, settingsFrom } from '../core/settings/settings.ts'
import type { EditorSettings } from '../protocol.ts'
import type { Client } from './client.ts'
import type { Folders } from './folders.ts'
import type { Disk } from './host/platform.ts'
import type { OpenFiles } from './open-files.ts'
import { joined } from './uri.ts'

/** A client that does not answer must not silence the server. */
const PATIENCE = 1000

/** Faults that are told of settings; who mends these hears of the next. */
const MOST_TOLD = 10

/** The section of the editor's settings. */
export const SECTION = 'outreach'

/** Where VS Code has what it does not show; other editors have no such section. */
export const EXCLUDED = 'files.exclude'

export interface ConfigurationParts {
  readonly connection: Connection
  readonly client: Client
  readonly folders: Folders
  readonly files: OpenFiles
  readonly disk: Disk
  /** What a client that cannot be asked has sent. */
  readonly sent: unknown
}

export class Configuration {
  readonly #parts: ConfigurationParts
  readonly #settings = new Map<string, Settings | Promise<Settings>>()
  readonly #excluded = new Map<string, Promise<readonly string[]>>()
  #sent: unknown

  constructor(parts: ConfigurationParts) {
    this.#parts = parts
    this.#sent = parts.sent
  }

  /** Known ones at once: who asks for every keystroke does not wait. */
  settingsOf(uri: string): Settings | Promise<Settings> {
    return this.settingsIn(this.#parts.folders.of(uri))
  }

  /** What is known without asking; the defaults until then. */
  known(uri: string): Settings {
    const settings = this.#settings.get(this.#parts.folders.of(uri) ?? '')
    return settings === undefined || settings instanceof Promise ? DEFAULT_SETTINGS : settings
  }

  /** The settings of a folder, or of drafts outside of all. */
  settingsIn(folder: string | undefined): Settings | Promise<Settings> {
    const key = folder ?? ''
    const known = this.#settings.get(key)
    if (known !== undefined) return known
    const loading = this.#load(folder).then((settings) => {
      if (this.#settings.get(key) === loading) this.#settings.set(key, settings)
      return settings
    })
    this.#settings.set(key, loading)
    return loading
  }

  fileOf(folder: string): string {
    return joined(folder, CONFIG_FILE)
  }

  /** The project's file as it stands in the editor, else on disk. */
  async projectFile(folder: string): Promise<{ readonly uri: string; readonly text: string } | undefined> {
    const uri = this.fileOf(folder)
    const text = this.#parts.files.get(uri)?.text ?? (await this.#parts.disk.read(uri))
    return text === undefined ? undefined : { uri, text }
  }

  /** Globs of what the editor does not show of a folder (`files.exclude`). */
  excludedIn(folder: string): Promise<readonly string[]> {
    const known = this.#excluded.get(folder) ?? this.#ask(EXCLUDED, folder).then(globsIn)
    this.#excluded.set(folder, known)
    return known
  }

  /** Everything is asked for again. */
  forget(sent?: unknown): void {
    if (sent !== undefined) this.#sent = sent
    this.#settings.clear()
    this.#excluded.clear()
  }

  async #load(folder: string | undefined): Promise<Settings> {
    const [project, editor] = await Promise.all([this.#project(folder), this.#editor(folder)])
    return settingsFrom(project, editor)
  }

  async #project(folder: string | undefined): Promise<Config> {
    const file = folder === undefined ? undefined : await this.projectFile(folder)
    return file === undefined ? {} : readConfig(file.text).config
  }

  async #editor(folder: string | undefined): Promise<Config> {
    const { config, faults } = readEditorSettings(await this.#ask(SECTION, folder))
    for (const { message } of faults.slice(0, MOST_TOLD))
      this.#parts.connection.console.warn(`Editor setting ignored. ${message}`)
    return config
  }

  async #ask(section: string, folder: string | undefined): Promise<unknown> {
    if (!this.#parts.client.answersConfiguration)
      return section === SECTION ? sectionOf(this.#sent) : undefined
    const item = { section, ...(folder !== undefined && { scopeUri: folder }) }
    try {
      return await inTime(this.#parts.connection.workspace.getConfiguration(item))
    } catch (error) {
      this.#parts.connection.console.error(`The editor did not tell its settings. ${String(error)}`)
      return undefined
    }
  }
}

/** The editor's settings read like the project's file, which JSON is a part of; its keys have other capitals. */
export function readEditorSettings(value: unknown): ConfigFile {
  if (typeof value !== 'object' || value === null) return { config: {}, faults: [], ruleNames: [] }
  const set = Object.entries(value).filter(([key, setting]) => KEYS.has(key) && setting !== null)
  return readConfig(JSON.stringify(renamed(Object.fromEntries(set))))
}

/** Globs that are turned on; some hang on other files, which the editor alone knows. */
const globsIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []))

const KEYS: ReadonlySet<string> = new Set<keyof EditorSettings>([
  'rules',
  'phrases',
  'boilerplate',
  'channels',
  'writer',
  'dueSoon',
])

/** What lies deeper than any setting does is left out, as JSON can be deeper than a program can follow. */
function renamed(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [NAMES[key] ?? key, renamed(inner, depth + 1)]),
  )
}

/** Maps in maps of settings: `channels`, a channel, its limits. */
const DEEPEST = 3

const NAMES: Readonly<Record<string, string>> = { dueSoon: 'due-soon', subjectLimit: 'subject-limit' }

/** Clients that push their settings send either the section or the whole that contains it. */
const sectionOf = (sent: unknown): unknown =>
  typeof sent === 'object' && sent !== null && SECTION in sent ? sent[SECTION] : sent

async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE)
  })
  try {
    return await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
  }
}
