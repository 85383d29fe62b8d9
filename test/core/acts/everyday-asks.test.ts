// Asks as people write them: students, neighbours, founders, editors, fundraisers, in good English and in less good.
import { reads } from './reading.ts'

describe('an ask in everyday words', () => {
  describe('is heard', () =>
    reads({
      ask: `
        Not sure whether this is your field, but do you know who handles the permits.
        We'd ask you to keep the gate shut after ten.
        Your signature is still missing on the last page.
        Awaiting your go-ahead on the posters.
        Need the final headcount asap.
        I'd be interested to know what you make of the second kiln.
        A short reply would already help me a lot.
        I'd like to put a question to you about the flood of 1953.
        I'm after somebody who has fired salt glaze in a shed.
        Do you still have the list that Karim made in 2019
        We could do with your eyes on the third page.
        Just need a yes or no from you about the hall.
        We still haven't received your signed form.
        Would be super grateful for a note about the grant.
        Could I borrow your ladder on Saturday?
        Tell Ruth I need the passwords.
        Whom should I talk to about the parking permit?
        I'd be grateful for a word with the curator.
        Is the hall still free on the ninth?
        Have you had a chance to read the lease?
        Let me know which colour you'd rather have.
        I still need your bank details.
        Any chance you could swap shifts with me?
        Would ten on Monday suit you?
        Sign and return the second page.
        Do you happen to know who designed the poster?
        I'm hoping you can point me to a good framer.
        Bring a coat, the cellar is cold.
        It'd be great if you could make it.
        What did the surveyor say?
        Which of the three drafts do you like best?
        We'd like to invite you to read at our spring evening.
        Please hold off on the order until I've spoken to the bank.
        Would you consider writing a few lines about the flood?
        My question is this: who pays for the repairs?
        If you know of a room to let, please think of me.
        May I quote you?
        Can we move it to four?
        I want to ask you for a favour.
        You could do me a great favour by forwarding this to Lena.
        Don't tell Sam yet.
        Have a look at the second photo.
        I need to know by Friday whether you are coming.
        Can you get Frank to sign the confirm today?
        I need the volumes for the Agua Dulce meter.
        Please make sure Tana is copied.
        Who is handling the Canadian paper?
        Would somebody from the editors' draft team post the diff?
        Thoughts?
        I'd like your take on the second option.
        Take a look at page four and tell me if I'm wrong.
        Any word on the amendment?
        When does your flight land?
        Could I trouble you for a copy of the master?
        It would help us a great deal if you brought the dial-in number.
        We are waiting on your redline.
        Remember to turn in your expense report.
        I was wondering whether there's a slot open on Friday.
        Call me when you get in.
        Do we have a signed agreement with them?
        Let's meet at three in 38C1.
        Mark, please advise.
        Is it OK to release the names?
        Kindly acknowledge receipt.
        I would appreciate it if you could set up the counterparty.
        Would you rather I waited until the audit is over?
        Don't forget to bring the passports.
        Give Lynn a hand with the recon, please.
        How many people do you expect?
        Are you open to a fifteen minute call next week?
        Worth a chat?
        It would be great if you could glance at my portfolio before the fair.
        Any chance you might put in a word with the committee?
        I was wondering whether your lab takes summer students.
        Let me know if you'd be open to a quick chat about the fellowship.
        Could use your help with the wording of the second clause.
        Looking for someone who has run a repair café before.
        Do you know anybody who teaches oboe in Leeds?
        Is there a time next week when I could ring you?
        Grateful for any pointers on the visa route.
        Could I trouble you for a reference?
        Might I ask which publisher you went with?
        I'd be curious to know how you priced your first commission.
        My budget is tiny, so any discount would mean a lot.
        A short quote from you would make the article.
        Would you have a spare hour on Saturday?
        We still need two judges for the science fair.
        What would it take to get you to Bristol in June?
        I'd owe you one if you could pass this on to Marek.
        Can I count on your vote?
        Please have a think about it and get back to me.
        Mind if I drop by on Tuesday?
        Fancy a pint after the match?
        Would Thursday suit you?
        Does 3 pm work on your end?
        If there's anyone at the ministry you could point me to, I'd be thankful.
        I want to learn how you organised the strike fund.
        We'd love your feedback on the mock-ups.
        Your signature is needed on page four.
        It'd mean the world to us if you shared the campaign.
        Who should I talk to about renting the hall?
        I need to borrow a van on Sunday.
        Just let us know which size you prefer.
        RSVP by the 12th.
        Kindly share the minutes with the rest of the board.
        Would appreciate a reply by Monday.
        Hoping to get your take on the new curriculum.
        I am keen to interview you for a podcast on tidal power.
        Could somebody from your office confirm the booking?
        Do let me know how you get on.
        Tell me honestly: does the ending work?
        How did you find your first clients?
        Would it be possible to postpone the viva by a week?
        Is it okay if I quote your email in the piece?
        Ping me once you've read it.
        Have you got ten minutes for a student who is stuck?
        I'd like to invite you to our spring concert.
        Could we perhaps find a slot before the holidays?
        I am desperately seeking a flat near the station.
        Your thoughts on the draft would be most welcome.
        You couldn't send me the slides, could you?
        I beg you to reconsider the closing of the library.
        Sign the petition before Friday.
        Please, dear colleague, send me the article, because our library has no access.
        I would be very thankful if you can explain me the procedure.
        It will be nice to have your opinion about my motivation letter.
        Can you please to tell me what documents I have to prepare?
        Might you be able to spare a copy?
        Chip in whatever you can.
        Will you be our keynote speaker?
        We invite you to submit a chapter.
        I'd be ever so grateful if you could cast an eye over my personal statement.
        Would you be up for judging the chilli contest?
        We're raising funds for a new roof and every pound counts.
        Could you see your way to writing a few lines in support?
        Do you happen to have the minutes from March?
        I'm after a second-hand loom; any leads?
        Who would be the right person to speak to about placements?
        If you know of any openings in your department, I'd love to hear about them.
        It'd be lovely to catch up over coffee sometime.
        I'm writing to ask for a deferral of my place.
        I am writing to apply for the position of lab technician.
        May I use your photograph on our poster?
        Perhaps you could tell me how you handled the landlord.
        Please could you let me have the sort code?
        Have a look and tell me what you'd change.
        Add your name to the open letter.
        Help us keep the pool open.
        Would there be any interest in a joint session at the conference?
        My question is simple: how did you get the permit?
        Is anyone going spare as a goalkeeper on Saturday?
        You might want to send me the tax form before Friday.
        You wouldn't by any chance have a ladder?
        One thing I'd like to understand is how you chose the paper.
        Keep me in mind for the autumn issue.
        I need the keys back by tonight.
        The committee needs your decision by the end of the month.
        Let's grab lunch on Wednesday.
        Shall we say ten o'clock at the gate?
        How about a walk along the canal?
        What are your rates for a half-day shoot?
        Please bear with me and send the form again.
        Can I pick your brains about beekeeping?
        Could I book you for the twentieth?
        I request you to kindly grant me an extension of one week.
        I would like to know if the scholarship is open for foreign students.
        I wanted to ask you for advice about my thesis topic.
        I'd value ten minutes of your time.
        I hope you'll consider joining our board.
        I hope that you could give me a chance to present my work.
        Hope to hear your view on this soon.
        Do you think we could move the deadline?
        Let me know how the interview went.
        What do you reckon?
        Any objections?
        Everything okay with the delivery?
        So, are you in?
        Which of the two covers do you prefer
        I'm hoping to shadow a midwife for a day, and your ward was suggested to me.
        Should you know a carpenter who works with larch, point me his way.
        Tell your friends.
        Spread the word about our open day.
        Do not forward this to anyone.
        Kindly advise on the next steps.
        Your vote matters; please use it on Thursday.
        It would help me a lot to see one of your old applications.
        I would appreciate to receive your feedback.
        Might a short phone call be possible?
        I dare to ask whether you have a copy left.
        Would you consider being my mentor?
        Is there anyone else I should be talking to?
        Point me to the right form and I'm happy.
        Would any of your former colleagues be willing to talk to me about night shifts?
        I'd be glad of an hour of your time before the funding round closes.
        Is the assistantship still open to people from outside the EU?
        What I lack is a second reader; would that be something for you?
        We'd be thrilled if you came along to the launch.
        Kindly let me have your bank details for the fee.
        If your calendar allows, I'd like to drop in on the 3rd.
        Could you steer me towards whoever handles press cards?
        I'm a nurse retraining as a coder and would love some advice on bootcamps.
        Our shelter runs out of blankets in December and we need yours.
        Give it a read and be merciless.
        Do me a favour and keep this quiet until Monday.
        I can't find your paper anywhere; would you mail me a PDF?
        Would you happen to know who owns the rights to the photo?
        My supervisor suggested I ask you about the sampling method.
        May I come and watch a rehearsal?
        Please consider a monthly gift.
        We would be honoured to have you as our guest of honour.
        I'd love ten minutes to show you the prototype.
        Any advice for somebody starting out at forty?
        Do you know if the position has been filled?
        How soon could you start?
        What would be a fair price for the lot?
        I was hoping we might meet while you are in Oslo.
        I'm hoping you remember the name of that plumber.
        I need a favour.
        Can we talk about the lease before it renews?
        Let me know when you've had a chance to look at it.
        Let us know by Friday whether you can take part.
        Let me hear what you think.
        Drop me a line when the proofs are in.
        Could the deadline be moved to the 20th?
        Please, is it possible that you send me the recommendation letter until Monday?
        I want to ask if you can accept me as an intern in your group.
        I kindly ask you for a meeting.
        Do not hesitate to tell me where I went wrong, I want to know.
        I'm reaching out to see if you'd consider advising our start-up.
        Would love to pick up where we left off, are you around in May?
        Two lines from you on the back cover would help us enormously.
        It would be of great help to know which of the grants you applied for.
        If you could only choose one of the drafts, which would it be?
        Write to your councillor today.
        We ask that you return the costumes clean.
        Do you have any idea who could translate this?
        I'd appreciate being kept in the loop.
        Am I right in thinking you once worked with Dr. Osei?
        Hello Professor Lind, I am a second-year student and I would like to join your group for the summer.
        Would you have any openings for a summer research assistant?
        Could you tell me whether the fellowship covers travel?
        I was hoping to get your opinion on which of the two offers to take.
        I'd be very interested in hearing how you moved from nursing to policy.
        If you have a moment, could you look at the second paragraph?
        Please let me know if you'd be willing to act as a referee.
        We're hoping to raise 12,000 by June and would be grateful for your support.
        I am trying to find a landlord who accepts dogs; do you know of one?
        Are you the right person to ask about gallery hire?
        It would help us to know how many of you are coming.
        Send over your availability and we can pick a time.
        May I call you on Thursday to talk about the terms?
        What's the best way to reach your features editor?
        Might you know someone at the port authority?
        I would love to interview you for a story on night trains.
        Let me know what your day rate is.
        Can you introduce me to whoever runs the residency?
        Any feedback is welcome, however blunt.
        We would like to book the hall for 9 May.
        Just wondering if you got my parcel.
        How would you feel about swapping shifts on Sunday?
        I'd appreciate a quick reply, since the printer closes at four.
        Please vote for our garden before midnight.
        Do you still have the contact of that carpenter?
        Could we reschedule?
        I really need your help with the tax form.
        Is it too late to submit an abstract?
        Tell us about your first job.
        Would you be so kind as to forward this to your head of department?
        I ask for your understanding and an extension of two weeks.
        Sir, kindly give me the details of the admission process.
        Help! Which form do I need?
        I look forward to your answer: yes or no?
        You can reach me at this number, please call before noon.
        We are seeking volunteers for the harvest weekend.
        Can anyone recommend a tuner for an old upright?
        My co-founder and I would love to get fifteen minutes with you.
        Let's meet up when you're in town.
        I wonder if you might share the slides.
        I'd like your honest opinion of chapter three.
        Could I have a copy of your slides for my students?
        Do you take on apprentices?
        Would you have time for a phone call about the archive next week?
        I am looking for a flatmate from March on.
        Can you recommend a good dentist in Ghent?
        It would be wonderful if you could speak at our school.
        I was wondering if your company sponsors visas.
        Let me know whether the price is negotiable.
        If possible, please send the figures by Wednesday.
        We need two more signatures.
        Is there any chance of an extension?
        I would love to hear your thoughts on the sketch.
        Who in your office deals with permissions?
        Please consider backing our campaign.
        I'm writing to invite you to our open day on 5 June.
        Could your choir sing at the opening?
        What do you think of the new title?
        I'd be thankful for a reference.
        Would you object if I quoted you?
        May we use your kitchen on Sunday?
        How did you get into translating?
        Please confirm that the room is booked.
        I want to ask a favour of you.
        Any idea where I could get the part?
        Does anybody have a spare bicycle pump?
        I hope we can count on your support.
        Would either of those dates suit you?
        I'd welcome the chance to talk to you about the vacancy.
        Pass this on to anyone who might care.`,
      'ask offer': `
        Can you spare an hour on Friday, and shall I bring lunch?
        Do you still need a drummer, and when is the gig?`,
    }))

  describe('is not heard', () =>
    reads({
      nothing: `
        Your tickets are still in the drawer.
        I know who you asked about the permits.
        They need the hall before noon.
        We were hoping to have the roof on by September.
        The dogs are after a rabbit again.
        Did you know that the bridge is hollow
        I borrowed your ladder on Saturday.
        Ruth asked me for the passwords.
        The hall is free on the ninth.
        I have read the lease.
        I know which colour you'd rather have.
        He still owes me an answer.
        Monday at ten suits me.
        I returned the second page.
        It was great that you could make it.
        The surveyor said nothing.
        Piotr says hello.
        I like the second draft best.
        Thank you for inviting me.
        The bank wanted a signature.
        I wrote a few lines about the flood.
        Nobody knows who pays.
        You quoted me well.
        We moved it to four.
        What a favour that was!
        Sam knows already.
        How nice to see you there.
        I looked at the photo.
        You need not answer this.
        No reply needed.
        There is nothing for you to do.
        Please do not reply to this automated message.
        If you have any questions, call me at extension 5.
        I asked Frank to sign the confirm.
        She wants to know when the flight lands.
        Thanks for taking the time to meet with us.
        The agreement needs to be signed by both parties.
        To unsubscribe, click the link below.
        You asked about the Canadian paper.
        How time flies!
        I wonder what they were thinking.
        I hope you can enjoy the long weekend.
        Let me explain how the curve is built.
        The question is whether they will pay.
        You don't need to do anything.
        Hope all is well with you and the kids.
        Please find attached the minutes.
        I sent the volumes to Tana.
        As you requested, the names were released.
        Do as I say, not as I do, was his motto.
        I would have called, but it was late.
        You should see the new lobby.
        What a game that was.
        Who knew it would take this long?
        Feel free to contact me with any questions.
        We meet at three in 38C1 every week.
        They want us to approve the ticket.
        I look forward to seeing you in June.
        Can't complain.
        I hope to finish the book this year.
        I'd have sent it sooner, but the scanner broke.
        I sent the parcel on Tuesday.
        I'm starting a new job on Monday.
        They offered us tea and a chair by the fire.
        I love helping at the harvest.
        Our agency helps brands grow.
        What a lovely concert that was!
        I need a holiday.
        We needed more chairs, as it turned out.
        She asked how the garden was doing.
        How time flies!
        I was looking for my keys when you rang.
        Your feedback on the draft was spot on.
        I appreciated your frank reply.
        Nobody knew who should speak first.
        To reach the hut, take the second path on the left.
        Cut the onions, then add the stock.
        Let me start with a confession.
        Let us hope the weather holds.
        I wish you all the best for the surgery.
        I'd like to thank you for the lovely evening.
        We want to be the best choir in town.
        I look forward to reading your reply.
        If it rains, the concert moves to the chapel.
        I wonder at how green it all is.
        Should the boiler fail, the switch is under the stairs.
        You would have laughed.
        I hope you get some rest.
        Get well soon.
        Say hello to Bruno from me.
        Have a good trip.
        Enjoy the sunshine.
        Take care.
        Congratulations on the baby!
        Nobody has time to read such long letters.
        It was kind of you to call.
        My flatmate wants to know everything about everybody.
        If you need anything, just ask.
        Don't hesitate to call.
        I'd rather not say.
        I'd planned to come.
        It helped me a great deal.
        I'd like to think we did our best.
        I'd love to have been there.
        I'd love it there.
        We love what you do.
        I wanted to be a vet.
        I wanted to thank you for the eggs.
        I just wanted to say how much I enjoyed the play.
        I needed an hour to find the house.
        Everyone needs a friend like her.
        She would like a window seat.
        The bakery is looking for an apprentice.
        Anna asked me whether I was coming.
        He never asked for money.
        The form asks for your date of birth.
        Who would have thought it?
        Isn't that something?
        Why on earth did we wait so long?
        Remember the summer of the wasps?
        Where did the time go?
        Please don't worry about the vase.
        Please give my love to the children.
        Please excuse the handwriting.
        Let me explain.
        Let me be clear: it was my mistake.
        Let me say how sorry I am.
        Take it easy.
        Come rain or shine, we sail at dawn.
        Add a pinch of salt.
        Turn left at the mill.
        To cancel, reply STOP.
        If you have any questions, my number is below.
        Thanks for asking.
        Thank you for letting us know.
        I appreciate you taking the time.
        You were kind enough to read my first book.
        You asked me how I started.
        As you requested, the forms are enclosed.
        Looking forward to Friday.
        Looking after two toddlers is hard work.
        Hoping for better weather.
        Wishing you a quick recovery.
        Sorry for the late reply.
        I read your piece on the canal with great pleasure.
        The invitation to the opening came too late.
        Quick note on the roof: it holds.
        The call was cut off.
        I thought I would never finish.
        I would be surprised if it held.
        I'd be happier in the country.
        I couldn't agree more.
        He offers courses in welding.
        It helped that the sun was out.
        If that helps anyone, good.
        Your door was open, so I left the parcel in the hall.
        The keys are yours and the car is mine.
        I have a cold.
        I have two sisters and a dog.
        We have a shop in Bremen.
        I know the feeling.
        My question was answered in your second chapter.
        I was asked to speak at the funeral.
        Ask and you shall receive, as they say.
        We need not worry.
        It needs salt.
        I want for nothing.
        I'd like to say that I enjoyed every page.
        I'd like to begin with the weather.
        Would that it were so simple.
        Which is why I am writing this by candlelight.
        When I was a boy, we had no fridge.
        How I miss the sea!
        What luck!
        Let it snow.
        Let's say it was not my finest hour.
        Let me tell you about the goat.
        Please know how sorry we are.
        Please find the bill enclosed.
        Please accept my thanks.
        Rest well and eat something.
        See you on Sunday.
        Say what you like, it works.
        Looking back, I should have listened.
        Thanks for your patience with my questions.
        I got your message and smiled.
        Your request reached me on Monday.
        The request was turned down.
        The form you asked for is attached.
        I'm a photographer from Cork and I work mostly at night.
        I read your book on tides twice.
        We met at the harbour festival two years ago.
        Your talk changed how I teach.
        I hope to publish it next year.
        I'd be lying if I said it was easy.
        I was delighted to get your letter.
        She would have loved your speech.
        It helps that I speak Finnish.
        I offered the flat to my cousin.
        Thank you for offering me the desk.
        I understand that you are busy.
        You were right to ask.
        The call for papers closed on Friday.
        I know that you prefer letters.
        I love your illustrations of moths.
        You mentioned that you needed a second reader.
        My sister wants to become a vet.
        The exhibition needs no introduction.
        I have worked in three libraries.
        Please excuse my English.
        Thank you for your time.
        With best wishes from the coast.
        I look forward to reading it.
        Hope the move went well.
        I asked Piet how he did it.
        When I asked for advice, nobody answered.
        What follows is a short history of the mill.
        Who I am is easily told.
        If it rains, we sit in the barn.
        In case of fire, use the stairs.
        We want to thank everybody who came.
        I may move to Oslo.
        I know what you went through.
        I needed a new roof last year.
        They wanted to know how old the oak was.
        The question of rent was never raised.
        I was looking at the wrong page.
        Thank you for the question about the loom.
        I appreciate the care you took.
        She asked for a second helping.
        You asked me for a picture; it is below.
        Who knew that moths sing?
        Let me begin with good news.
        How we laughed!
        I wish you were here.
        I'd like to congratulate you on the prize.
        I would love to live by the sea.`,
    }))
})
