// Names as people compare them: "Zoë O’Brien" and "zoe o'brien" are the same.

/** The text with case, accents, kinds of apostrophe and hyphen, and widths of blanks set aside. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Letters that Unicode does not take apart, as they are written where a keyboard lacks them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * In lower case, each letter where it stood. A pattern with letters of any kind (`u`) in any case (`i`) takes V8 long to
 * compile, up to 10 ms before the first answer; what is written in small letters and reads this needs no `i`.
 */
export const lowered = (text: string): string => text.replaceAll('\u0130', 'I').toLowerCase()
