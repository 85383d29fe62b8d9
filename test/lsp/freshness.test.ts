// Whatever happens to a folder of drafts while the server runs, it tells in the end what a server tells that has just
// been started, and what the command line tells.
import assert from 'node:assert/strict'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { PromiseItem } from '../../server/src/protocol.ts'
import { type Random, randomFrom } from '../bench/random.ts'
import { FINDINGS, lineOf, PLANTED, PROMISES, promiseLineOf, RULES } from '../workspace/planted.ts'
import { Desk } from './desk.ts'
import { Editor, PULL, PUSH } from './editor.ts'
import { LEVELS, type Told, toldBy, toldOnCommandLine } from './told.ts'

const TEXTS = Object.values(PLANTED)
const DRAFTS = Object.entries(PLANTED).filter(([path]) => path.endsWith('.outreach.md'))

/** What stands on disk of every other draft: the text of its neighbour. */
const EDITED: Readonly<Record<string, string>> = Object.fromEntries(
  DRAFTS.flatMap(([path], index) => (index % 2 === 0 ? [] : [[path, DRAFTS[index - 1]?.[1] ?? '']])),
)

for (const [kind, capabilities, seeds] of [
  ['pulled', PULL, [1, 2]],
  ['pushed', PUSH, [3]],
] as const) {
  describe(`a folder of drafts, findings ${kind}`, () => {
    let editor: Editor
    afterEach(() => editor.stop())

    it('is told as the editor has it where half of the drafts are open and edited', async () => {
      editor = await Editor.start({ capabilities, disk: { ...PLANTED, ...EDITED } })
      const desk = new Desk(editor, { ...PLANTED, ...EDITED })
      for (const path of Object.keys(EDITED)) editInto(path, PLANTED[path] ?? '', desk)
      assert.deepEqual(desk.drafts(), new Map(DRAFTS))
      await assertSameOnCommandLine(desk)
      await assertPlanted(editor)
    }).timeout(120_000)

    for (const seed of seeds) {
      it(`is told as by a server just started, and as on the command line (${seed})`, async () => {
        editor = await Editor.start({ capabilities, disk: PLANTED })
        const desk = new Desk(editor, PLANTED)
        const random = randomFrom(seed)
        for (let round = 0; round < 3; round += 1) {
          for (let count = 0; count < 20; count += 1) happen(desk, random)
          await assertFresh(desk)
        }
        await assertSameOnCommandLine(desk)
      }).timeout(120_000)
    }

    async function assertFresh(desk: Desk): Promise<void> {
      const fresh = await Editor.start({ capabilities, at: desk.editor.folder })
      for (const path of desk.opened()) fresh.open(path, desk.editor.text(path))
      const paths = [...desk.drafts().keys()]
      const [running, started] = await agreed(
        () => toldBy(desk.editor, paths),
        () => toldBy(fresh, paths),
      )
      await fresh.stop()
      assertSame(running, started, desk)
    }
  })
}

/** Exactly what was planted. */
async function assertPlanted(editor: Editor): Promise<void> {
  const found: string[] = []
  for (const [path] of DRAFTS)
    for (const { code, severity, range, relatedInformation = [] } of await editor.diagnostics(path)) {
      if (!RULES.some(({ id }) => id === code)) continue
      const words = TextDocument.create('', '', 0, PLANTED[path] ?? '').getText(range)
      const related = relatedInformation.map(({ location }) => location.uri)
      found.push(lineOf(path, String(code), LEVELS[severity ?? 0] ?? '', words, related))
    }
  assert.deepEqual(new Set(found), new Set(FINDINGS))
  const promises = await editor.request<readonly PromiseItem[]>('outreach/promises', {})
  assert.deepEqual(
    promises.map((promise) => promiseLineOf(promise, promise.ref.uri)),
    PROMISES,
  )
}

async function assertSameOnCommandLine(desk: Desk): Promise<void> {
  const drafts = desk.drafts()
  const expected = toldOnCommandLine([...drafts, ['.outreach.yaml', PLANTED['.outreach.yaml'] ?? '']])
  const [shown] = await agreed(
    async () => {
      await desk.editor.request('outreach/checkAll', {})
      return toldBy(desk.editor, drafts.keys())
    },
    async () => expected,
  )
  assertSame(shown, expected, desk)
}

/** Where they differ, what was done to the desk matters more than all that is the same. */
function assertSame(a: Told, b: Told, { history }: Desk): void {
  const more = [...a.findings, ...a.promises].filter((line) => ![...b.findings, ...b.promises].includes(line))
  const less = [...b.findings, ...b.promises].filter((line) => ![...a.findings, ...a.promises].includes(line))
  assert.deepEqual(
    { more, less },
    { more: [], less: [] },
    [...history, 'more:', ...more, 'less:', ...less].join('\n'),
  )
  assert.deepEqual(a, b)
}

/** Asks both until they agree, for a while: what an editor is told comes when it comes. */
async function agreed(a: () => Promise<Told>, b: () => Promise<Told>): Promise<readonly [Told, Told]> {
  const end = Date.now() + 20_000
  for (let looks = 1; ; looks += 1) {
    const both = [await a(), await b()] as const
    if (JSON.stringify(both[0]) === JSON.stringify(both[1]) || (looks > 5 && Date.now() > end)) return both
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

type Happening = (desk: Desk, path: string, random: Random) => void

/** Types a text over the one that stands there, half of it at a time. */
function editInto(path: string, text: string, desk: Desk): void {
  desk.open(path)
  const { length } = desk.editor.text(path)
  const middle = Math.floor(text.length / 2)
  desk.type(path, { at: [0, Math.floor(length / 2)], put: text.slice(0, middle) })
  desk.type(path, { at: [middle, desk.editor.text(path).length], put: text.slice(middle) })
}

/** One thing that happens to a draft, or to its folder. */
function happen(desk: Desk, random: Random): void {
  const path = any(desk.drafts().keys(), random)
  if (path !== undefined) random.pick(HAPPENINGS)(desk, path, random)
}

const written: Happening = (desk, path, random) => desk.write(path, spliced(any(TEXTS, random) ?? '', random))

const typed: Happening = (desk, path, random) => {
  desk.open(path)
  const { length } = desk.editor.text(path)
  const put = random.below(3) === 0 ? '' : part(any(TEXTS, random) ?? '', random)
  desk.type(
    path,
    random.below(4) === 0 ? { put: any(TEXTS, random) ?? '' } : { at: spanIn(length, random), put },
  )
}

const HAPPENINGS: readonly [Happening, ...Happening[]] = [
  (desk, _, random) => written(desk, newPath(random), random),
  written,
  typed,
  typed,
  typed,
  (desk, path) => desk.open(path),
  (desk, path) => desk.save(path),
  (desk, path) => desk.close(path),
  (desk, path) => desk.remove(path),
  (desk, path, random) => desk.rename(path, newPath(random)),
  (desk, path, random) => desk.rename(folderOf(path), `moved-${random.below(99)}`),
  (desk, path) => desk.remove(folderOf(path)),
]

/** A text with a part of another one in the place of one of its own, which may be at the start of a line. */
function spliced(text: string, random: Random): string {
  if (random.below(2) === 0) return text
  const [start, end] = spanIn(text.length, random)
  return text.slice(0, start) + part(any(TEXTS, random) ?? '', random) + text.slice(end)
}

function part(text: string, random: Random): string {
  return text.slice(...spanIn(text.length, random))
}

function spanIn(length: number, random: Random): readonly [number, number] {
  const start = random.below(length + 1)
  return [start, Math.min(length, start + random.below(80))]
}

const newPath = (random: Random): string =>
  `${['', 'letters/', 'letters/old/', 'caf\u00e9 & co/'][random.below(4)]}new-${random.below(30)}.outreach.md`

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const any = <T>(from: Iterable<T>, random: Random): T | undefined => {
  const all = [...from]
  return all[random.below(all.length)]
}
