import { reads } from './reading.ts'

describe('an ask', () => {
  describe('wants a deed, in the imperative or politely', () =>
    reads({
      ask: `
        Please return the form by Friday.
        Kindly confirm your address.
        Pls send the photos.
        Please, bring a coat for the boat.
        Send me your notes when you can.
        Call me when you land.
        Reply with the time that suits you best.
        Take a look at the second page.
        Give Ruth a call about the piano.
        Tell Sam to bring the rope.
        Don't forget to sign the back.
        Could you open the side door at six?
        Can you forward this to the treasurer
        Would you mind moving the date?
        Will you sign the petition?
        Could one of you water the plants?
        I'd appreciate it if you kept this between us.
        I would be grateful for your opinion.
        It would be great if we could meet in May.
        I need your signature on the last page.
        We need a volunteer for the raffle.
        I was hoping you could look at my roof.
        I was wondering whether the flat is still free.
        If you could send it before noon, that would be lovely.
        You are invited to speak at our spring dinner.
        I am asking for your support.
        We would like you to chair the panel.`,
    }))

  describe('wants an answer, a decision or a meeting', () =>
    reads({
      ask: `
        What do you charge for a day?
        Is the blue one still available?
        Are you free on Thursday?
        Any chance you have ten minutes this week?
        Any news from the insurers?
        Open to a coffee next week?
        Worth a short call?
        Thoughts?
        Will the ferry call at both islands?
        Let me know what you think.
        Let me know whether Tuesday works.
        Let me know if you are interested.
        Let me know your plans and if you have any questions.
        Let me know if you are coming or if you have any questions.
        Let's have lunch when you are back.
        Could we meet in the library?
        Can we find half an hour on Monday?
        Shall we meet at the ferry?
        Maybe we could grab a coffee.
        I'd love to hear how you started.
        I'd love to pick your brain about grant writing.
        Would love to get 20 minutes of your time.
        I would like to speak with you about the lease.
        I'd welcome your thoughts on the sketch.
        I'm looking for someone who knows old clocks.
        I'm curious how you solved the flooding.
        I have a question about the second invoice.
        I am applying for the post of archivist.
        We hope you can join us on the 9th.
        Why don't you come by on Sunday?`,
    }))

  describe('is none where the writer wants nothing for himself', () =>
    reads({
      nothing: `
        Move the dentist up.
        Drink more water and sleep early.
        Please find attached the two receipts.
        Please see the attached drawing.
        Please note that the office is closed on Monday.
        Please accept our apologies.
        Please feel free to call me.
        Please do not hesitate to contact us.
        Please contact me if you have any questions.
        If you have any questions, please call me.
        If you need further information, please let me know.
        Call me if you would like to discuss this.
        Let me know if you need anything else.
        Thank you for sending the photographs.
        Thanks for letting me know.
        Thank you for your consideration.
        I appreciate your help with the roof.
        I loved your talk on ferries.
        The question was settled in May.
        They asked us to leave.
        He would like to see the harbour.
        I know what you mean.
        You could see the island from there.
        If you can dream it, nothing is too far.
        I look forward to your visit.
        I hope you find the room comfortable.
        I hope this helps.
        How are you?
        Did you know that herons nest in the park?
        Let me introduce myself.
        Let me tell you a story.
        Let's face it, the roof was old.
        I would like to thank the whole team.
        We need to paint the fence before winter.
        I need to sleep.
        Looking back, the move was a good idea.
        When you visit, the gate is on the left.
        What matters is the result.
        The call for papers closes in June.
        Mail from abroad arrives late.
        Review copies went out on Monday.`,
    }))

  describe('may stand beside an offer or a promise', () =>
    reads({
      'ask promise': `
        Please pick a date and I will book the room.
        Could you send the measurements, and I'll cut the boards tonight.`,
      'ask offer': `
        Would you be free on Friday, and shall I bring the samples?`,
    }))
})
