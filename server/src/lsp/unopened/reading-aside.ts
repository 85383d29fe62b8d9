// Lets a reader beside the server read what many drafts hold, where the machine has one: it is started for much work,
// goes when that is done, and takes its garbage along. What it cannot do is left to the server.
import { unpacked } from '../../workspace/passages/packed.ts'
import type { Reader } from '../host/platform.ts'
import type { Session } from '../session.ts'
import { keyOf, kindOf } from '../uri.ts'
import type { Helper } from './backlog.ts'
import type { Intake } from './intake.ts'
import { type Asked, skimFrom } from './reading.ts'

/** Fewer drafts are read before a reader has started; of a draft's header alone it takes more of them. */
const MANY = 500
const MANY_HEADERS = 1200

type Parts = Pick<Session, 'platform' | 'barrier' | 'configuration' | 'shelf'>

export class ReadingAside {
  readonly #parts: Parts
  readonly #intake: Intake
  #reader: Reader | undefined
  #works = 0

  constructor(parts: Parts, intake: Intake) {
    this.#parts = parts
    this.#intake = intake
  }

  /** There is a reader while these files are read, if they are many; `listed` is done when their headers are. */
  async during(uris: readonly string[], listed: Promise<void>, work: Promise<void>): Promise<void> {
    const count = uris.filter(isOnDisk).length
    if (count < MANY) return work
    if (count < MANY_HEADERS) await listed
    this.#works += 1
    this.#reader ??= this.#start()
    try {
      await work
    } finally {
      this.#works -= 1
      if (this.#works === 0) this.#end()
    }
  }

  #start(): Reader | undefined {
    const failed = (error: unknown): void => this.#parts.barrier.report('The thread that reads drafts', error)
    try {
      return this.#parts.platform.startReader?.(failed)
    } catch (error) {
      failed(error)
      return undefined
    }
  }

  #end(): void {
    this.#reader?.end()
    this.#reader = undefined
  }

  /** Headers of drafts of which nothing is known; of others it is asked as well what they mean beside each other. */
  readonly headers: Aside = this.#helper(
    (uri) => isOnDisk(uri) && kindOf(uri, '') === 'draft' && this.#parts.shelf.get(uri) === undefined,
    async (uris) => {
      const { configuration, platform } = this.#parts
      const settingsOf = async (uri: string): Promise<Asked> => ({
        uri,
        settings: await configuration.settingsOf(uri),
      })
      const headers = await Promise.all(uris.map(settingsOf))
      const answer = await this.#reader?.ask({ headers, today: platform.today() })
      const skims = answer !== undefined && 'headers' in answer ? answer.headers : []
      return new Map(
        skims.flatMap((json, index) => {
          const uri = uris[index]
          return uri === undefined || json === ''
            ? []
            : [[uri, () => this.#intake.take(uri, skimFrom(uri, json))]]
        }),
      )
    },
  )

  readonly passages: Aside = this.#helper(
    (uri) => isOnDisk(uri) && this.#intake.wantsPassages(uri),
    async (passages) => {
      const answer = await this.#reader?.ask({ passages })
      if (answer === undefined || !('passages' in answer)) return new Map()
      const drafts = [...unpacked(answer.passages)]
      return new Map(
        answer.uris.map((uri, index) => [uri, () => this.#intake.takePassages(uri, drafts[index] ?? [])]),
      )
    },
  )

  /** `read` gives how each draft is taken in, as far as it could be read. */
  #helper(
    fits: (uri: string) => boolean,
    read: (uris: readonly string[]) => Promise<ReadonlyMap<string, () => void>>,
  ): Aside {
    const isReady = (): boolean => this.#reader?.isReady === true
    /** Drafts that are being read and whose answers count, by key. */
    const lots = new Set<Map<string, string>>()
    return {
      get isReady() {
        return isReady()
      },
      async look(uris) {
        const lot = new Map(uris.filter(fits).map((uri) => [keyOf(uri), uri]))
        const left = uris.filter((uri) => !lot.has(keyOf(uri)))
        if (lot.size === 0) return left
        lots.add(lot)
        // What goes wrong here is met again, and told, where the server itself looks at the draft.
        const found = await read([...lot.values()]).catch(() => NONE)
        lots.delete(lot)
        for (const uri of lot.values()) {
          const take = found.get(uri)
          if (take === undefined) left.push(uri)
          else take()
        }
        return left
      },
      recall(uris) {
        const recalled = [...lots].flatMap((lot) => [...lot.values()])
        for (const lot of lots) for (const key of uris?.map(keyOf) ?? [...lot.keys()]) lot.delete(key)
        return recalled
      },
    }
  }
}

const NONE: ReadonlyMap<string, () => void> = new Map()

/** All other files only the client can read. */
const isOnDisk = (uri: string): boolean => uri.startsWith('file:')

/** A helper that can be told to forget what it is looking at. */
interface Aside extends Helper {
  /** Answers about these drafts no longer count, or about all; gives those that were still to come. */
  recall(uris?: readonly string[]): readonly string[]
}
