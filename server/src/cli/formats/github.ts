// A report as workflow commands, which GitHub shows beside the lines of a pull request.
import type { Report, ReportedFinding } from '../report.ts'

export const github = ({ drafts }: Report): string =>
  drafts.flatMap(({ path, findings }) => findings.map((finding) => `${commandOf(path, finding)}\n`)).join('')

function commandOf(
  path: string,
  { rule, level, message, line, column, endLine, endColumn }: ReportedFinding,
): string {
  const properties = {
    file: path,
    line,
    endLine,
    ...(line === endLine && { col: column, endColumn }),
    title: rule,
  }
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${COMMANDS[level]} ${listed.join(',')}::${data(message)}`
}

const COMMANDS: Readonly<Record<ReportedFinding['level'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
