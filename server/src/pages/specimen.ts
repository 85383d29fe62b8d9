// The marker language of specimens: `%% title` opens a case, carets under a line mark a finding of the line above,
// `%% fix: title` holds the whole draft after that fix, `%% config:` gives the case a project configuration,
// `%% beside: NAME.outreach.md` holds another draft of the same workspace.

export interface Specimen {
  readonly title: string
  /** The draft without its markers. */
  readonly text: string
  /** The draft as it stands in the specimen, carets included. */
  readonly marked: string
  /** YAML of `.outreach.yaml`, empty where the case has none. */
  readonly config: string
  readonly fixes: readonly { readonly title: string; readonly text: string }[]
  readonly beside: readonly Beside[]
}

export interface Beside {
  readonly name: string
  readonly text: string
}

/** Reads a specimen file. A malformed one throws with the line at fault. */
export function parseSpecimens(file: string): readonly Specimen[] {
  const sections = file.split(/^(?=%% (?!config: ))/m)
  if (sections[0]?.startsWith('%% ') === false) throw new Error(`Text before the first case: ${sections[0]}`)
  const specimens: Specimen[] = []
  for (const section of sections) addSection(section, specimens)
  return specimens
}

const CARETS = /^ *\^+(?: \S.*)?$/

function addSection(section: string, specimens: Specimen[]): void {
  const [heading = '', ...lines] = section.split('\n')
  const title = heading.slice(3).trim()
  const body = `${lines.join('\n').trimEnd()}\n`
  const fix = /^fix: (.*)$/.exec(title)?.[1]
  const last = specimens.at(-1)
  if (fix !== undefined) {
    if (last === undefined) throw new Error(`A fix before the first case: ${title}`)
    specimens[specimens.length - 1] = { ...last, fixes: [...last.fixes, { title: fix, text: body }] }
    return
  }
  const beside = /^beside: (.*)$/.exec(title)?.[1]
  if (beside !== undefined) {
    if (last === undefined) throw new Error(`A draft beside no case: ${title}`)
    specimens[specimens.length - 1] = { ...last, beside: [...last.beside, { name: beside, text: body }] }
    return
  }
  const config = /^%% config: (.*)\n/.exec(body)
  const marked = config === null ? body : body.slice(config[0].length)
  const text = marked
    .split('\n')
    .filter((line) => !CARETS.test(line))
    .join('\n')
  specimens.push({ title, text, marked, config: config?.[1] ?? '', fixes: [], beside: [] })
}
