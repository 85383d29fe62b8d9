// The settings that a draft is read with: `.outreach.yaml` in the draft's folder or the nearest one above it.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIG_FILE, readConfig } from '../core/settings/config.ts'
import { type Settings, settingsFrom } from '../core/settings/settings.ts'
import { readText } from './file.ts'

export interface Project {
  readonly settings: Settings
  /** The file the settings come from. */
  readonly file?: ProjectFile
}

export interface ProjectFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** Remembers each folder's project, so that a file is read once. */
export class Projects {
  readonly #byFolder = new Map<string, Project>()

  of(draft: string): Project {
    return this.#at(dirname(draft))
  }

  /** The configuration files met so far. */
  files(): readonly ProjectFile[] {
    const projects = new Set(this.#byFolder.values())
    return [...projects].flatMap(({ file }) => file ?? [])
  }

  #at(folder: string): Project {
    const known = this.#byFolder.get(folder) ?? this.#read(folder)
    this.#byFolder.set(folder, known)
    return known
  }

  #read(folder: string): Project {
    const path = join(folder, CONFIG_FILE)
    if (existsSync(path)) return readProject(path)
    const above = dirname(folder)
    return above === folder ? NO_PROJECT : this.#at(above)
  }
}

const NO_PROJECT: Project = { settings: settingsFrom() }

function readProject(path: string): Project {
  const text = readText(path)
  return { settings: settingsFrom(readConfig(text).config), file: { path, text } }
}
