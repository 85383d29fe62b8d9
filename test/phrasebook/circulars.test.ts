// Sentences as circulars have them, each of which the recipient has read before: pitches, invitations, follow-ups,
// applications, appeals. They were written without a look at the phrasebook.
import assert from 'node:assert/strict'
import { unexcused } from '../../server/src/phrasebook/passages.ts'
import { stockPhrases } from '../../server/src/phrasebook/phrasebook.ts'
import { linesOf } from '../core/acts/reading.ts'

describe('the sentences of circulars', () => {
  for (const sentence of linesOf(`
      I trust this message finds you in the best of spirits.
      Hope you're having a fantastic start to the week.
      I hope your summer is off to a wonderful start.
      I'll be upfront: I found you on LinkedIn.
      Your profile caught my eye and I just had to reach out.
      I've been an avid reader of your blog for years.
      I'm a huge admirer of what you've built.
      What you're doing in the fintech space is nothing short of inspiring.
      I was blown away by your recent keynote.
      Congrats on the recent funding round!
      Congratulations on your well-deserved promotion.
      I noticed we have several mutual connections.
      We seem to move in the same circles.
      I see that we're both passionate about sustainability.
      I'd love to add you to my professional network.
      I would love to connect and exchange ideas.
      I think we could both benefit from connecting.
      Let's connect and see how we can help each other.
      Always looking to expand my network with like-minded professionals.
      Thanks for accepting my invitation.
      Thank you for connecting!
      I'd love to learn more about your journey.
      I'd be honored to pick your brain over a virtual coffee.
      Would you be open to a quick 15-minute call next week?
      Do you have 15 minutes this week or next for a quick chat?
      Does Tuesday or Thursday work for a brief call?
      Feel free to grab a slot on my calendar.
      We help companies like yours increase revenue by up to 30%.
      We've helped hundreds of businesses just like yours.
      Our cutting-edge platform takes the guesswork out of hiring.
      Imagine cutting your costs in half.
      What if I told you there was a better way?
      Are you struggling to keep up with demand?
      Tired of wasting hours on spreadsheets?
      I'd hate for you to miss out.
      This is a limited-time offer.
      Spots are filling up fast.
      Act now to secure your place.
      Only three seats left!
      Don't let this opportunity pass you by.
      We're offering an exclusive discount to early adopters.
      No strings attached.
      There's no obligation whatsoever.
      It's completely risk-free.
      I know your time is valuable, so I'll be brief.
      I know how busy you must be.
      I don't want to take up too much of your time.
      I'll cut right to the chase.
      I promise this isn't a sales pitch.
      I'm not trying to sell you anything.
      Just bumping this to the top of your inbox.
      I wanted to circle back on my previous email.
      Just floating this back up.
      Did you get a chance to look at my last message?
      I haven't heard back from you, so I thought I'd try again.
      I'm sure you've been swamped.
      I know things get buried in the inbox.
      This will be my last email.
      Should I close your file?
      If I don't hear back, I'll assume it's not a priority.
      Is this still a priority for you?
      Have you given any thought to my proposal?
      Any thoughts on my last email?
      Following up on the below.
      Gentle reminder about the invoice proposal.
      Friendly nudge on this.
      I don't mean to be a pest.
      If you're not the right person, could you point me in the right direction?
      Who would be the best person to speak with about this?
      Please let me know if this is of interest.
      I'd appreciate any insights you could share.
      I look forward to your favorable response.
      Looking forward to hearing back from you soon.
      I eagerly await your response.
      Please do not hesitate to get in touch should you have any questions.
      Don't hesitate to reach out.
      Have a wonderful rest of your day!
      Warmest regards and best wishes for continued success.
      Wishing you all the best in your future endeavors.
      Happy to jump on a call at your earliest convenience.
      I came across your profile and was impressed by your background.
      I have an exciting opportunity that I think you'd be a great fit for.
      Your skills and experience make you an ideal candidate for this role.
      We are a fast-growing startup backed by top-tier investors.
      We're looking for a rockstar developer to join our team.
      Competitive salary, great benefits and flexible hours.
      Are you open to new opportunities?
      If you're not looking right now, do you know anyone who might be?
      My client is a market leader in its field.
      I'm working with a client who is looking for someone with your exact skill set.
      This role offers huge potential for growth.
      I am writing to express my strong interest in the Marketing Manager position.
      I am confident that my skills and experience make me a perfect fit.
      I am a highly motivated and results-driven professional.
      I am a team player with excellent communication skills.
      I thrive in fast-paced environments.
      I would welcome the opportunity to discuss how I can contribute to your team.
      I have always been passionate about technology.
      I am excited about the possibility of joining such a dynamic team.
      Please find my resume attached for your review.
      Thank you for considering my application.
      I believe I would be a valuable asset to your company.
      I have a proven track record of exceeding targets.
      I'm eager to bring my skills to the table.
      Your generous support makes our work possible.
      Together, we can make a difference.
      Every dollar counts.
      No gift is too small.
      Your donation will go directly to those in need.
      Will you stand with us?
      We can't do it without you.
      Because of supporters like you, we were able to reach our goal.
      With your help, we can change lives.
      Make a tax-deductible gift today.
      Your contribution will have a lasting impact.
      We're so close to our goal.
      Please consider making a year-end gift.
      From the bottom of our hearts, thank you.
      I wanted to reach out and introduce myself.
      Allow me to introduce myself.
      My name is Kim and I'm the founder of Brightloop.
      You don't know me, but I've been following your work for some time.
      I hope you don't mind me contacting you out of the blue.
      I know this is a long shot, but I figured it was worth a try.
      Apologies for the cold email.
      Forgive the unsolicited message.
      A mutual friend suggested that I get in touch.
      I think there could be some great synergies between our companies.
      I'd love to explore potential ways to collaborate.
      I see a lot of potential for a win-win partnership.
      We're on a mission to revolutionize the way people shop.
      We're disrupting the insurance industry.
      Our award-winning team delivers best-in-class solutions.
      Trusted by over 500 companies worldwide.
      In today's competitive landscape, every advantage matters.
      Now more than ever, security is top of mind.
      I thought this might be right up your alley.
      I think you'll find this really valuable.
      It would mean the world to me.
      Would this be worth exploring?
      Worth a conversation?
      Open to learning more?
      Mind if I send over some more info?
      If it makes sense to talk, how does your calendar look?
      Does that sound like something you'd be interested in?
      Is growing your revenue a priority this quarter?
      How are you currently handling payroll?
      I noticed your company is hiring for several roles.
      I was doing some research on companies in your space and your name came up.
      I was browsing your website and noticed a few things that could be improved.
      I have a few ideas that could help you get more customers.
      I took the liberty of putting together a short audit.
      I love the way you write.
      Great post on leadership the other day!
      I couldn't agree more with your recent post.
      Your insights on AI really resonated with me.
      Keep up the great work.
      Hope you're crushing it.
      Hope all is well in your world.
      I hope you had a restful weekend.
      Just wanted to touch base.
      Just checking in to see where things stand.
      I'm reaching out because I believe you'd be a perfect fit.
      I would be grateful for the opportunity to connect.
      As a fellow entrepreneur, I know how hard it is to scale.
      Fellow alum here!
      Small world!
      I feel like we'd really hit it off.
      Long time no talk!
      It's been a minute since we last spoke.
      It was great meeting you at the conference.
      It was a pleasure speaking with you yesterday.
      Thanks again for taking the time to meet with me.
      I really enjoyed our conversation.
      Hope our paths cross again soon.
      The ball is in your court.
      No worries if not.
      No pressure at all.
      Totally understand if you're too busy.
      Feel free to ignore this if it isn't relevant.
      If now isn't a good time, I completely understand.
      I'd be happy to answer any questions you may have.
      Rest assured that your satisfaction is our top priority.
      We pride ourselves on exceptional customer service.
      We value your feedback.
      As a valued customer, you get first access.
      You've been selected to join our exclusive community.
      Just for you: 20% off your first order.
      Don't miss out on this amazing deal.
      Sign up today and get started for free.
      Book your free consultation today.
      Schedule a demo and see it in action.
      See for yourself why thousands of teams love us.
      I hope this note finds you and your family safe and sound.
      Happy New Year, and I hope 2026 is treating you well so far!
      I stumbled upon your website while researching this topic.
      I came across your company on LinkedIn and was really impressed with what you guys are doing.
      Your latest article really struck a chord with me.
      I've been following your journey for quite a while now.
      You're clearly an expert in your field.
      Really impressive growth over the last year!
      You and your team are doing incredible things.
      I admire your dedication to the community.
      I'd love to be part of your network.
      I'm looking to connect with other professionals in the industry.
      I believe in the power of networking.
      It would be great to connect with you here.
      I came across your profile and thought it would be great to connect.
      I'd love to stay in the loop on what you're working on.
      Hope to connect with you soon!
      Can we hop on a quick call this week?
      Are you available for a 20-minute Zoom next Thursday?
      Would it make sense to carve out a few minutes to discuss?
      I'd love to find a time that works for you.
      When would be a good time to talk?
      What does your schedule look like next week?
      Let me know a time that suits you best.
      Simply reply to this email and I'll take care of the rest.
      Just reply with "yes" and I'll send over the details.
      We specialize in helping small businesses grow online.
      Our clients typically see a 3x return on investment.
      We've got you covered.
      Look no further.
      Say goodbye to boring meetings.
      It's a no-brainer.
      Take your business to the next level.
      Unlock the full potential of your team.
      Streamline your workflow and save valuable time.
      Boost your productivity with our all-in-one solution.
      We offer tailored solutions to meet your unique needs.
      Our state-of-the-art technology does the heavy lifting.
      Proven results.
      Don't just take our word for it.
      Sounds too good to be true?
      Join thousands of happy customers.
      Get started in minutes, no credit card required.
      Cancel anytime.
      Try it free for 14 days.
      Time is running out.
      Hurry, this offer ends soon!
      The clock is ticking.
      Before it's too late.
      Supplies are limited.
      Last chance to register.
      I wanted to give you first dibs.
      I don't want you to be left behind.
      Just a quick follow-up to my note from last week.
      I'm following up on the email I sent you.
      Circling back on this.
      Checking in one last time.
      I wanted to make sure this didn't get lost in the shuffle.
      Sorry to be a bother, but I'd love an update.
      I haven't received a response yet.
      I sent you an email a few days ago and wanted to make sure you got it.
      Perhaps this isn't the right time for you.
      I'll take the hint.
      I'll leave you alone after this, I promise.
      Permission to close your file?
      Is this something you're still interested in?
      Where do we stand on this?
      Can you give me a status update?
      Bringing this back to your attention.
      Please see my email below.
      I'm looking for some guidance on breaking into the industry.
      I'd be grateful for any advice you might have.
      I'm a recent graduate looking to break into marketing.
      I'm eager to learn from someone with your level of experience.
      I greatly admire your career path.
      Would you be willing to spare fifteen minutes of your time?
      I'd be happy to buy you a coffee in exchange for your wisdom.
      I recently applied for the Analyst role at your company.
      I would greatly appreciate it if you could put in a good word for me.
      Please let me know if there are any openings on your team.
      I'm very interested in learning more about the position.
      I am a quick learner with a strong work ethic.
      I pride myself on my attention to detail.
      My background makes me uniquely qualified for this role.
      I am excited to apply for this position.
      I would love to be considered for the role.
      I look forward to the opportunity to speak with you further.
      Thank you for taking the time to review my application.
      References available upon request.
      I was impressed by your background and think you'd be a great match.
      Your background looks like an excellent fit for a position I'm filling.
      I have an opportunity that may interest you.
      We are currently hiring for multiple positions.
      Are you currently exploring new roles?
      Would you be interested in hearing more about this role?
      The ideal candidate is self-motivated and hungry.
      Our client is one of the fastest-growing companies in the sector.
      You'll have the chance to work with some of the brightest minds in the business.
      If you know anyone who would be a good fit, feel free to forward this.
      Referrals are always appreciated.
      The need has never been greater.
      Your gift today will be doubled.
      Stand with us in the fight against hunger.
      Every little bit helps.
      For just the price of a cup of coffee a day, you can help.
      You have the power to change a life.
      We rely on the generosity of donors like you.
      Your support means everything to us.
      It's people like you who make our mission possible.
      Thank you for your continued support.
      Please give generously.
      Time is running out to double your impact.
      Help us reach our goal before midnight.
      I hope you'll join us in making a difference.
      Thank you for reading this far.
      Thanks for your consideration and have a great day!
      I appreciate your time and look forward to connecting.
      Cheers to a great week ahead!
      Best of luck with everything!
      Talk soon!
      I remain at your disposal for any further information.
      Let's make it happen.
      Let's chat!
      Let's do this.
      Excited to hear from you!
      Can't wait to hear your thoughts.
      I'd love to get your feedback.
      Would love your thoughts on this.
      I hope we can work together in the near future.
      I think we'd make a great team.
      I believe this could be mutually beneficial.
      I have a business proposal for you.
      I'd like to discuss a potential partnership.
      I run a blog in the same niche and would love to contribute a guest post.
      I noticed a broken link on your page and wanted to let you know.
      Your readers would love this.
      Would you consider linking to our article?
      I'll gladly share it with my followers in return.
      We'd love to feature you on our podcast.
      You'd be a fantastic guest.
      I have exciting news to share.
      Big things are coming.
      You're invited to an exclusive event.
      Save the date!
      Mark your calendars.
      Learn more on our website.
      Check out our website for more information.
      Visit our website to learn more about our services.
      I've attached a brochure for your perusal.
      Feel free to share this with your team.
      To make a long story short, we need more users.
      I wanted to put this on your radar.
      I know you're probably getting dozens of these.
      I'll keep this short and sweet.
      This will only take two minutes of your time.
      To be honest, I rarely do this.
      I'm reaching out to a handful of leaders in the space.
      As an industry leader, your opinion matters.
      I'd value your opinion.
      Quick question for you.
      One quick question.
      Hope you're the right person to contact about this.
      Who handles marketing at your company?
      We should grab coffee sometime.
      We have so much in common.
      Great minds think alike.
      I'm glad we connected!
      It's great to e-meet you.
      I was thrilled to see your post about remote work.
      I've admired your company from afar for years.
      Your story is truly inspirational.
      I respect what you've accomplished.
      I couldn't help but notice your recent success.
      As someone in the same field, I value your perspective.
      We share a passion for innovation.
      I'd like to invite you to join my network.
      I'd love to hear your story.
      Would you be interested in a short introductory call?
      How about a quick call on Monday?
      Let me know when you're free for a chat.
      You can book a time here.
      Just pick a time that works for you.
      I can work around your schedule.
      We work with companies such as yours to reduce churn.
      Our solution can save you up to 10 hours a week.
      We have a proven process that gets results.
      We've been in business for over 20 years.
      Our product is a game changer.
      We'd love to show you how it works.
      It's quick, easy and affordable.
      You'll see results in no time.
      100% satisfaction guaranteed.
      Ready to take the next step?
      Why wait?
      What do you have to lose?
      You have nothing to lose.
      Claim your free trial now.
      I've got a special offer just for you.
      Prices go up on Friday, so don't wait.
      You don't want to miss this.
      Only a few days left!
      I wanted to check if you saw my email.
      I know you get a lot of emails.
      In case you missed it, here's my previous message.
      Any update on this?
      I'm following up once more.
      I tried calling you but couldn't get through.
      Hoping to hear from you this time.
      I guess you're not interested.
      It seems like the timing isn't right.
      I won't bother you again.
      I would love to get your thoughts on my resume.
      I'm at a crossroads in my career.
      I'd love to follow in your footsteps.
      I'm passionate about making a difference.
      I have excellent interpersonal skills.
      I work well both independently and as part of a team.
      I am a self-starter with a can-do attitude.
      I am available for an interview at your convenience.
      My qualifications align perfectly with your requirements.
      I'd be a great addition to your team.
      I've long admired your organization.
      I am seeking a challenging position.
      We think you'd be a perfect match.
      Your profile really stood out to us.
      I have a role that matches your skill set.
      You come highly recommended.
      Are you happy in your current role?
      We're growing rapidly and looking for talented people.
      This is a once-in-a-lifetime opportunity.
      Your generosity makes a world of difference.
      Will you help us?
      Your gift will help provide meals for families in need.
      We can't do this alone.
      Please help us spread the word.
      Thank you for your kindness and generosity.
      We're counting on you.
      Donate today.
      I appreciate your consideration.
      Thanks for reading!
      I look forward to our conversation.
      I hope to speak with you soon.
      Looking forward to connecting with you.
      Wishing you continued success.
      Take care and stay safe.
      Don't be a stranger.
      Let's catch up soon.
      It's been ages!
      It's been far too long.
      Hope you're staying warm.
      I hope you had a lovely Christmas.
      I just came across this and thought of you.
      You came to mind.
      You've been on my mind.
      I know this is out of the blue.
      You might not remember me.
      I'm sure you're wondering why I'm writing.
      Let me get straight to the point.
      Long story short, we are raising a seed round.
      I'd love your support.
      We're excited to partner with you.
      Our audiences overlap perfectly.
      I'd love to write for your blog.
      I have a few topic ideas in mind.
      It would add value for your readers.
      Let me know if you accept guest posts.
      I'm always on the lookout for new opportunities.
      Let's explore how we can work together.
      I'm confident we can help you reach your goals.
      I'd be remiss if I didn't mention our webinar.
      Would it be crazy to suggest a call?
      I'll let the results speak for themselves.`))
    it(sentence, () => assert.ok(unexcused(sentence, stockPhrases()).length > 0))
})
