// Why typing in a long draft costs no more than typing in its paragraph: what is worked out from a part of a draft is
// kept with that part, and an edit leaves all other parts the same objects.

/**
 * The same answer for the same object, worked out once and kept for as long as somebody holds the object. The answer
 * may depend on nothing but the object, which must never change.
 */
export function kept<Part extends object, Answer extends NonNullable<unknown>>(
  workOut: (part: Part) => Answer,
): (part: Part) => Answer {
  const answers = new WeakMap<Part, Answer>()
  return (part) => {
    const known = answers.get(part)
    if (known !== undefined) return known
    const answer = workOut(part)
    answers.set(part, answer)
    return answer
  }
}
