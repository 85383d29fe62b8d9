// The words that carry a text, cut short so that other forms of them are found, too.

/** The beginnings of longer words, so that "joins" is found in "joining". */
export const rootsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !COMMON.has(word))
    .map((word) => word.replace(/(?<=\p{L}{4})(?:ing|ed|s)$/u, '').slice(0, 6))

const COMMON = new Set(
  'about after also been before both came come could from have into just know knows like made make makes many more most much only other over people same share shared some such than that their them then there these they things think this those time very want well were what when where which while with work worked working works would year years your yours team company manager senior head lead director engineer founder officer president chief'.split(
    ' ',
  ),
)
