import assert from 'node:assert/strict'
import { promiseText } from '../../../server/src/core/acts/promise-text.ts'
import { actsIn } from './reading.ts'

/** Sentences of a letter to `names` and what is recorded of them. */
function records(names: readonly string[], texts: Readonly<Record<string, string>>): void {
  for (const [sentence, text] of Object.entries(texts)) {
    it(`${sentence} → ${text}`, async () => {
      const promises = (await actsIn(sentence)).filter(({ kind }) => kind === 'promise')
      assert.equal(promises.map(({ span }) => promiseText(sentence, span, names)).join(' | '), text)
    })
  }
}

describe('the text of a promise', () => {
  describe('is the deed alone, without the day', () =>
    records(['Dana Whitfield'], {
      "I'll send the deck by Friday.": 'Send the deck',
      'I will call on Monday.': 'Call',
      'Will send the notes tonight.': 'Send the notes',
      'Ill drop the keys tomorrow': 'Drop the keys',
      "On Monday I'll mail the form.": 'Mail the form',
      "I'll also find a second speaker.": 'Find a second speaker',
      "I'll definitely return the ladder next week.": 'Return the ladder',
      'We are going to repaint the door before the 3rd.': 'Repaint the door',
      'My sister and I will prepare the room.': 'Prepare the room',
      "I'll try to find the receipt.": 'Try to find the receipt',
      'I promise to water the plants.': 'Water the plants',
      "I promise I'll lock the shed.": 'Lock the shed',
      'You have my word that I will return it.': 'Return it',
      'Let me check the archive.': 'Check the archive',
      "I won't share the address.": 'Do not share the address',
      "I'll see what I can do.": 'See what I can do',
    }))

  describe('keeps what the deed waits for', () =>
    records(['Dana'], {
      "I'll send it once it is signed.": 'Send it once it is signed',
      "I'll call as soon as the train arrives.": 'Call as soon as the train arrives',
    }))

  describe('is a deed, however it was said', () =>
    records(['Dana'], {
      'I will be sending the slides tomorrow.': 'Send the slides',
      'I am bringing the book on Friday.': 'Bring the book',
      'The slides will be posted on Monday.': 'Post the slides',
      "You'll hear from me by Tuesday.": 'Get back to Dana',
      'You will get the numbers from us next week.': 'Send the numbers',
      "I'd be delighted to join you for dinner.": 'Join Dana for dinner',
    }))

  describe('leaves the reader out where the deed says it all', () =>
    records(['Dana'], {
      "I'll send you the deck by Friday.": 'Send the deck',
      "I'll email you a copy.": 'Email a copy',
      'We shall ship the samples to you in two weeks.': 'Ship the samples',
      "I'll write you a reference.": 'Write a reference',
    }))

  describe('names the reader elsewhere', () =>
    records(['Dana Whitfield'], {
      'I’ll introduce you to Priya next week.': 'Introduce Dana to Priya',
      "I'll get back to you by Friday.": 'Get back to Dana',
      "I'll let you know.": 'Let Dana know',
      "I'll give you a call tomorrow.": 'Give Dana a call',
      "I'll review your abstract before the 1st.": "Review Dana's abstract",
      "I'll put in a good word for you with Ms. Lee.": 'Put in a good word for Dana with Ms. Lee',
      "I'll share my notes with you.": 'Share my notes with Dana',
      "I'll keep you posted.": 'Keep Dana posted',
      "I'll let you know as soon as you sign.": 'Let Dana know as soon as Dana signs',
      "I'll forward the figures you asked for.": 'Forward the figures Dana asked for',
      "I'll send it when you are ready.": 'Send it when Dana is ready',
      "I'll bring what you need.": 'Bring what Dana needs',
    }))

  describe('names all readers', () =>
    records(['Dana Whitfield', 'Dr. Okafor'], {
      "I'll call you on Monday.": 'Call Dana and Dr. Okafor',
      "I'll send the plan when you are ready.": 'Send the plan when Dana and Dr. Okafor are ready',
    }))

  describe('keeps "you" where nobody is named', () =>
    records([], {
      "I'll introduce you to Priya.": 'Introduce you to Priya',
      "I'll send you the deck.": 'Send the deck',
    }))

  describe('is one for each promise', () =>
    records(['Dana'], {
      "I'll bring the key and I'll show you the house on Sunday.": 'Bring the key | Show Dana the house',
      'I will send the minutes, but will keep the photos.': 'Send the minutes | Keep the photos',
    }))
})
