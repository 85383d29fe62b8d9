// Why a goal is missed where it is: what a profile showed of the figure's floor. Printed under the table, only beside
// rows that miss their goal.
import type { Row } from './row.ts'

/** By how the figure begins. */
const REASONS: readonly (readonly [figure: string, reason: string])[] = [
  [
    'keystroke → literal findings, p95, 10 KB, while',
    'While other work is done, a keystroke waits for the slice of it that has begun (2 ms), and no other draft is read until it has been answered. The rest is processors: the tagger is loaded and drafts are read in threads of their own, which take one from the server where two of them also serve whoever types.',
  ],
  [
    'keystroke → literal findings, p95, 1 MB',
    'At 1 MB the parser and the rules read the paragraph and ask some dozens of sheets what is known of the rest. What grows with the text is the text: it is put together anew for each keystroke and compared with the one before, a third of reading it.',
  ],
  [
    'keystroke → literal findings, p95',
    'The echo server sends one finding and looks at nothing. At 1 KB our server works 1.6 ms for an answer where it works 0.5: 0.4 ms goes to reading the paragraph and 0.6 to the rules, in code that has run some dozens of times. Where the same keystrokes were typed in five runs and each taken at its fastest, the 95th percentile was 2.4 ms of work; what is slower waits for a processor, which the editor, the thread that reads sentences and V8’s own threads share.',
  ],
  [
    'keystroke → all findings with acts',
    'One sentence takes 2.6 ms to tag, in another thread; then the rules about acts go over the acts of the whole draft.',
  ],
  [
    'spawn → first squiggle that',
    'Loading the tagger takes 0.4 s, compiling the patterns of acts 0.1 s, in a thread that is started by the first answer: begun when the draft is opened, it kept that answer waiting on two processors and was no sooner there itself.',
  ],
  [
    'spawn → first squiggle',
    'Of the instructions that come on top of the echo server, a third reads 0.9 MB of code, a third compiles patterns (each class such as \\p{L} takes V8 0.05 ms, whenever a pattern with it is made or first used), a seventh compiles the functions that run. From code that V8 has kept compiled, the same start took 1.2 times what the echo server takes; but that is a file to write and to trust, and the server writes none. The rest is running the modules of the libraries once, and the first draft, in code that nothing has warmed up.',
  ],
  [
    'open a draft of 100 KB, literal',
    'A hundred kilobytes that nobody has read before are a thousand sentences through all rules, where a keystroke is one of them. Nearly half of it looks for phrases, in two phrasebooks; a fifth reads Markdown and sentences; gaps and copies take an eighth each.',
  ],
  [
    'memory, acts loaded',
    'To the idle server comes the thread with 35 MB: its lexicon, its patterns, and a heap of its own, whose youngest part is kept at 2 MB. With the 48 that V8 chooses it held 10 to 25 MB more and took an eighth less time to read.',
  ],
  [
    'check 1 draft, literal rules only',
    'An empty Node process loads no module. Of ours, loading and compiling takes two fifths, and half is checking in code that nothing has warmed up; the phrasebook is a tenth of the whole.',
  ],
  [
    'VSIX',
    "Packed, the tagger's lexicon takes 126 KB, VS Code's library for clients 96, the libraries for the protocol, YAML, Markdown and dates in the server about 110, the phrasebook's paths 75. Client and server both carry the protocol, as each may run in a browser. A second minifier (terser) takes off 23 KB, for a minute of building. What nobody asks of the library for clients is 9 KB, but its pulling of findings leans on its notebooks.",
  ],
  [
    'spawn → promise list',
    'Starting Node and reading the code comes first, then looking through the folder (0.2 s of processor time for 10,000 files, most of it in the library that knows globs). Each of the first thousand headers takes 0.3 ms, in code that has not been compiled yet, each later one 0.12 ms with its card and promises, and 0.03 ms in the server. From 1,200 drafts on a thread reads them, which takes 0.2 s of processor time to start; until then the server reads itself. The body, most of the work, is left for later.',
  ],
  [
    'memory above a bare server',
    'The index itself holds 2.2 KB of a draft: 1 KB for the header, the rest for what its passages are compared by; our code takes 10 MB. V8 lets the youngest part of the heap grow to 32 MB, since all that is taken in stays, and gives that back only in longer idle times. What a thread needed to read the drafts is gone with it but for about 25 MB that the allocator keeps; up to 20 MB are garbage of making the list, collected when that is needed.',
  ],
  [
    'copies of an edited passage',
    'An edited passage is looked up as a whole and by the sentence that was edited, each in nine chains of the index. A third of the time goes to telling the words apart that say something, a third to memory that is no longer in the cache, and the slowest are passages that stand in hundreds of letters.',
  ],
  [
    'check 1000 drafts, CPU',
    'A fifth of it compares each passage with those of all other drafts, and nearly a fifth works out the report: fixes, the places of copies, carets under the words. Other checkers ask neither. A tenth is collecting garbage; what sentences ask, offer and promise costs little, as words alone mostly tell.',
  ],
]

/** A reason for each kind of row that missed its goal, in the order of the table. */
export function reasonsFor(missed: readonly Row[]): readonly string[] {
  const reasons = missed.map(({ figure }) => REASONS.find(([start]) => figure.startsWith(start)))
  return [...new Set(reasons)].flatMap((found) =>
    found === undefined ? [] : `**${found[0]} …** ${found[1]}`,
  )
}
