import { reads } from './reading.ts'

describe('a promise', () => {
  describe('is the writer committing to a deed', () =>
    reads({
      promise: `
        I'll send you the floor plan tomorrow.
        I’ll bring the ladder on Saturday.
        Ill drop the keys off at your desk.
        i will forward the invoice tonight
        We will refund the deposit within five days.
        We'll get the broken step repaired before you arrive.
        I'm going to ask Nadia about the grant and tell you what she says.
        I am going to rewrite the second chapter this weekend.
        I shall post the signed copy on Monday.
        Will mail you the recording once it is edited.
        Will do.
        Leila and I will proofread your thesis by the 3rd.
        I'll try to find the original receipt.
        I'll see what I can do about the seats.
        I'll see if the hall is free that evening.
        I'll have the caterer call you.
        I'll have the draft ready by noon.
        I will have to check with our treasurer and come back to you.
        I'll be there at eight.
        I'll be in touch next week.
        I'll keep you posted.
        I'll keep an eye on the boiler while you are away.
        I'll let you know how the vote goes.
        I'll make sure the projector works.
        I'll definitely, of course, return your umbrella.
        I'll talk to the landlord about the heating.
        I'll speak with Omar and find out.
        I'll meet you at the station.
        I'll take care of the flowers.
        I'll look into the missing parcel.
        I will not share your number with anybody.
        We will never sell your address.
        We will keep the gallery open until six for you.
        I'll get back to you.
        I have to run, but will send the rest at 9:30 on Friday.
        I'll stay in touch.
        I will be sending out the minutes this afternoon.`,
    }))

  describe('leaves the writer out or puts the deed otherwise', () =>
    reads({
      promise: `
        I am bringing the projector on Friday.
        We are shipping your order tomorrow.
        The programme will be sent to all speakers next week.
        Refunds will be issued within ten days.
        You will hear from me before Easter.
        You have my word that the shed stays locked.
        I promise to water the tomatoes.
        Let me check the archive and report back.
        I'd be delighted to join you for the opening.
        The questions will be answered by me in writing.
        Took your book by mistake, will return it on Sunday.
        I'll assume you are busy and close the ticket.`,
    }))

  describe('is none where nothing is committed to', () =>
    reads({
      nothing: `
        Steph, who keeps it alive, will answer the rest.
        I'll leave it to you from here.
        I'll leave you two to it.
        Friday is the limit, since otherwise I'll ask Leyla.
        I will be out of the office until Monday.
        I'll be in Lisbon for most of March.
        I will be available by phone.
        I'll be travelling on Thursday.
        I will need to renew my passport first.
        I'll have lunch at the canteen.
        I will have to leave the party early.
        We will discuss the budget and elect a chair.
        We'll talk about the garden at the next meeting.
        We will see how the season goes.
        I hope I'll make it to the top one day.
        Maybe we will move the fence next year.
        I don't know whether I will stay.
        That is how we will survive the winter.
        I will miss this place.
        I'll understand if the answer is no.
        I'll never forget that evening.
        I will look forward to the spring.
        Unfortunately I will not be able to attend.
        I won't be coming to the reunion.
        My sister will send the photographs.
        The council will decide in June.
        She'll bring the cake.
        They are going to replace the roof.
        The museum will open at ten.
        It will rain tomorrow.
        You will love the view.
        I sent the contract last week.
        I have already spoken to the printer.
        I am enclosing the two receipts.
        I am sending the file with this letter.
        I'll be brief.
        I'll get straight to the point.
        I would have called, but my phone was dead.
        I usually write on Sundays.
        His will was read in court.
        The new will to win surprised everyone.
        I was going to write yesterday.
        Marta will look at it and will call the plumber.
        The board (twelve people) will send a note.
        I am writing because of what happened today.`,
    }))
})
