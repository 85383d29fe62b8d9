import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Day } from '../../../server/src/core/days/day.ts'
import { addDays, daysBetween } from '../../../server/src/core/days/day.ts'
import { findDay } from '../../../server/src/core/days/day-words.ts'

/** A Tuesday. */
const TODAY = '2026-11-24'

/** What is read from the text: the words between the brackets, and the day they mean. */
function reads(wordings: Readonly<Record<string, Day>>, today: Day = TODAY): void {
  for (const [marked, day] of Object.entries(wordings)) {
    it(`${marked} is ${day} on ${today}`, () => {
      const text = marked.replace(/[[\]]/g, '')
      const found = findDay(text, today)
      const shown = found && text.slice(found.span.start, found.span.end)
      assert.deepEqual([shown, found?.value], [/\[(.*)\]/.exec(marked)?.[1], day])
    })
  }
}

describe('days in words', () => {
  describe('are weekdays, the next one from today on', () => {
    reads({
      'I will send it [by Friday].': '2026-11-27',
      'See you [on Tuesday]': '2026-11-24',
      'Let us talk [this Friday]': '2026-11-27',
      'I am free [next Friday].': '2026-12-04',
      'The hall is ours [next Monday]': '2026-11-30',
      '[this coming Sunday] then': '2026-11-29',
      'I can do it [by Fri].': '2026-11-27',
      '[before Wed], promised': '2026-11-24',
      'It is yours [Monday week].': '2026-12-07',
      'You have it [a week from Thursday]': '2026-12-03',
      '[Thursday of next week at the latest]': '2026-12-03',
      'I call you [next week Thursday]': '2026-12-03',
      '[on Tuesday or Wednesday]': '2026-11-25',
      '[Friday after next]': '2026-12-04',
      'the draft is done [until Wednesday]': '2026-11-25',
    })
    reads({ '[by Friday]': '2026-11-27', '[next Monday]': '2026-11-30' }, '2026-11-27')
    reads({ '[by Friday]': '2026-12-04', '[next Monday]': '2026-11-30' }, '2026-11-28')
  })

  describe('are said in many other words', () =>
    reads({
      'I will have it ready [by this Friday]': '2026-11-27',
      'yours [no later than Friday]': '2026-11-27',
      'it ships [not later than Friday]': '2026-11-27',
      'I will pay [before the year is out]': '2026-12-31',
      "done [by year's end]": '2026-12-31',
      'done [by the end of the year]': '2026-12-31',
      "done [by month's end]": '2026-11-30',
      'done [before the month is out]': '2026-11-30',
      'I send it [over the weekend]': '2026-11-29',
      'I send it [at the weekend]': '2026-11-29',
      'I send it [this weekend]': '2026-11-29',
      'I send it [next weekend]': '2026-12-06',
      'I call you [tomorrow afternoon]': '2026-11-25',
      'I call you [the day after tomorrow]': '2026-11-26',
      'I send it [a week from today]': '2026-12-01',
      'I send it [a week tomorrow]': '2026-12-02',
      'I send it [two weeks today]': '2026-12-08',
      'I send it [in a fortnight]': '2026-12-08',
      "it takes until then; [in three days' time]": '2026-11-27',
      'I send it [within three days]': '2026-11-27',
      'I send it [within the next three days]': '2026-11-27',
      'I send it [within the week]': '2026-12-01',
      'I answer [within 48 hours]': '2026-11-26',
      'I answer [within 24 hours]': '2026-11-25',
      'I pay [by mid-December]': '2026-12-15',
      'I pay [by the middle of December]': '2026-12-15',
      'I pay [by the end of December]': '2026-12-31',
      'I pay [by the first]': '2026-12-01',
      'I pay [by the fifteenth of the month]': '2026-12-15',
      'I pay [by the 1st of the month]': '2026-12-01',
      'I pay [by the 15th]': '2026-12-15',
      'I visit [on Christmas Eve]': '2026-12-24',
      'I visit [by Christmas]': '2026-12-25',
      "I write [on New Year's Day]": '2027-01-01',
      'I am back [on the 3rd of December]': '2026-12-03',
      'I am back [on December 3]': '2026-12-03',
      'I am back [on Dec. 3rd]': '2026-12-03',
      'I am back [on 3 Dec]': '2026-12-03',
      'I am back [on 12/3]': '2026-12-03',
      'I am back [on 3.12.]': '2026-12-03',
      'I am back [on 2026-12-03]': '2026-12-03',
      'I am back [on 3rd December 2026]': '2026-12-03',
      'I am back [on Thursday, 3 December]': '2026-12-03',
      'I am back [on Thursday the 3rd]': '2026-12-03',
      'I write [at the end of the week]': '2026-11-27',
      'I write [by the end of next week]': '2026-12-04',
      'I write [next week]': '2026-12-04',
      'I write [mid next week]': '2026-12-02',
      'I write [this evening]': '2026-11-24',
      'I write [this afternoon]': '2026-11-24',
      'I write [first thing tomorrow]': '2026-11-25',
      'I write [in a month]': '2026-12-24',
      'I write [a month from now]': '2026-12-24',
      'I write [in January]': '2027-01-31',
      'I write [next month]': '2026-12-31',
      'I write [by the end of March]': '2027-03-31',
    }))

  describe('may name a time of the day', () =>
    reads({
      'Yours [by COB Friday].': '2026-11-27',
      'Yours [by close of business on Thursday].': '2026-11-26',
      'Done [EOD Monday]': '2026-11-30',
      'Done [by EOD]': '2026-11-24',
      '[by the end of the day tomorrow]': '2026-11-25',
      'I call you [first thing Monday].': '2026-11-30',
      'It goes out [Friday at noon].': '2026-11-27',
      '[by 3 pm Friday]': '2026-11-27',
      '[before noon tomorrow]': '2026-11-25',
      '[by Monday morning]': '2026-11-30',
      'I will be done [by noon].': '2026-11-24',
      'I send it [later today].': '2026-11-24',
      'I send it [tonight].': '2026-11-24',
      'I send it [in the morning].': '2026-11-25',
    }))

  describe('count from today', () =>
    reads({
      'You get it [tomorrow].': '2026-11-25',
      'You get it [the day after tomorrow].': '2026-11-26',
      'You get it [in two weeks].': '2026-12-08',
      'You get it [in a couple of weeks].': '2026-12-08',
      'You get it [within 48 hours].': '2026-11-26',
      'You get it [in an hour].': '2026-11-24',
      'You get it [in 2-3 days].': '2026-11-27',
      'You get it [within three working days].': '2026-11-27',
      'You get it [in 5 business days].': '2026-12-01',
      'You get it [two weeks from now].': '2026-12-08',
      'You get it [in a day or two].': '2026-11-26',
      'You get it [over the next few days].': '2026-11-27',
      "You get it [in two weeks' time].": '2026-12-08',
      'You get it [in a fortnight].': '2026-12-08',
      'You get it [within a month].': '2026-12-24',
    }))

  describe('are periods, meant to their end, a week to its Friday', () => {
    reads({
      'I reply [this week].': '2026-11-27',
      'I reply [next week].': '2026-12-04',
      'I reply [early next week].': '2026-12-01',
      'I reply [end of next week].': '2026-12-04',
      'I reply [by the end of next week].': '2026-12-04',
      'I reply [by end of week].': '2026-11-27',
      'I reply [by EOW].': '2026-11-27',
      'I reply [over the weekend].': '2026-11-29',
      'I reply [by the end of the month].': '2026-11-30',
      'I reply [next month].': '2026-12-31',
      'I reply [in mid-December].': '2026-12-15',
      'I reply [in January].': '2027-01-31',
      'I reply [by the end of May].': '2027-05-31',
      'I reply [by the end of Q1].': '2027-03-31',
      'I reply [before the end of the year].': '2026-12-31',
      'I reply [later this week].': '2026-11-27',
    })
    reads({ 'I reply [this week].': '2026-11-29', 'I reply [next week].': '2026-12-04' }, '2026-11-28')
  })

  describe('by a period are by its beginning', () =>
    reads({
      'Yours [by next week].': '2026-11-30',
      'Yours [by January].': '2027-01-01',
      'Yours [by next month].': '2026-12-01',
    }))

  describe('before a day exclude it', () =>
    reads({
      'Yours [before the 15th].': '2026-12-14',
      'Yours [before Friday].': '2026-11-26',
      'Yours [before the weekend].': '2026-11-27',
      'Yours [before Christmas].': '2026-12-24',
      'Yours [on or before December 1].': '2026-12-01',
    }))

  describe('are dates in many orders', () =>
    reads({
      'Yours [by the 15th].': '2026-12-15',
      'Yours [by the 30th].': '2026-11-30',
      'Yours [by the 30th of next month].': '2026-12-30',
      'Yours [on the 3rd of December].': '2026-12-03',
      'Yours [by 15 December].': '2026-12-15',
      'Yours [by December 15].': '2026-12-15',
      'Yours [by Dec. 15th, 2027].': '2027-12-15',
      'Yours [no later than March 3].': '2027-03-03',
      'Yours [on Monday, June 7].': '2027-06-07',
      'Yours [by 12/5].': '2026-12-05',
      'Yours [on 2026-12-05].': '2026-12-05',
      'Yours [on 2026/12/05].': '2026-12-05',
      'Yours [on 5.12.2026].': '2026-12-05',
      'Yours [on 5.12.], in figures': '2026-12-05',
      'Yours [Tuesday the 1st].': '2026-12-01',
      'Yours [by Christmas].': '2026-12-25',
      'Yours [by Thanksgiving].': '2026-11-26',
      "Yours [by New Year's Eve].": '2026-12-31',
    }))

  describe('are dates that others count from', () =>
    reads({
      'I send it [two weeks after 12 December].': '2026-12-26',
      'You have it [3 days before 5 May]': '2027-05-02',
      'it is yours [10d after 3 January], promised': '2027-01-13',
      'he came two weeks ago; I send it [on 12 December]': '2026-12-12',
    }))

  describe('the first one counts', () =>
    reads({
      '[On Monday] I call, and on Friday I write.': '2026-11-30',
      'The plan, [due 4 December], follows the one of 1 December 2027.': '2026-12-04',
    }))

  describe('are not in', () => {
    for (const text of [
      'I may come, and you might.',
      'We march on.',
      'The sun sat on the hill.',
      'Last Friday was fun.',
      'It happened two days ago.',
      "Friday's call went well.",
      'We meet on Mondays.',
      'I write every Monday.',
      'One day I will see Rome.',
      'Day by day it grew.',
      'Half of it, 3/4 of the cake, was gone.',
      'We answer 24/7.',
      'Version 3.2 has 15 rooms.',
      'Two weeks of work lie behind us.',
      'The week was long.',
      'No day is named here.',
      'On 2026-02-30 nothing can happen.',
      '',
    ]) {
      it(text, () => assert.equal(findDay(text, TODAY), undefined))
    }
  })

  it('never lie before today where they are counted, whatever today is', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2024-01-01', count))
    const wordings = fc.constantFrom(
      'by Friday',
      'next Tuesday',
      'this week',
      'end of the month',
      'the 31st',
      'in 3 days',
    )
    fc.assert(
      fc.property(days, wordings, (today, wording) => {
        const day = findDay(`I write ${wording}.`, today)?.value
        assert.ok(day !== undefined && daysBetween(today, day) >= 0, `${wording} on ${today} is ${day}`)
      }),
    )
  })

  it('have a span inside the text that starts and ends with their words', () => {
    const words = fc.constantFrom(
      'by',
      'Friday',
      'the',
      '15th',
      'of',
      'May',
      'next',
      'week',
      '12/5',
      'in',
      'two',
      'days',
      'end',
      ',',
      'I',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        const text = list.join(' ')
        const span = findDay(text, TODAY)?.span
        if (span) assert.equal(text.slice(span.start, span.end), text.slice(span.start, span.end).trim())
      }),
    )
  })
})
