import assert from 'node:assert/strict'
import { actsIn, linesOf, reads } from './reading.ts'

describe('an offer', () => {
  describe('is help, a thing, an introduction or time that the reader may take up', () =>
    reads({
      offer: `
        I'd be happy to read your draft.
        I would be glad to introduce you to our curator.
        Happy to help with the move on Saturday.
        We are happy to lend you our tent.
        I'd love to show you around the workshop.
        I can walk you through the tax form.
        I could bring my drill if you want.
        We can host your students for a day.
        I can put you in touch with the mayor's office.
        Let me know if I can help with the translation.
        Let me know how I can help with the harvest.
        Let us know if you'd like us to save you a seat.
        Let me know if you need a copy of the key.
        If you need a ride, let me know.
        If there is anything I can do to help you with the exhibition, call me.
        Would you like me to send the recipe?
        Would you like a copy of the recording?
        Do you want me to ask my cousin at the port?
        Shall I bring mine?
        Can I get you anything from the market?
        Do you need a hand with the boxes?
        Want me to send it over?
        Or would you like me to?
        We would be happy to discuss the score with you.
        Would love to show you the attic.
        Call me if I can help.
        You are welcome to use our darkroom.
        Feel free to borrow my notes.
        I have two spare tickets if you want them.
        I thought you might find this article useful.
        Our door is open and we are here to help.`,
    }))

  describe('gives what comes with the letter, or is paid for', () =>
    reads({
      offer: `
        I attach the table, in case it is useful for a correction.
        Section 4 might interest you.
        My notes on leather repair are enclosed; please keep them.
        Please take whatever is useful.
        Use the readings; take them as you like.
        I scanned the minutes for you.
        In the meantime please use our garage.
        Your copies are ready: yours are below, with the maps.
        I have two spare vests in the boot.
        I have the weekend free for it.
        Pernille is happy to answer anything technical.
        Tom Feeney has agreed to tell you what went wrong.
        We can pay 120 euros for the photograph.
        We would carry insurance and the courier.
        The new mount stays with you.`,
      nothing: `
        My report is attached for your records.
        The decision is yours.
        I put the report in the folder so that it dries.
        I made a list of what we asked for.
        The committee has agreed to meet on Monday.
        We pay our bills in May.
        The shop is open on Sundays.
        Have you thought of Rosa?`,
    }))

  describe('at the wish of the reader may be a promise as well', () =>
    reads({
      'offer promise': `
        If you need more chairs, I'll bring some from the school.
        If you would like a tour, we will arrange one.
        If you want the negatives, I'll dig them out.`,
      'ask promise': `
        Let me know which colour you prefer and I'll order it.
        Send me your address and I'll mail the print.
        Please tell me your size and we will get the shirt made.`,
    }))

  describe('is none where nobody can take it up', () =>
    reads({
      nothing: `
        I was happy to see your name in the programme.
        I am happy to report that the bridge is finished.
        We are pleased to announce our new address.
        Our neighbours were glad to help us last year.
        The committee is willing to wait.
        I'd be happy to work around your schedule.
        I'm happy to send my resume.
        Happy to provide additional information.
        He can help you with that sort of thing.
        I can see why you left.
        I can imagine how you feel.
        So that I can plan the evening, here is the list.
        I wish I could give you better news.
        Call me if you have any questions.
        Feel free to contact me at any time.
        Let me know if you have any questions.
        I offered to help, but it was too late.
        She could bring her own chair.
        I could not help laughing.
        I love to help in the kitchen.
        We can help you save a fortune on heating!
        The buyer(s) willing to wait got a discount.`,
      ask: `
        I'd be grateful if you could lend me your tent.
        Would you be willing to read my draft?
        Would you like to have lunch on Friday?`,
      promise: `
        I'd be delighted to come to the opening.`,
    }))

  describe('is vague without a thing, a person or a time', () => {
    for (const sentence of linesOf(`
      Happy to help in any way.
      Let me know if I can help.
      Let me know if I can be of any help.
      If there is anything I can do, tell me.
      Please let me know how I can help.
      I would be glad to be of assistance.
      I'm here to help.`)) {
      it(sentence, async () => assert.deepEqual(await natureOf(sentence), ['offer vague']))
    }
  })

  describe('is not vague once it names one', () => {
    for (const sentence of linesOf(`
      Happy to help with the slides.
      Let me know if I can help on Thursday.
      If there is anything I can do to help you with the launch, tell me.
      Let me know if you need help with the visa.
      I'd be glad to introduce you to Mr. Oduya.
      I can lend you my camera.`)) {
      it(sentence, async () => assert.deepEqual(await natureOf(sentence), ['offer']))
    }
  })

  describe('is conditional where it is the price of the ask', () => {
    for (const sentence of linesOf(`
      If you introduce me to your editor, I'll show you my contacts.
      In exchange you get a free seat at our table.
      In return, I can promote your book.
      If you feature our shop, we will link to yours.`)) {
      it(sentence, async () => assert.ok((await natureOf(sentence)).includes('offer conditional')))
    }
  })
})

const natureOf = async (sentence: string): Promise<readonly string[]> =>
  (await actsIn(sentence))
    .filter(({ kind }) => kind === 'offer')
    .map(({ vague, conditional }) => `offer${vague ? ' vague' : ''}${conditional ? ' conditional' : ''}`)
