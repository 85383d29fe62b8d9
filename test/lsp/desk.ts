// A writer's desk: a folder of drafts, some of them open in an editor, and all that happens to them there. The editor
// tells the server what VS Code tells: of a folder that goes or comes there is one event, and none for what lies in it.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Editor, Typing } from './editor.ts'

const CREATED = 1
const CHANGED = 2
const DELETED = 3

export class Desk {
  readonly editor: Editor
  /** What was done, one line each. */
  readonly history: string[] = []
  /** What stands in the files, by path in the folder. */
  readonly #disk: Map<string, string>

  constructor(editor: Editor, disk: Readonly<Record<string, string>>) {
    this.editor = editor
    this.#disk = new Map(Object.entries(disk))
  }

  /** The drafts as the writer sees them: an open one as the editor has it. */
  drafts(): ReadonlyMap<string, string> {
    const open = this.opened().map((path) => [path, this.editor.text(path)] as const)
    return new Map([...this.#disk, ...open].filter(([path]) => path.endsWith('.outreach.md')))
  }

  opened(): readonly string[] {
    const root = this.editor.uri('').replace(/\/?$/, '/')
    return [...this.editor.documents.keys()].map((uri) => decodeURIComponent(uri.slice(root.length)))
  }

  open(path: string): void {
    if (this.#isOpen(path)) return
    this.history.push(`open ${path}`)
    this.editor.open(path, this.#disk.get(path) ?? '')
  }

  type(path: string, typing: Typing): void {
    this.history.push(`type into ${path}`)
    this.editor.type(path, typing)
  }

  save(path: string): void {
    if (this.#isOpen(path)) this.write(path, this.editor.text(path))
  }

  close(path: string): void {
    if (!this.#isOpen(path)) return
    this.history.push(`close ${path}`)
    this.editor.close(path)
  }

  write(path: string, text: string): void {
    this.history.push(`write ${path}`)
    const type = this.#disk.has(path) ? CHANGED : CREATED
    this.editor.write(path, text)
    this.#disk.set(path, text)
    this.#tell(path, type)
  }

  /** A file, or a folder with all that lies in it; what is open stays open. */
  remove(path: string): void {
    const files = this.#within(path)
    if (path === '' || files.length === 0) return
    this.history.push(`remove ${path}`)
    rmSync(this.#at(path), { recursive: true })
    for (const file of files) this.#disk.delete(file)
    this.#tell(path, DELETED)
  }

  /** Open drafts go along under their new name, saved or not. */
  rename(from: string, to: string): void {
    if (from === '' || existsSync(this.#at(to)) || this.opened().some((path) => isWithin(path, to))) return
    this.history.push(`rename ${from} to ${to}`)
    const open = this.opened().filter((path) => isWithin(path, from))
    const texts = open.map((path) => [to + path.slice(from.length), this.editor.text(path)] as const)
    for (const path of open) this.editor.close(path)
    if (existsSync(this.#at(from))) this.#move(from, to)
    for (const [path, text] of texts) this.editor.open(path, text)
  }

  #move(from: string, to: string): void {
    mkdirSync(dirname(this.#at(to)), { recursive: true })
    renameSync(this.#at(from), this.#at(to))
    for (const path of this.#within(from)) {
      this.#disk.set(to + path.slice(from.length), this.#disk.get(path) ?? '')
      this.#disk.delete(path)
    }
    this.#tell(from, DELETED)
    this.#tell(to, CREATED)
  }

  #isOpen(path: string): boolean {
    return this.editor.documents.has(this.editor.uri(path))
  }

  #within(path: string): readonly string[] {
    return [...this.#disk.keys()].filter((file) => isWithin(file, path))
  }

  #at(path: string): string {
    return join(this.editor.folder, path)
  }

  #tell(path: string, type: number): void {
    this.editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.editor.uri(path), type }] })
  }
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
