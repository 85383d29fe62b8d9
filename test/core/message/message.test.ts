import assert from 'node:assert/strict'
import { readDraft } from '../../../server/src/core/draft.ts'
import { htmlMessage, plainMessage } from '../../../server/src/core/message/message.ts'

type Case = readonly [title: string, body: string, message: string]

describe('a message as plain text', () => {
  const cases: readonly Case[] = [
    ['leaves the header out', '---\nto: Ada\n---\n\nHi Ada,\n\nThanks.\n', 'Hi Ada,\n\nThanks.'],
    [
      'leaves comments out',
      'Hi <!-- her? --> Ada,\n\n<!-- outreach-disable -->\n\nThanks.',
      'Hi Ada,\n\nThanks.',
    ],
    ['leaves marks out', '# Joins\n\nA *good*, **very** ~~bad~~ `talk`.', 'Joins\n\nA good, very bad talk.'],
    [
      'keeps what only looks like a mark',
      'Use snake\\_case, 2 * 3 and [Company].',
      'Use snake_case, 2 * 3 and [Company].',
    ],
    [
      'joins wrapped lines',
      'I read your notes on slipways twice and went\nback to them this morning with a colleague.',
      'I read your notes on slipways twice and went back to them this morning with a colleague.',
    ],
    ['keeps lines that were broken on purpose', 'Best,\nTom Reyes\n555 0100', 'Best,\nTom Reyes\n555 0100'],
    [
      'keeps hard line breaks',
      'one long enough line that goes on and on  \nand two\\\nand three<br>and four',
      'one long enough line that goes on and on\nand two\nand three\nand four',
    ],
    [
      'gives a link its address',
      'See [my notes](https://example.org/n "title").',
      'See my notes (https://example.org/n).',
    ],
    [
      'gives an address once',
      'At [example.org](https://www.example.org/), <https://example.com> or a@example.org.',
      'At example.org, https://example.com or a@example.org.',
    ],
    [
      'finds what a reference leads to',
      'See [my notes][N] and [n].\n\n[n]: <https://example.org/n>\n',
      'See my notes (https://example.org/n) and n (https://example.org/n).',
    ],
    ['keeps a reference to nothing', 'See [my notes][x].', 'See [my notes][x].'],
    ['gives a picture its description', 'Here: ![the hall](hall.png)', 'Here: the hall'],
    [
      'keeps lists readable',
      '- one\n- two\n  wrapped\n  1. three\n  2. four\n- [ ] five',
      '- one\n- two wrapped\n  1. three\n  2. four\n- [ ] five',
    ],
    ['keeps the distance of a list', '3. one\n\n   more\n\n4. two', '3. one\n\n   more\n\n4. two'],
    ['marks a quotation', '> She wrote\n>\n> this.', '> She wrote\n>\n> this.'],
    ['keeps code as it is', '```sql\nselect *\n  from a\n```', 'select *\n  from a'],
    [
      'lays a table out in lines',
      '| day | place |\n|---|---|\n| Friday | *Oslo* |',
      'day | place\nFriday | Oslo',
    ],
    ['takes tags off', '<div>\nHi <b>Ada</b>,\n</div>', 'Hi Ada,'],
    ['takes inline tags off', 'Hi <b>Ada</b>,', 'Hi Ada,'],
    ['drops what a tag would run', '<script>\nalert(1)\n</script>\n\nHi', 'Hi'],
    ['keeps a gap that nobody filled', 'Hi <first name>,', 'Hi <first name>,'],
    [
      'reads character references',
      'Smith &amp; Sons &#8211; &eacute;t&eacute; &unknown;',
      'Smith & Sons \u2013 \u00e9t\u00e9 &unknown;',
    ],
    [
      'ends lines one way',
      'Hi Ada,\r\n\r\n- one\r\n- two\r\n\r\nBest,\r\nTom\r\n',
      'Hi Ada,\n\n- one\n- two\n\nBest,\nTom',
    ],
    ['is empty where nothing is written', '---\nto: Ada\n---\n', ''],
    ['keeps the dashes of a signature', 'Bye.\n\n--\nTom', 'Bye.\n\n--\nTom'],
  ]
  for (const [title, body, message] of cases)
    it(title, () => assert.equal(plainMessage(readDraft(body)), message))
})

describe('a message as HTML', () => {
  const cases: readonly Case[] = [
    ['has paragraphs and line breaks', 'Hi Ada,\n\nBest,\nTom', '<p>Hi Ada,</p>\n<p>Best,<br>Tom</p>'],
    [
      'keeps emphasis',
      'A *good*, **very** ~~bad~~ `talk`',
      '<p>A <em>good</em>, <strong>very</strong> <s>bad</s> <code>talk</code></p>',
    ],
    [
      'escapes what the writer wrote',
      'a < b & "c" &lt;b&gt;',
      '<p>a &lt; b &amp; &quot;c&quot; &lt;b&gt;</p>',
    ],
    [
      'links pages and addresses',
      '[notes](https://example.org/?a=1&b=2), a@example.org',
      '<p><a href="https://example.org/?a=1&amp;b=2">notes</a>, <a href="mailto:a@example.org">a@example.org</a></p>',
    ],
    ['links nothing that could run', '[x](javascript:alert(1)) [y](data:text/html,z)', '<p>x y</p>'],
    [
      'lets no attribute out of its quotes',
      '[x](https://e.org/"onclick=1)',
      '<p><a href="https://e.org/&quot;onclick=1">x</a></p>',
    ],
    ['passes no tags on', 'Hi <b onclick="x()">Ada</b><script>x()</script>', '<p>Hi Adax()</p>'],
    [
      'has lists',
      '- one\n- two\n\n3. three',
      '<ul><li>one</li><li>two</li></ul>\n<ol start="3"><li>three</li></ol>',
    ],
    [
      'has quotations, code, tables and rules',
      '> q\n\n```\n<c>\n```\n\n| a |\n|---|\n| b |\n\n***',
      '<blockquote><p>q</p></blockquote>\n<pre><code>&lt;c&gt;</code></pre>\n<table><tr><th>a</th></tr><tr><td>b</td></tr></table>\n<hr>',
    ],
    ['leaves comments out', '<!-- a -->\n\nHi<!-- b -->', '<p>Hi</p>'],
  ]
  for (const [title, body, message] of cases)
    it(title, () => assert.equal(htmlMessage(readDraft(body)), message))
})
