// Text of the writer in Markdown, and Markdown for clients that show plain text only.

const MARKS = /[\\`*_{}[\]<>#|!~]/g

/** The writer's words are shown as they stand. */
export const escaped = (text: string): string => text.replace(MARKS, '\\$&')

export const withoutMarkup = (markdown: string): string =>
  markdown
    .replace(/^`{3,}\w*\n/gm, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]<>#|!~])|\*\*|`/g, '$1')
