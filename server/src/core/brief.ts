// Words of the writer's where there is little room for them: in a message, a title, a list.

/** On one line, cut where it would be longer than `most` characters, never within one. */
export function brief(text: string, most: number): string {
  const line = text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
  if (line.length <= most) return line
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
