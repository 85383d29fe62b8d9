// Takes files that are not open into the index, and shows what they have to say.
import { configFindings } from '../../core/settings/config-findings.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { RULE_IDS } from '../../rules/index.ts'
import type { Print } from '../../workspace/passages/prints.ts'
import type { Text } from '../host/platform.ts'
import type { OpenFile } from '../open-files.ts'
import type { Session } from '../session.ts'
import { kindOf } from '../uri.ts'
import { knownOf, printsIn, promiseFindings, readUnopened, type Skim } from './reading.ts'
import type { ShownUnopened } from './shown.ts'

export type IntakeParts = Pick<
  Session,
  'platform' | 'disk' | 'barrier' | 'files' | 'folders' | 'configuration' | 'places' | 'shelf'
> & { readonly shown: ShownUnopened }

export class Intake {
  readonly #parts: IntakeParts
  readonly #concerned: (files: readonly OpenFile[]) => void

  /** `concerned` hears of open drafts whose findings may have changed. */
  constructor(parts: IntakeParts, concerned: (files: readonly OpenFile[]) => void) {
    this.#parts = parts
    this.#concerned = concerned
  }

  /** Reads a header, or the configuration. At once where nothing has to be waited for. */
  look(uri: string): void | Promise<void> {
    const { files, folders, disk, configuration, places } = this.#parts
    if (files.get(uri) !== undefined) return
    if (folders.of(uri) === undefined) return this.drop(uri)
    places.forget(uri)
    const text = disk.read(uri)
    const settings = configuration.settingsOf(uri)
    if (text instanceof Promise || settings instanceof Promise) return this.#await(uri, text, settings)
    this.#see(uri, text, settings)
  }

  async #await(
    uri: string,
    text: Text | Promise<Text>,
    settings: Settings | Promise<Settings>,
  ): Promise<void> {
    this.#see(uri, await text, await settings)
  }

  #see(uri: string, text: Text, settings: Settings): void {
    if (this.#parts.files.get(uri) !== undefined) return
    if (kindOf(uri, '') === 'config')
      this.#parts.shown.show(uri, configFindings(text ?? '', RULE_IDS), text ?? '')
    else if (text === undefined) this.drop(uri)
    else this.#read(uri, text, settings)
  }

  #read(uri: string, text: string, settings: Settings): void {
    const { platform, shelf, barrier, shown } = this.#parts
    const draft = readUnopened(text)
    shelf.add(uri, knownOf(uri, draft))
    const view = { settings, today: platform.today(), others: shelf.library.othersOf(uri, draft) }
    shown.show(uri, promiseFindings(draft, view, barrier.rule), text)
  }

  /** A header that was read elsewhere. What the client says of the draft meanwhile wins. */
  take(uri: string, { card, places, findings, text }: Skim): void {
    if (this.#parts.files.get(uri) !== undefined) return
    this.#parts.places.forget(uri)
    this.#parts.shelf.add(uri, { card, places })
    this.#parts.shown.show(uri, findings, text)
  }

  /** Reads the passages of a draft whose header was taken in. */
  lookAtPassages(uri: string): void | Promise<void> {
    const take = (text: Text): void => {
      if (text !== undefined) this.takePassages(uri, printsIn(readUnopened(text)))
    }
    const text = this.wantsPassages(uri) ? this.#parts.disk.read(uri) : undefined
    return text instanceof Promise ? text.then(take) : take(text)
  }

  takePassages(uri: string, prints: readonly Print[]): void {
    if (this.wantsPassages(uri)) this.#parts.shelf.library.passages.set(uri, prints)
  }

  wantsPassages(uri: string): boolean {
    return this.#parts.files.get(uri) === undefined && this.#parts.shelf.get(uri) !== undefined
  }

  drop(uri: string): void {
    const open = [...this.#parts.shelf.delete(uri)].flatMap((draft) => this.#parts.files.draft(draft) ?? [])
    if (open.length > 0) this.#concerned(open)
    this.#parts.shown.show(uri, [], '')
  }
}
