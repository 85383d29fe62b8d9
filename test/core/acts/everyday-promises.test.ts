// Promises as people make them: in a full sentence, in half of one, in the passive, for their colleagues.
import { reads } from './reading.ts'

describe('a promise in everyday words', () => {
  describe('is heard', () =>
    reads({
      promise: `
        You can expect the invoice by the end of the month.
        The parts go out to you first thing tomorrow.
        We aim to answer every letter within two days.
        I'm happy to confirm that I'll speak at the fair.
        Don't fret, I'm on the case.
        Expect something from me by lunchtime.
        I'll ask facilities to leave the loading dock open for you.
        The signed copy is coming your way by courier this afternoon.
        I'll be bringing the sample cores on Tuesday.
        As soon as the board votes I'll text you.
        I'll have Dana put your name on the visitor list.
        We'll hold the room for you until noon.
        I owe you the photos and will send them tonight.
        Rest assured that we will fix the mislabelled chart.
        You can rely on me to raise it with the dean.
        I'll make a note to call you after the holidays.
        I will answer your second question once I've read the statute.
        We are going to send replacements free of charge.
        Look for the agenda in your mail tomorrow.
        I'll put a copy in the interoffice mail.
        Yes, I'll be there with the keys.
        I'll reimburse the cab when I see the receipt.
        My partner and I will bring dessert.
        I'll swing by your desk after lunch with the forms.
        We'll refund the deposit within ten days.
        I'll be sure to mention you to the editor.
        I won't publish anything before you've seen it.
        I'm going to rewrite the abstract and resend it.
        Then I'll leave you alone, I promise.
        I will let Karen know that you called.
        More details will follow on Thursday.
        Next week I'll mail the originals back.
        I'll try to get the numbers to you before the meeting.
        I will run the curve again tonight and let you see the results.
        Count on seeing the markup in your inbox Monday morning.
        I'm on it.
        You will have my comments by close of business.
        I shall be sending the minutes round after the weekend.
        Will do.
        We are going to credit the December invoice.
        As agreed, I'll bring the signed originals with me on Wednesday.
        I'll double check with Carol and get back to you.
        I promise not to be late this time.
        Once the wire clears I will release the pipeline nomination.
        I'll see what I can dig up on the Brazos contract.
        Expect a call from me around ten.
        Let me check on that and I'll get back to you.
        We'll make sure the badge is waiting at the front desk.
        Yes, I can have that to you by Friday.
        I'll be happy to join you for lunch on the 4th.
        My assistant is going to fax you the directions.
        I will keep an eye on the position and warn you if it moves.
        You'll hear from me as soon as legal signs off.
        I'll pay you back when I see you.
        We will not share these figures with anyone outside the desk.
        Consider it done.
        I'm sending you the slides later today.
        Tomorrow I'll drop the keys at your office.
        I'll take an action to write that up.
        I'll have the numbers to you by lunch.
        We'll get the sign repainted before the opening.
        Expect the contract in your inbox on Monday.
        You'll have my answer by Wednesday.
        I'm going to write to the council about the bins tonight.
        I shall speak to my supervisor and report back.
        Consider it done.
        I will pass your CV on to our head of design.
        Leave it with me.
        I'll ask around.
        I'll send it across once Tom has signed it off.
        We are posting your certificates on Thursday.
        The prints will be shipped to you this week.
        I promise the next one will be shorter.
        I'm on it and will update you tonight.
        I'll put you down for two seats.
        Will circulate the agenda ahead of the meeting.
        I'll credit you in the acknowledgements.
        I'll bring cake.
        I'll double-check the dates with the printers.
        I'll drop the keys through your letterbox.
        I'll chase the insurers again in the morning.
        Let me dig out the old plans and scan them for you.
        Nadim and I will pick you up from the station.
        I won't tell a soul.
        I'll write you a reference as soon as I'm back at my desk.
        I will come to your defence on the 9th.
        I'll get you the figures ASAP.
        You will receive our decision within three weeks.
        I'll look out the address and text it to you.
        I'll save you a slice.
        We'll waive the fee for your group.
        I'll give Petra a ring and sort it out.
        I'll be at your reading on Friday.
        Gonna send you the tracks tonight.
        I'll do my best to have it finished by Easter.
        I commit to handing in the review by the first of May.
        I'll fix the typo on the poster straight away.
        I'll return your casserole dish on Sunday.
        We'll have a room ready for you.
        You'll find the invoice in your post tomorrow.
        I'm going to have a word with the caretaker about it.
        I will definitely read your chapter over the weekend.
        I'll make a start on the slides tonight.
        We shall inform you as soon as the panel has met.
        I'll run it past Legal and let you know.
        I'll check whether the hall is free.
        I'll find out and ring you.
        Will confirm numbers by Thursday.
        Will get right on it.
        I'm sending Piet over with the ladder this afternoon.
        The refund will be paid into your account within five days.
        Your parcel will be sent out on Monday.
        I promise I'll call.
        I give you my word.
        I'll hold the table until eight.
        I'll keep a seat for you.
        I'll try and get hold of the manuscript.
        I'll aim to get it to you by Wednesday.
        I'll reach out to Sofie and see where she stands.
        I'll pop round with the forms.
        I'll submit the report before the holidays.
        I'll set up the call.
        I'll schedule a viewing.
        I'll fill you in on Friday.
        I'll take minutes.
        I'll host the next one.
        I'll tell Maarten you called.
        I'll mention it to the dean.
        We're going to fix the leak this week.
        We'll sort it.
        We will let all applicants know by the end of June.
        We'll answer every letter.
        Our courier will collect the box at noon.
        Nothing will be published without your consent.
        I won't publish anything without your consent.
        I will not let you down.
        I'll have it on your desk first thing.
        I'll have Ruben drop it off.
        I'll follow your advice and write to the ombudsman.
        You can count on me for the tombola.
        Rest assured that we will replace it.
        See you at seven, I'll bring the cards.
        More on this tomorrow, I'll write at length then.
        I'll look after the cat while you're away.
        We'll see to it that your name is spelt right.
        I'll get the ball rolling with the printers.
        I'll send word as soon as the jury has voted.
        You will get a copy of the book the day it comes out.
        I'll hand in my part of the report on Thursday.
        I'll write to you again once the ice is gone.
        We'll make up the hours next week.
        I'm going to put your name forward.
        I will raise it at the next board meeting.
        We'll have someone look at the boiler today.
        I'll wait for you by the fountain.
        I'll join the call at three.
        I'll be sure to credit the photographer.
        I'll say hello to her from you.
        I'll treat what you told me in confidence.
        I'll bring it up with Marta.
        Will forward it as soon as it lands.
        Shall do.
        Will call you in the morning.
        I'll pay you back on Friday.
        We'll pay within thirty days.
        I'll clear it with the owner.
        I'll get someone to open the gate.
        I'll put the kettle on for half past four.
        I'll leave the side door unlocked.
        I'm meeting the printer tomorrow and will ask about the paper.
        The minutes will follow tomorrow.
        Details to follow next week.
        You'll hear from us by the end of the month.
        I'll do it tonight.
        Promise I'll return it in one piece.
        It will be on your desk by noon.
        I won't mention it to anyone.
        I'll have to ask my wife and get back to you.
        I'll forward your CV to our head of research on Monday.
        We'll get back to you with a decision by the 20th.
        I'll have a look at your draft this weekend.
        I will make sure she gets your message.
        I'm going to send a note to the editor today.
        I'll write up our notes and share them with everyone.
        You'll receive the signed copy next week.
        I'll introduce you to Tariq by email tomorrow.
        We will publish the correction in Friday's issue.
        I promise to read it before we meet.
        Will let you know as soon as I hear from them.
        I'll call the clinic first thing in the morning.
        I'll keep my eyes open for a flat.
        I'll add you to the list.
        Our office will contact you about the keys.
        I'll bring the contract to our lunch.
        We are sending the samples out this week.
        I'll try to reach Anneke tonight.
        Let me ask our lawyer and I'll come back to you.
        I'll prepare a short summary for the board.
        The certificate will be mailed to you within ten days.
        I won't share your draft with anybody.
        I'll find out who is in charge of it.
        I shall be glad to attend, thank you.
        I will speak to the dean on your behalf.
        I'll let the committee know that you are coming.
        We'll send someone round tomorrow.
        I will look into it and report back on Friday.
        I'm going to translate the letter for you tonight.
        I'll return the books by the end of the month.
        I'll phone you when the parcel arrives.
        I'll take another look at your figures tomorrow.
        You will have the plans by Thursday.
        I'll get the forms signed.
        I'll make two copies for you.
        Will drop it off on my way home.
        The tickets will be emailed to you on Monday.
        I'll see that the gate is open.
        I'll ask Jonas to ring you.
        We're going to announce the winner on Friday.
        I'll mail you the photographs.
        I'll stop by on Saturday with the ladder.
        I'll do the dishes.
        I'll have a word with the neighbours.
        I will keep the room free for you until Friday.
        I'll put it in writing.
        I'll check my diary and get back to you.
        We will not raise the rent this year.
        I'll write to the newspaper myself.`,
      'ask promise': `
        Give me until Friday and I'll have a number for you.
        Send me your size and I'll order the shirt.
        Could you measure the door, and I'll cut the board to fit.
        Let me know your address and I'll post the keys.
        If you could send me the logo, I'll have the banner printed.
        Please choose a date and I'll book the table.`,
      'offer promise': `
        Our accountant will forward the W-9 to you on Monday.`,
    }))

  describe('is not heard', () =>
    reads({
      nothing: `
        You can expect delays on the ferry.
        The road goes out to the point.
        We aimed at the buoy and missed.
        The numbers will be lower next year.
        I'll be the one in the green coat.
        You'll love the view.
        We'll be landing around nine.
        I will turn forty in March.
        The keys will be with the porter, the landlord says.
        I'm going to Boston on Monday.
        They'll refund the deposit, I hear.
        I will assume the earlier figure stands.
        I'll believe it when I see it.
        The store will carry our jam from May on.
        I'd have mailed it, had I known.
        The agenda was in your mail yesterday.
        If the board votes no, the project is dead.
        That will cost us the season.
        He'll text you.
        We'll all miss her laugh.
        I am coming down with something.
        I will always remember that afternoon.
        It'll be dark by five.
        I'll be honest with you.
        The editor will decide.
        We will be closed on Monday for the holiday.
        I will be in Portland through Thursday.
        They will get back to you about the deposit.
        The committee will discuss the charter at two.
        I hope to finish the filing this month.
        I would send it if I had it.
        We sent the invoice on the third.
        You will need to complete the form.
        It will rain in Houston tomorrow.
        I won't be able to make the call.
        The pipeline will run at full capacity.
        Gas prices will rise this winter.
        I will be out of pocket until Tuesday.
        I'll miss you when you move to London.
        We will see whether the spec is stable.
        I think it will work out fine.
        If I were you I'd call the bank.
        I'm going to the ballgame tonight.
        She'll probably sign.
        I will have been here ten years in May.
        The new rates will apply from January.
        I'm writing to let you know that the meeting has moved.
        I might stop by, I might not.
        I'll never understand these reports.
        Your order will ship when payment clears, according to their site.
        I cannot promise anything.
        That will do.
        I will be on leave until the fourteenth.
        We'll be living in Ghent by then.
        I'll probably need glasses soon.
        The judge will announce the winners in May.
        My agent will be in touch with yours.
        I'll understand if you're too busy.
        I'll be honest with you.
        We will talk about rents and repairs.
        It'll be dark by six.
        I'll have turned sixty by then.
        I'll always remember that summer.
        I doubt I will get the grant.
        Whether we will move is still open.
        I'll believe it when I see it.
        We'll see.
        Who knows what I'll do next.
        The will of the people was clear.
        He wonders whether the bees will survive.
        The question is how long the wall will hold.
        The library will lend you up to six books.
        I will be sixty in May.
        I'll be teaching in Turin that term.
        I will be unable to attend.
        I'll have to decline.
        I'm afraid I'll miss the concert.
        I'll take the early train.
        I'll move to Cork in spring.
        We will all be older by then.
        I'll have eaten by then.
        I'll spare you the details.
        I'll never know why he left.
        I will say this much: it was cold.
        I'll admit I was wrong about the goats.
        The shop will close for good.
        Rosa will bring her own tools.
        They'll send the bill to him.
        Our daughter will start school in autumn.
        You'll be amazed.
        It will have been worth it.
        That'll be all.
        If the train is late, I'll miss the ferry.
        We plan to expand next year.
        I intend to retire at sixty.
        I was about to call you.
        I'll be thinking of you on Thursday.
        I will turn in early tonight.
        We'll be in the mountains for a week.
        I'll need more time for the second half.
        We'll probably lose the match.
        I'll never learn to ski.
        I'll have the fish.
        I'll be the one in the red coat.
        I will have been here ten years in June.
        She will write to you herself.
        The bank will charge two euros.
        The train will leave without us.
        I'll die of boredom in that meeting.
        I will be in Vienna for the fair.
        I'll be thirty in May, which is why I am changing jobs.
        The jury will meet in April.
        The prize will help the museum.
        I will be forty minutes late.
        I'll be wearing a green hat.
        The parcel will arrive by boat.
        My brother will look after the farm.
        I'm afraid I will not have time.
        I'll miss our walks.`,
      ask: `
        Who will bring the dessert?
        Will that work?
        I will need your approval before noon.
        Will you send me the curve?
        We should talk about it next week.`,
    }))
})
