// Why typing in a long draft costs no more than typing in its paragraph: what is worked out from a part of a draft is
// kept with that part, and an edit leaves all other parts the same objects. Each part has room for the answers itself:
// with thousands of parts a WeakMap takes longer to look into than most questions take to answer.

/** A part of a draft that never changes, and remembers what was found out about it. */
export interface Remembering {
  readonly memory: Memory
}

export class Memory {
  /** By the number of the question. */
  readonly #answers: unknown[] = []

  get(question: number): unknown {
    return this.#answers[question]
  }

  set(question: number, answer: unknown): void {
    this.#answers[question] = answer
  }
}

let questions = 0

/**
 * The same answer for the same part, worked out once and kept for as long as somebody holds the part. The answer may
 * depend on nothing but the part; `help` is what it takes to work it out. Questions are put when modules load.
 */
export function kept<Part extends Remembering, Answer extends NonNullable<unknown>, Help = void>(
  workOut: (part: Part, help: Help) => Answer,
): (part: Part, help: Help) => Answer {
  const question = questions++
  return (part, help) => {
    const known = part.memory.get(question) as Answer | undefined
    if (known !== undefined) return known
    const answer = workOut(part, help)
    part.memory.set(question, answer)
    return answer
  }
}

/** The same for an answer that depends on something else as well: the one for the last of it is kept. */
export function keptFor<Part extends Remembering, Other, Answer, Help = void>(
  workOut: (part: Part, other: Other, help: Help) => Answer,
): (part: Part, other: Other, help: Help) => Answer {
  const question = questions++
  return (part, other, help) => {
    const known = part.memory.get(question) as { readonly other: Other; readonly answer: Answer } | undefined
    if (known !== undefined && known.other === other) return known.answer
    const answer = workOut(part, other, help)
    part.memory.set(question, { other, answer })
    return answer
  }
}
