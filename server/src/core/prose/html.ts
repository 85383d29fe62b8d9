// Which tags are HTML's; any other word in angle brackets is a gap that somebody was to fill.

/** `<b>`, `</b>`, `<!-- … -->` and the like; not `<first name>`. */
export function isHtmlTag(tag: string): boolean {
  const name = /^<[/!?]?([a-z][a-z0-9-]*)?/i.exec(tag)?.[1]?.toLowerCase()
  return name === undefined || HTML_ELEMENTS.has(name)
}

const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col ' +
    'colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu ' +
    'meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script ' +
    'section select slot small source span strike strong style sub summary sup svg table tbody td template textarea ' +
    'tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
)
