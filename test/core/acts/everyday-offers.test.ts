// Offers as people make them, plainly, on a condition or in passing; few of them say "offer" or "help".
import { reads } from './reading.ts'

describe('an offer in everyday words', () => {
  describe('is heard', () =>
    reads({
      offer: `
        If you get stuck with the customs form, my wife did it for a living.
        Here's the checklist we use, adapt it as you see fit.
        If a reference from me would carry any weight, you have it.
        Come and use our kiln whenever it's idle.
        I'm offering free lessons to anyone who arrived this term.
        Let me take the Monday shift so you can go to the wedding.
        My uncle binds books and could do the covers at cost.
        If you ever fancy a look round the forge, you know where I am.
        Anything else I can do to help, just tell me.
        The key is under the pot and the map I can send on request.
        I may be able to help with the Danish forms.
        If you are interested in having the recordings, drop me a line.
        Should you ever find yourself in Ghent, there's a bed for you.
        Feel free to grab any of the photos.
        Here is last year's budget, reuse whatever you want.
        Ruth will help you with the looms.
        My cousin Ann would lend you hers.
        Our studio would press two hundred sleeves for you at the same time.
        I'd be happy to swap notes on grant budgets.
        If you ever need a sofa in Porto, mine is yours.
        Give me a shout if you want a second pair of eyes on the proofs.
        I can introduce you to the woman who runs the archive.
        Shout if I can be useful with the German.
        Always glad to read a chapter.
        Want a lift to the airport?
        I'm around on Sunday if you need help moving.
        My spare monitor is yours if you can use it.
        Let me know if a translation would be useful.
        I have a contact at the harbour office and can put you two in touch.
        You're welcome to stay with us during the festival.
        In case it's of use, here is the spreadsheet I made for my own move.
        I've attached my notes on the archive, which may save you a day.
        If it helps, I could record a short screencast.
        Should you want the raw data, just say the word.
        Feel free to use my photos in your talk.
        I'd gladly proofread the English version.
        We could lend you our projector for the evening.
        Shall I ask my sister whether the cottage is free?
        Would a list of local printers be of any help?
        Need anything from the market?
        Can I help with the setting up?
        If you like, I can send you the pattern.
        If I can return the favour, tell me how.
        There's a desk free in our studio, should you need one.
        We'd be delighted to host your interns for a day.
        Just say if you'd like me to read it aloud to the group.
        I know a good notary, if you need one.
        Happy to jump on a call and walk you through the setup.
        I have two tickets going spare, do you want them?
        Anything I can take off your plate this week?
        Our students could build the website for you, free of charge.
        I might be able to find you a room at the inn.
        Perhaps I can return the kindness by reading your thesis.
        My door is open if you'd like to talk it over.
        I would be glad to share what we learnt from our own failed bid.
        Thought this paper might interest you, given your work on peat.
        If you'd like, I can put your poster in our window.
        I'd be glad to be a referee for your visa.
        Say the word and the van is yours for the weekend.
        You're most welcome to sit in on my seminar.
        I'm more than happy to talk your intern through the archive.
        Let me know should you want the raw files.
        I could ask Inés whether she still rents out the loft.
        Would an introduction to our registrar help?
        Can I get you a ticket while I'm at it?
        If the commute gets too much, our couch is free on Tuesdays.
        I've got a spare copy of the dictionary, happy to post it.
        I still owe you, so if you want your windows cleaned, ring me.
        Do drop in whenever you need a quiet place to write.
        I'd be happy to be your guinea pig.
        In return for nothing at all, I'd like to redo your logo.
        I'm able to lend you the small generator.
        Glad to be a sounding board.
        If you want to practise your talk on somebody, I'm all ears.
        Our lab can run the samples for you at no cost.
        I'd be willing to take your Thursday shift.
        Shall we bring dessert?
        Should I send you the template we used?
        I would like to offer you our hall for the rehearsal.
        We would like to give you a year of membership for free.
        I can offer you a desk for the summer.
        I am offering my help with the French version.
        I'd love to help you carry the pieces in.
        Let me lend you a hand with the forms.
        Let me give you a lift.
        Use my name when you write to them, if it helps.
        There are spare chairs in our cellar if you run short.
        When you're next in town, come and use the darkroom.
        Need a hand with the boxes on Saturday?
        Would you care for a copy?
        My cousin works at the embassy; shall I ask her?
        Please let me know if there is any way I can support the appeal.
        Count me in if you need stewards.
        I have some experience with such forms and would gladly fill yours in with you.
        I put together a list of printers for you, in case you need one.
        Here's the reading list I use with my own students; it may come in handy.
        The attached map might spare you a detour.
        Ask me anything about the visa, I've been through it.
        I'd be up for reviewing a chapter.
        Count on me if you need a second driver.
        You can have our stall on Sunday if you want it.
        I can free up an afternoon to go through your slides with you.
        We'd love to feature your shelter in our spring issue.
        I'm happy to be quoted.
        Our newsletter reaches nine thousand gardeners and I'd gladly run a piece about your nursery.
        Would it be useful if I shared our rota?
        Want a second opinion on the contract?
        I saved you a jar of the quince jelly.
        I've kept the negatives for you.
        Let me know if you'd like an invitation to the private view.
        I have a friend at the consulate who could speed this up, shall I ask him?
        Feel free to lift anything from our handbook.
        If you get stuck with the form, call me at any hour.
        Let me take the early shift for you.
        Let me know what I can bring.
        How can I help?
        What can I do to make this easier for you?
        Tell me what you need and it's done.
        Should your speaker fall ill, I could step in.
        If your speaker drops out, I'd be able to fill the slot.
        I could translate the summary for you, if that's any good.
        You'd be welcome to a desk in our office while the roof is off.
        We keep a room for visiting scholars, and it is yours if you come.
        I'd be delighted to show your class the workshop.
        If it's any use, my dissertation has a chapter on this.
        The recording is free for you to use in class.
        Borrow my tent, it sleeps four.
        Say when and I'll drive you to the clinic.
        I'm on the panel that picks the speakers and could put your name forward.
        I'd like to give you my old microscope.
        Our accountant offered to look over your books, too.
        There will always be a bed for you here.
        I'm more than willing to mentor one of your students.
        Perhaps my notes from the last round would be of use to you.
        If you'd find it helpful I can send over the budget we submitted.
        Do you want company on the drive up?
        I'd be glad to proofread the English summary.
        If you ever want to visit the observatory, I can arrange a tour.
        Happy to put in a word with the editor.
        I can send you the raw data if it's of interest.
        If you'd like to see the figures before we publish, let me know.
        Let me know if you'd like a hand with the grant application.
        I would be happy to introduce you to two of our donors.
        We'd be happy to have you stay at ours during the conference.
        Would it help if I brought the projector?
        You're welcome to use our lab for the measurements.
        I have a box of old prints you can have.
        Could I offer you a lift to the station?
        I'm happy to answer questions from your students.
        My team would be glad to test your prototype.
        I could write a short review for your site.
        In return I can offer a workshop on fundraising.
        I'm available to cover for you on Friday.
        Feel free to use the attached budget as a template.
        I'd love to share what we learned when we moved our archive.
        Do you need someone to look after the dog?
        Let me know if I can make any introductions for you.
        If a letter of support would be useful, I can write one this week.
        Shall I send you the contact of our accountant?
        I've been through the same process, so ask away.
        We can lend you two tents.
        I'd be pleased to give a guest lecture to your class.
        Here is my list of small grants, which might be of use to you.
        Should you need a translator for the day, my sister does that for a living.
        I can help you with the moving boxes on Friday.
        We'd be glad to print your leaflet for nothing.
        Let me know if you want me to bring the drill.
        Would you like to borrow our projector?
        If you're looking for a reader, I'm happy to do it.
        I could introduce you to the head of the museum.
        Please use our hall whenever it is empty.
        I'd be happy to share my experience with the visa office.
        Can I do anything for you while I am in Rome?
        There is a spare seat in our car if you want it.
        I have a recording of the talk and can send it over if you like.
        You are welcome to quote from my thesis.
        Do you want me to put you on the guest list?
        I'm happy to be a sounding board for your pitch.
        Shall I forward you the minutes?
        If you need somebody to water the plants, call me.
        My notes from the course are yours if you want them.
        We can store your boxes in our barn over the winter.
        I'd love to help with the harvest.
        If it helps, I can talk to the landlord for you.
        I thought you might like to see the enclosed map.
        Happy to lend my van for the day.
        I would be willing to teach a class for free.
        If I can be of use to the archive in any way, please tell me.
        I'd be delighted to write the foreword.
        If it would save you time, I can pull the meter readings from our side and forward the spreadsheet.
        Feel free to borrow my copy of the tariff binder until yours shows up.
        Should you want a second pair of eyes on the draft charter, I'm around all Thursday.
        I could put in a word with Janet, who runs the settlements desk.
        Shall I have the paralegals prepare the assignment letters?
        Happy to hop on a quick call and walk through the schema changes if that makes life easier.
        We'd be more than willing to host the interim meeting at our Grenoble office.
        Do you need me to bring copies of the confirms?
        My team can take over the test suite if nobody else has cycles.
        Let me know if there's anything on the legal side I can take off your plate.
        I'd gladly write the introduction for the errata page.
        I put together a short checklist that other charter schools found handy; you're welcome to it.
        Here's a free worksheet I made for first-time grant writers: link below.
        If you'd like, I can connect you with two alumni who made the same switch last year.
        Would it help if I drafted the minutes?
        I am volunteering to edit section 4 unless somebody objects.
        You can use our guest office while you are in Houston.
        Lisa said she would be glad to train your new analyst on the system.
        Any time you want to bounce ideas around, my door is open.
        I would be willing to serve as a reference for you.
        Want me to ask around for a roommate?
        I've got two spare tickets for Saturday's game if you and Tom want them.
        We can lend you a projector for the workshop.
        I can offer a one-hour review of your onboarding emails, no charge.
        Please tell me how I can support the hiring on your end.
        Let us know if you would like assistance setting up the account.
        I'm happy to answer questions about our experience with the vendor.
        If useful, I'd share the benchmark data we collected.
        Can I give you a ride to the airport on Friday?
        I still have the slides from last year's tutorial if you want to reuse any of them.
        We have a spare room in Lyon, and it's yours for the conference week.
        I'd be delighted to read a draft before you send it to the committee.
        Anything I can do to speed up the credit review?
        I am more than happy to cover your Friday shift.
        Our intern is free this week and could key in the old invoices for you.
        I've been through the same visa process, so ask me whatever you like.
        Two of our members offered to proofread the French version.
        You are welcome to sit in on our Monday call.
        Why don't I take the first half of the agenda off your hands?
        I wouldn't mind taking the night shift on the help desk.
        If Steve can't make it, I can stand in for him.
        I thought I'd pass along the name of our translator in case you need one.
        Attached is the template we use, which you are free to adapt.
        I know a good estate lawyer in Austin and can give you her number.
        Give me a shout whenever you need the big scanner.
        My brother sells used lab equipment and can get you a decent price.
        I'd be honored to write the letter for your daughter.
        Let me take care of the hotel bookings.
        Let me at least pay for lunch.
        Can we help in any way with the relocation?
        I'm around if you want to rehearse the talk.
        There's a seat at our table if you have no plans for dinner.
        As a thank-you I would like to send you a signed copy.
        I can have our IT people set up an account for you.
        I'd like to help with the fundraiser.
        If you'd rather not drive, we could pick you up at the station.
        I am happy to be your sounding board on pricing.
        In the meantime, this recording may answer some of your questions.
        I wrote up a few ideas for your landing page; steal whatever you like.
        We kept a place on the Tuesday tour for you and a guest.
        I can spare an hour on Thursday to go over the wiring diagram with you.
        I'd be pleased to act as second reader.
        Nina, who used to audit for the city, has agreed to look at your books for nothing.
        I'd like you to have the first pick of the prints.
        You could always crash at our place.
        If anybody needs a lift back to the city, I have three seats.
        Once you have a draft, our lawyers would look it over without charging for it.
        I keep a list of small foundations that fund this sort of thing; it's yours on request.
        The offer of a bed still holds.
        I can vouch for you with the landlord.
        I'd be up for sharing the stall and the costs.
        Need me to resend the link?
        Would you have any use for forty folding chairs?
        Let us carry the printing costs.
        I can get you past the press desk.
        It would be my pleasure to show your class around the lab.`,
      'ask offer': `
        How about I draft the cover memo and you look it over?
        Perhaps I could be of some use on the statistics.`,
      'offer promise': `
        If you agree, I will trim the hedge on both sides.
        If you run into trouble with the upload, call me and we'll sort it out together.
        Say the word and I'll introduce you to the woman who runs their residency.
        We will gladly refund the ticket if your plans change.
        Just holler and I'll come over with the truck.
        We'll throw in the delivery for free since you had to wait.
        We'll cover your train fare.
        I'll reimburse you for the taxi.
        If you want, I'll ask the caretaker for the key.
        Just shout and I'll bring the trailer round.
        If you're ever in Gdansk, I'll show you round.
        I'll happily share the spreadsheet if that's useful.
        My colleague will send you the login details.
        If you want a reference, I'll write you one.
        Give me the nod and I'll get the tickets.
        If an introduction to the dean would help, I'll write to her tonight.
        We will replace the broken panes at our own cost.
        If you need a copy, I'll scan it for you.
        We'll cover the travel and the hotel.`,
    }))

  describe('is not heard', () =>
    reads({
      nothing: `
        I can show you our platform in 15 minutes.
        He got stuck with the form, my wife told me.
        They are offering a course in Delft.
        We talked about how we could ship the crates to you.
        I left you a voicemail about the looms.
        Attached is the survey for you to review.
        The reason is that I had to fill in two columns by hand.
        I only wondered whether you can sleep at night.
        The tenants asked for a number so that my lodger can send you the meter reading.
        Ruth would help nobody.
        This tool will help you.
        Our software will write the report for you.
        I'm happy that the vote went your way.
        We were glad to have you at the party.
        I am happy with the new bike.
        She is willing to wait.
        I can swim, but not far.
        I could hear the sea from the kitchen.
        My brother can lend nobody anything.
        We could not have done it without you.
        I can tell you love your work.
        I can only apologise for the delay.
        The café is free for anyone to use.
        I can be there at nine or at ten, whichever suits.
        I help out at the shelter on Sundays.
        Thank you for offering to help.
        I asked her to lend me the book.
        You asked whether the hall was free.
        Thanks so much for your help with the move.
        The team could use a striker, said the paper.
        Feel free to ignore me.
        I would help, but my back is bad.
        I'd be happy too, in your place.
        Happy to be home again.
        Glad you liked the jam.
        We were able to help three families.
        He could lend a hand now and then.
        I can't offer you anything better.
        I can never find my glasses.
        I can think of no better judge.
        I could eat a horse.
        Could be worse.
        The price could rise.
        If only I could fly.
        Feel free to skip the next paragraph.
        Should you have any queries, I can be reached on the number below.
        Many thanks for the offer of help.
        Nobody could tell me where the office was.
        I asked the clerk for help with the form.
        The offer stands in the contract.
        Any fool can see that the wall leans.
        Your help with the tents made the day.
        Some help is worse than none.
        I'm glad to be back.
        I was happy to be of use.
        I'm happy with either colour.
        I can hardly wait for spring.
        I can relate to that.
        I could tell he was lying.
        We can't complain.
        You can see the lake from here.
        Their offer was too low.
        Help came too late.
        I couldn't help but smile at your last line.
        Could it be that we are both wrong? Perhaps.
        I'm glad I asked.
        We are happy here.
        I can play the cello and the viola.
        I could never thank you enough.
        I'm happy to be back at the bench.
        I could see the stage from the bar.
        We can hear the trains at night.
        Their help was welcome.
        I was asked to help.
        I like to help where I can.
        The offer came too late for us.
        He was willing to pay the full price.
        We offer a full range of energy services to mid-size customers.
        I am available Tuesday and Wednesday after two.
        The new system can produce the report automatically.
        He offered me the job on Monday.
        Let me know if you have any questions.
        Our product helps sales teams cut their reporting time in half.
        The vendor provides training to all new analysts.
        We were able to help the Portland office last spring.
        Feel free to forward this to whoever handles procurement.
        If you can help with the catering, tell Maria.
        I could not open the file you sent.
        She wants me to ask around for a roommate.
        You can use the side entrance after six.
        I can meet any day next week except Thursday.
        Thank you for offering to edit section 4.
        We are hosting the interim meeting in Grenoble.
        I can see why the board was worried.
        My manager can approve the invoice.
        I'd be delighted to receive a copy of your paper.
        I would be willing to relocate for the right position.
        We can help you generate three times more qualified leads.
        Our members offered no comments on the French version.
        You are welcome.
        I'm happy with the draft as it stands.
        I wouldn't mind a second opinion from your team.
        I can stand the noise, but not the heat.
        Let me take a look at my calendar.
        There's a seat reserved for the governor.
        I'd like to help, but I am swamped this month.
        He could pick you up only if the meeting ends early, he says.
        I noticed a broken link on your resources page.
        I wrote to your landlord last week.
        We offer discounts to new subscribers.
        I can get the numbers only from your office.
        Our intern is leaving this week.
        I'd be glad to get the contract back by Monday.
        Perhaps Steve can stand in for you.
        I know a good deal about the Austin market.
        We kept a copy of the form for our records.
        I have a talk on Thursday and cannot come.
        I'd be pleased if the board wrote to the council.
        He has agreed to the terms.
        My students are looking forward to the visit.
        Take the second exit at the roundabout.
        You could always ask the registrar.
        Do send me the abstract by Friday.
        If anybody needs a ticket, they must write to the box office.
        Our lawyers looked it over.
        The offer expires on Sunday.
        Say yes or no.
        I can vouch for none of this.
        I was up for most of the night.
        Whatever happens, tell nobody.
        I speak for the whole department.
        Our van is in the garage.
        It was a pleasure to meet your class.
        I owe the bank four thousand.
        Mind the gap in the schedule.`,
      ask: `
        Please tell us if you are able to play, we may be two short.
        Let me know if you cannot come so that I can make the cook aware.
        I would like to see if I could get a copy of the tapes you played us.
        Please find my résumé attached for your review.
        Can you give me a ride to the airport on Friday?
        Could somebody lend us a projector for the workshop?
        I would like to schedule fifteen minutes to show you how it works.
        I'd love to hear how you approached the migration.
        Would you be willing to serve as a reference for me?
        Do you need the confirms before the close?
        I'd be glad if you could walk me through the schema changes.
        Is there anybody in your network who might be interested?
        I'd appreciate any advice you can share.
        If you want to reuse our slides, please ask the program chair first.
        Let me know how the rehearsal goes.
        Can you help in any way with the relocation?
        In the meantime, please answer the attached questions.
        Have you any ideas for the landing page?
        I would like a signed copy.
        We'd be happy to have your feedback on the prototype.
        Are you free for lunch?
        How about Thursday at ten?
        Why don't you draft the cover memo?
        Would you look over the wiring diagram?
        I'd like you to sign the first page.
        Perhaps I could have the statistics by then.
        Let us know.`,
    }))
})
