// The table of rules in README.md, made from the rules themselves.
import type { Family } from '../../server/src/core/rule.ts'
import { RULES } from '../../server/src/rules/index.ts'

/** README.md with its table of rules as it should be. */
export const withRulesTable = (readme: string): string =>
  readme.replace(
    /(<!-- rules:start -->\n)[\s\S]*(<!-- rules:end -->)/,
    (_, start: string, end: string) => `${start}\n${rulesTable()}\n${end}`,
  )

const FAMILIES: readonly Family[] = ['connecting', 'giving', 'promising', 'form']

const rulesTable = (): string =>
  [
    '| rule | level | what the recipient will notice | evidence |',
    '|---|---|---|---|',
    ...FAMILIES.flatMap((family) => [
      `| **${family.charAt(0).toUpperCase()}${family.slice(1)}** | | | |`,
      ...RULES.filter((rule) => rule.family === family).map(
        ({ id, level, notices, evidence }) =>
          `| [\`${id}\`](docs/rules/${id}.md) | ${level} | ${cell(notices)} | ${evidence.grade} |`,
      ),
    ]),
    '',
  ].join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|')
