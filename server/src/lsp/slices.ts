// Long work is done in slices, so that it never delays the answer to a keystroke by more than one of them.

/** Milliseconds of work between two looks at what the client wants. */
const SLICE = 2

export class Slice {
  #end = performance.now() + SLICE

  /** Whether it is time to breathe; the next slice begins with the answer. */
  isOver(): boolean {
    if (performance.now() < this.#end) return false
    this.#end = performance.now() + SLICE
    return true
  }
}

/** Goes over many things, letting others go first between slices. */
export async function inSlices<Item>(items: Iterable<Item>, each: (item: Item) => void): Promise<void> {
  const slice = new Slice()
  for (const item of items) {
    each(item)
    if (slice.isOver()) await breathe()
  }
}

/** Lets everything that has arrived be dealt with first. */
export const breathe = (): Promise<void> => new Promise((resolve) => later(resolve))

const later: (run: () => void) => unknown = 'setImmediate' in globalThis ? setImmediate : messageToSelf()

/** In a browser a timer waits some milliseconds more each time; a message only gets in line behind the others. */
function messageToSelf(): (run: () => void) => void {
  const waiting: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  port2.addEventListener('message', () => waiting.shift()?.())
  port2.start()
  return (run) => {
    waiting.push(run)
    port1.postMessage(null)
  }
}
