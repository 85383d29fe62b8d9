// Character references (`&amp;`, `&#8211;`) as the characters they stand for.

/** The character, or the reference as it is written where it is none that letters use. */
export function decodeEntity(source: string): string {
  const [, hex, decimal, name] = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));$/i.exec(source) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (name === undefined) return isCharacter(code) ? String.fromCodePoint(code) : source
  return NAMED[name] ?? source
}

const isCharacter = (code: number): boolean =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  laquo: '\u00ab',
  raquo: '\u00bb',
  hellip: '\u2026',
  bull: '\u2022',
  middot: '\u00b7',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  deg: '\u00b0',
  euro: '\u20ac',
  pound: '\u00a3',
  yen: '\u00a5',
  sect: '\u00a7',
  times: '\u00d7',
  frac12: '\u00bd',
  frac14: '\u00bc',
  frac34: '\u00be',
  rarr: '\u2192',
  larr: '\u2190',
  auml: '\u00e4',
  ouml: '\u00f6',
  uuml: '\u00fc',
  Auml: '\u00c4',
  Ouml: '\u00d6',
  Uuml: '\u00dc',
  szlig: '\u00df',
  eacute: '\u00e9',
  egrave: '\u00e8',
  ecirc: '\u00ea',
  agrave: '\u00e0',
  aacute: '\u00e1',
  acirc: '\u00e2',
  atilde: '\u00e3',
  ccedil: '\u00e7',
  iacute: '\u00ed',
  ntilde: '\u00f1',
  oacute: '\u00f3',
  ocirc: '\u00f4',
  oslash: '\u00f8',
  uacute: '\u00fa',
  aring: '\u00e5',
}
