// Where lines end: a lone carriage return ends one for editors and people, and no parser used here knows it.

/** The text with line feeds in the place of lone carriage returns. Same length, so that offsets stay. */
export const withNewlines = (text: string): string =>
  text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
