// What a letter gives without an offer in so many words, and what only sounds like it.
import assert from 'node:assert/strict'
import { readDraft } from '../../../server/src/core/draft.ts'
import { gives } from '../../../server/src/core/giving/gives.ts'

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
    'I told my landlord that it was you, and he wants your card for the next roof.',
    'Lunch is on me when you are next in Hull.',
    'Our nurse has agreed that you get the counts.',
    'The photos of the hinge are attached.',
    "I've marked the kerbs on the map, so nobody needs to come out twice.",
    'We marked the seven kerbs on the map below.',
    'I opened a pull request that turns the nine strings into whole sentences.',
    'I asked him and he says Tuesdays are best.',
    'Because of you the beams came a fortnight early.',
    'The trick with the ice cube saved us at Easter; your trick, that is: you saved our bread.',
    "I'd like nothing for it, and the flat stands empty till June.",
    'They belong with you.',
    'My comments are in the margin.',
    'I finished the proofs of your second chapter.',
    'About your question on the list: we have run eleven pumps.',
    'I thought you would want to know that Chidi reads to the little ones.',
    "Heads up, Marc's team will advertise two posts.",
    "Don't book the big hall.",
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
    'Could you tell me about your school?',
    'I was told about your firm.',
    'I read three of your papers.',
    'Your post got me thinking.',
    'My CV is attached.',
    'Attached is the contract.',
    'I asked him and he never wrote back.',
    'Could we have lunch on Monday?',
    'Our team saved the client nine hours a week.',
    "We handle the invoices so that you don't have to.",
    'Because of that we need your answer today.',
    'I did not want to miss the chance to see your garden.',
    "Don't share this yet.",
    'They asked for a quote.',
    'Yours sincerely',
  ])
    it(`hears nothing in ${sentence}`, () => assert.ok(!gives(readDraft(`Hi Ada,\n\n${sentence}\n\nTom\n`))))

  it('leaves greeting and signature alone', () =>
    assert.ok(!gives(readDraft('Hi Ada,\n\nThe crane is fixed.\n\nBest,\nTom\nHelp yourself Ltd\n'))))
})
