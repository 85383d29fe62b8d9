// Plain mail among people who know each other, at work and at home: nothing in it is a stock phrase.
import assert from 'node:assert/strict'
import { unexcused } from '../../server/src/phrasebook/passages.ts'
import { stockPhrases } from '../../server/src/phrasebook/phrasebook.ts'
import { linesOf } from '../core/acts/reading.ts'

describe('plain mail', () => {
  for (const sentence of linesOf(`
      The plumber can come on Thursday between nine and noon.
      I moved our meeting to room 4.12 because the projector in 3.08 is broken.
      Mum says the train gets in at 17:42; I'll fetch you.
      Here are the minutes of Tuesday's council, with the vote on the bridge.
      Could you sign page 3 and send it back by Friday?
      The dog ate one of the table legs, so we are down to three.
      I have read the first two chapters and marked what I did not understand.
      Thanks for the plums. We made jam.
      Sorry I missed your call, I was under the car.
      Are you coming on Saturday or not?
      The invoice of 3 March is still open; could you check whether it reached you?
      My flight is at six, so I need the slides by noon.
      The kids have a cold again.
      Please bring your own cup.
      The test failed on line 212 because the file had no last newline.
      I put the key under the third pot.
      Yes, Wednesday works for me.
      No, I do not have the receipt anymore.
      What did the doctor say about your knee?
      The server will be down tonight from two to four.
      We have to cancel the rehearsal, the hall is flooded.
      Let me know which of the two colours you want.
      Attached is the contract with our changes in red.
      I am at the dentist until eleven.
      Can you pick up bread and milk?
      Your parcel came, but it is the wrong size.
      The tenants in 2B complain about the heating again.
      I talked to Ruth and she agrees with you.
      Dinner is at eight, bring Sam.
      The committee approved the budget without the second van.
      I think the third version is better, the first one is too loud.
      It rained all week, so the roof is not finished.
      Please print 40 copies, double sided.
      The shop opens at ten on Mondays.
      He wants 4,000 for the boat, which is too much.
      I forgot to tell you that Grandpa is home from hospital.
      The measurement on sheet 2 is off by a factor of ten.
      I will send the figures for May tomorrow.
      Our neighbour cut down the pear tree.
      How is the new school?
      When does the library close today?
      I owe you for the tickets, what is your account number?
      The bus was late, I missed the first speaker.
      Two of the chairs are broken, should I order new ones?
      Your mother called, call her back.
      The printer is out of paper again.
      We lost 3-2, but it was a good game.
      I changed the password, it is on the usual card.
      The bridge is closed until June, take the ferry.
      I have not heard from the bank yet.
      Do you still have my blue jacket?
      I read your article on peat in the Thursday paper and sent it to my brother.
      The soup needs salt.
      I like the second draft, but the ending comes too soon.
      Happy birthday, dear Tom!
      We are in Leeds until Sunday, come by if you can.
      I cannot open the file, could you save it as PDF?
      The rent goes up by two percent in July.
      The children would like to see your goats again.
      My number has changed, the new one is below.
      The ferry at 7:15 is full, I took the one at 9.
      I have two questions about the lease.
      She starts on the first of April.
      The heating engineer found nothing wrong.
      I am sending the signed form with this mail.
      Can we talk for ten minutes about the bathroom tiles?
      It was good to see you and Piet on Sunday.
      The garden is a mess, but the roses are out.
      I would rather take the train.
      Please tell Ines that the choir starts an hour later.
      The court moved the hearing to 12 May.
      I cooked too much, come and eat with us.
      Nobody told me that the meeting was cancelled.
      The report is due on Friday; I still need your table.
      We got the loan.
      The cat is back.
      I think we should wait until the survey is done.
      If you need the van on Saturday, tell Olu before Thursday.
      I was wrong about the valve, it is fine.
      The bill for the roof is 2,300, half of it now and half in May.
      I left my umbrella at your place.
      The new intern starts on Monday, can you show her the lab?
      Are the tickets for the early or the late show?
      The translation of page 7 is missing a sentence.
      Please feed the fish while we are away.
      I am not sure that the dates are right.
      Your letter of 4 June arrived today.
      He said he would pay by the end of the month.
      The third reviewer wants another experiment.
      We need a new lock for the cellar.
      I will be in the office from nine.
      That was a good idea of yours with the ladder.
      The exam is on the 14th in the old gym.
      Give my love to the boys.
      My aunt died on Sunday, the funeral is on Friday at two.
      We are all thinking of you.
      I am glad the operation went well.
      Could we move our call to Thursday at four? I have a parents' evening.
      The recipe says 200 grams, but I use 150.
      Is the old address in Elm Street still right?
      Sign here, please.
      I attach the photographs from the dig.
      The wifi password is on the fridge.
      The committee meets on the 9th; I have put your motion on the agenda.
      I will ask the caretaker about the bins.
      It is minus nine here and the pipes are frozen.
      The deposit was 900, and they kept 120 for the door.
      We agreed on 45 an hour in March.
      Which bus goes to the airport on Sundays?
      The mistake was mine, I read the wrong column.
      I have your drill, do you need it back this week?
      The speaker has cancelled; could you talk about your thesis instead?
      Your draft is 300 words too long.
      I am in favour, but I would cut section 4.
      She asked whether you still sing.
      We had snow until April.
      The key fits, thank you.
      Nadia will open the hall at seven.
      No news from the insurance yet.
      Please do not park in front of the gate.
      I do not think the price is fair.
      The bakery is closed, I bought buns at the station.
      The lab results are back and everything is normal.
      I have added the two footnotes you asked for.
      Do you want the window or the aisle?
      I would like to cancel my subscription at the end of March.
      The lawn needs cutting before the party.
      Did you pay the electricity bill?
      I finally found the photo of the old mill.
      The ladder is in the shed behind the bikes.
      We are 14 for dinner.
      I can do Tuesday or Friday, not Thursday.
      The deadline for abstracts is 1 February.
      My train was cancelled, start without me.
      I think Anna has the spare key.
      The cheque bounced.
      Grandma wants to know what size shoes you take.
      I have read your report; table 3 does not add up.
      The meeting took three hours and we decided nothing.
      Let us split the bill.
      The car passed its test.
      I slept badly, the neighbours had a party.
      You were right about the damp.
      Please return the book to the desk on the second floor.
      Our flight is delayed by two hours.
      The church is cold, wear a coat.
      I'll bring the salad, you bring the wine.
      We are out of toner.
      The rehearsal is moved to six.
      See you at the gate.`))
    it(sentence, () => assert.deepEqual(unexcused(sentence, stockPhrases()), []))
})
