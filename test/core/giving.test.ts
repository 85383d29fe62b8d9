// What a letter gives without an offer in so many words, and what only sounds like it.
import assert from 'node:assert/strict'
import { readDraft } from '../../server/src/core/draft.ts'
import { gives } from '../../server/src/core/giving.ts'

describe('giving', () => {
  for (const sentence of [
    'You can paste the sheet over yours as it is.',
    'The bench is yours for an hour.',
    'Yours are below, with the maps.',
    'The porch has quinces: help yourselves.',
    'Please use them how you want, also in the next edition.',
    'There are two seats in row A for you.',
    'My solutions are in your mailbox on the third floor.',
    'I could bring the girls there and back\nall winter.',
    'Our Maggie makes hats and will sew the ear.',
    "I've put your boxes on pallets.",
    'I kept the slides so that you need not draw them again.',
    'Take as many lemons as you can eat.',
    'The works council lets you have the canteen.',
    'Give me the robes and I make them new.',
    "I've written out the chords in G.",
    "My son's scout troop will stand at the corner with lanterns.",
    'I could saw and prime them by the weekend.',
    "You'd get £80 each, and the taxi.",
    "I'd like you to have it.",
    'Two vials are on their way to you.',
    'I photographed all 31 pages.',
    'The train has a carriage held for us.',
    'The anthology pays its poets.',
    'You wanted to know which field, so I kept two sacks.',
    'We pay the Norwegian course and half of the flat.',
    'I knocked 60 euros off the bill.',
    'You can have it for your next talk, if it is useful.',
  ])
    it(`hears ${sentence}`, () => assert.ok(gives(readDraft(`Hi Ada,\n\n${sentence}\n\nTom\n`))))

  for (const sentence of [
    'Could you bring the chairs?',
    'I would be grateful for whatever you might have.',
    'The decision is yours.',
    'Please use the form on our site.',
    'Who can bring chairs?',
    'I put the report on my desk.',
    'I will keep you posted.',
    'We could help your readers.',
    'I would appreciate it.',
    'We built a platform for teams.',
    'Can we pay by card?',
    'Yours sincerely',
  ])
    it(`hears nothing in ${sentence}`, () => assert.ok(!gives(readDraft(`Hi Ada,\n\n${sentence}\n\nTom\n`))))

  it('leaves greeting and signature alone', () =>
    assert.ok(!gives(readDraft('Hi Ada,\n\nThe crane is fixed.\n\nBest,\nTom\nHelp yourself Ltd\n'))))
})
