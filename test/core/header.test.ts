// The header: what is read, where each value stands, and what is said of everything that cannot be read.
import assert from 'node:assert/strict'
import type { Header } from '../../server/src/core/header/header.ts'
import { readHeader } from '../../server/src/core/header/read.ts'

import { marked } from './marked.ts'

describe('header', () => {
  describe('values and where they stand', () => {
    it('reads every key', () => {
      const text = [
        '---',
        'to: Dana Whitfield <dana@example.org>',
        'subject: Your talk on slipways',
        'channel: email',
        'sent: 2026-11-12',
        'replies-to: dana-first.outreach.md',
        'about:',
        '  - restores wooden ferries',
        'common-ground: both grew up on Fanø',
        'ask: twenty minutes',
        'offer: [my notes, a berth]',
        'ignore: [stiff-language]',
        '---',
        '',
      ].join('\n')
      const header = readHeader(text)
      const spans = [
        ...header.to.flatMap(({ name, email }) => [name, email]),
        header.subject,
        header.channel,
        header.sent,
        header.repliesTo,
        ...header.about,
        ...header.commonGround,
        ...header.ask,
        ...header.offer,
        ...header.ignore,
      ].flatMap((value) => value?.span ?? [])
      assert.deepEqual(marked(text, spans).split('\n'), [
        '---',
        'to: ⟦Dana Whitfield⟧ <⟦dana@example.org⟧>',
        'subject: ⟦Your talk on slipways⟧',
        'channel: ⟦email⟧',
        'sent: ⟦2026-11-12⟧',
        'replies-to: ⟦dana-first.outreach.md⟧',
        'about:',
        '  - ⟦restores wooden ferries⟧',
        'common-ground: ⟦both grew up on Fanø⟧',
        'ask: ⟦twenty minutes⟧',
        'offer: [⟦my notes⟧, ⟦a berth⟧]',
        'ignore: [⟦stiff-language⟧]',
        '---',
        '',
      ])
      assert.deepEqual(header.faults, [])
    })

    it('reads promises in short and in long form', () => {
      const { promises, faults } = readHeader(
        [
          '---',
          'promises:',
          '  - Send the drawings by Friday',
          '  - what: Introduce her to Priya',
          '    due: 2026-11-15',
          '    kept: 2026-11-14',
          '  - {what: Lend the jack, kept: true}',
          '  - what: Review her plan',
          '    due: 2026-12-01',
          '    was-due: [2026-11-10, 2026-11-20]',
          '    explained: 2026-11-19',
          '    reason: out sick',
          '---',
        ].join('\n'),
      )
      const summary = promises.map(({ what, due, kept, wasDue, explained, reason }) => [
        what?.value,
        due?.value,
        kept?.value,
        wasDue.map(({ value }) => value).join(' '),
        explained?.value,
        reason?.value,
      ])
      assert.deepEqual(summary, [
        ['Send the drawings by Friday', undefined, undefined, '', undefined, undefined],
        ['Introduce her to Priya', '2026-11-15', '2026-11-14', '', undefined, undefined],
        ['Lend the jack', undefined, 'day unknown', '', undefined, undefined],
        ['Review her plan', '2026-12-01', undefined, '2026-11-10 2026-11-20', '2026-11-19', 'out sick'],
      ])
      assert.deepEqual(faults, [])
    })

    it('keeps text as written where YAML would see a number', () => {
      assert.equal(readHeader('---\nsubject: 2.50\n---\n').subject?.value, '2.50')
      assert.equal(readHeader('---\nsubject: 2026-11-12\n---\n').subject?.value, '2026-11-12')
    })

    for (const [written, expected] of [
      ['Dana Whitfield <dana@example.org>', 'Dana Whitfield|dana@example.org'],
      ['Dana Whitfield', 'Dana Whitfield|'],
      ['dana@example.org', '|dana@example.org'],
      ['<dana@example.org>', '|dana@example.org'],
      ['"Whitfield, Dana <dana@example.org>"', 'Whitfield, Dana|dana@example.org'],
      ['Dana <d@example.org>, Tom <t@example.org>', 'Dana|d@example.org; Tom|t@example.org'],
      ['[Dana, Tom <t@example.org>]', 'Dana|; Tom|t@example.org'],
      ['{name: Dana Whitfield, email: d@example.org}', 'Dana Whitfield|d@example.org'],
      ['{called: Dee}', '|'],
    ] as const) {
      it(`reads to: ${written}`, () => {
        const { to, faults } = readHeader(`---\nto: ${written}\n---\n`)
        const people = to.map(({ name, email }) => `${name?.value ?? ''}|${email?.value ?? ''}`)
        assert.equal(people.join('; '), expected)
        assert.deepEqual(faults, [])
      })
    }
  })

  describe('where it ends', () => {
    for (const [title, text, body] of [
      ['no header', 'Hi Ada,\n', 'Hi Ada,\n'],
      ['an empty header', '---\n---\nHi', 'Hi'],
      ['a byte order mark', '\uFEFF---\nto: Ada\n---\nHi', 'Hi'],
      ['CRLF', '---\r\nto: Ada\r\n---\r\nHi', 'Hi'],
      ['blanks behind the dashes', '---  \nto: Ada\n--- \nHi', 'Hi'],
      ['a header only, without a final newline', '---\nto: Ada\n---', ''],
      ['closed by dots', '---\nto: Ada\n...\nHi', 'Hi'],
      ['dashes further down are the body', '---\nto: Ada\n---\nHi\n---\nTom', 'Hi\n---\nTom'],
      ['a rule at the top that is no header', '---\n\nHi Ada, what now?', '---\n\nHi Ada, what now?'],
      ['not at the top', '\n---\nto: Ada\n---\n', '\n---\nto: Ada\n---\n'],
    ] as const) {
      it(title, () => assert.equal(text.slice(readHeader(text).span.end), body))
    }
  })

  describe('faults, each on its characters', () => {
    for (const [title, lines, expected] of [
      ['a misspelled key', ['⟦subjct⟧: x'], '"subjct" is not a key of a draft. Did you mean "subject"?'],
      [
        'a key in other letters',
        ['⟦Replies To⟧: x'],
        '"Replies To" is not a key of a draft. Did you mean "replies-to"?',
      ],
      ['an unknown key', ['⟦priority⟧: high'], '"priority" is not a key of a draft.'],
      ['a duplicate key', ['to: Ada', '⟦to⟧: Tom'], '"to" stands here twice; the first one counts.'],
      ['no such month', ['sent: ⟦2026-13-01⟧'], 'There is no day 2026-13-01 in the calendar.'],
      ['no such day', ['sent: ⟦2026-02-30⟧'], 'There is no day 2026-02-30 in the calendar.'],
      ['no day at all', ['sent: ⟦soon⟧'], 'A day is written as 2026-11-30.'],
      ['a day with the month by name', ['sent: ⟦Nov 24, 2026⟧'], 'A day is written as 2026-11-30.'],
      ['a day in another form', ['sent: ⟦2026/1/5⟧'], 'A day is written as 2026-11-30.'],
      ['a list for a text', ['subject: ⟦[a, b]⟧'], '"subject" is one line of text.'],
      ['a map for a text', ['about:', '  - ⟦{key: value}⟧'], '"about" is a text or a list of texts.'],
      [
        'a text with a colon in a list',
        ['about:', '  - ⟦runs Fjord: the shop⟧'],
        'The colon and the space split this text in two. In quotation marks it is one.',
      ],
      [
        'what a key is called elsewhere',
        ['⟦Reply-To⟧: x'],
        '"Reply-To" is not a key of a draft. Did you mean "replies-to"?',
      ],
      [
        'a promise without words',
        ['promises:', '  - ⟦due: 2026-11-30⟧'],
        'A promise says what was promised: "what:" is missing.',
      ],
      [
        'a misspelled promise key',
        ['promises:', '  - what: x', '    ⟦duee⟧: 2026-11-30'],
        '"duee" is not a key of a promise. Did you mean "due"?',
      ],
      [
        'a recipient without a name',
        ['to: ⟦{role: captain}⟧'],
        'A recipient has at least a name or an address.',
      ],
      ['a header that is a text', ['⟦Hi Ada⟧'], 'A header is made of lines like "to: Dana".'],
    ] as const) {
      it(title, () => {
        const text = `---\n${lines.join('\n')}\n---\n`
        const plain = text.replace(/[⟦⟧]/g, '')
        const { faults } = readHeader(plain)
        assert.equal(
          marked(
            plain,
            faults.map(({ span }) => span),
          ),
          text,
        )
        assert.deepEqual(
          faults.map(({ message }) => message),
          [expected],
        )
      })
    }

    it('broken YAML: the place is marked, the rest is read', () => {
      const text = '---\nto: Ada\nabout: [a, b\nsubject: Boats\n---\n'
      const header = readHeader(text)
      assert.equal(header.to[0]?.name?.value, 'Ada')
      assert.equal(header.subject?.value, 'Boats')
      assert.ok(header.faults.some(({ kind }) => kind === 'broken-yaml'))
      assertVisible(header, text)
    })

    it('an unclosed header is read as far as its keys go', () => {
      const text = '---\nto: Ada\nsubject: Boats\n\nHi Ada,\n'
      const header = readHeader(text)
      assert.equal(header.subject?.value, 'Boats')
      assert.equal(text.slice(header.span.end), '\nHi Ada,\n')
      assert.equal(
        marked(
          text,
          header.faults.map(({ span }) => span),
        ).split('\n')[0],
        '⟦---⟧',
      )
    })

    for (const [title, yaml] of [
      ['tabs', 'to:\tAda\n\tx: y'],
      [
        'an alias bomb',
        `a: &a [x, x]\n${'bcdefghijk'
          .split('')
          .map((key, i) => `${key}: &${key} [${`*${'abcdefghijk'[i]}, `.repeat(9)}x]`)
          .join('\n')}`,
      ],
      ['an alias to nothing', 'to: *nobody'],
      ['an anchor on itself', 'about: &a [*a]'],
      ['deep nesting', `about: ${'['.repeat(5000)}`],
      ['deep block nesting', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
      ['a tag', 'to: !!binary aGk='],
      ['NUL', 'to: A\u0000da'],
      ['lone surrogates', 'to: \ud800x'],
      ['two documents', 'to: Ada\n--- x\nto: Tom'],
      ['a key that is a list', '[a]: b'],
      ['merge keys', '<<: {to: Ada}'],
    ] as const) {
      it(`survives ${title}`, () => {
        const text = `---\n${yaml}\n---\nHi`
        assertVisible(readHeader(text), text)
      })
    }
  })

  it('shows a malformed promise as malformed', () => {
    const { promises } = readHeader(
      '---\npromises:\n  - [x]\n  - due: 2026-02-30\n    what: y\n  - \n  - fine\n---\n',
    )
    assert.deepEqual(
      promises.map(({ malformed }) => malformed),
      [true, true, true, false],
    )
  })
})

/** Every fault marks at least one visible character inside the text. */
function assertVisible({ faults }: Header, text: string): void {
  for (const { span, message } of faults) {
    assert.ok(span.start >= 0 && span.end <= text.length, `${message} ${JSON.stringify(span)}`)
    assert.notEqual(text.slice(span.start, span.end).trim(), '', message)
  }
}
