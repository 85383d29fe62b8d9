// Passages in four versions, to measure where "near-identical" begins: what a writer sends again with other names and
// days, or with a few words changed, is a copy; the same thought said anew is none.

export interface Family {
  readonly first: string
  /** Sent to somebody else with names, days and figures exchanged. */
  readonly swapped: string
  /** A few words changed on the way. */
  readonly retouched: string
  /** The same thought in a new sentence. */
  readonly rewritten: string
  /** Another thought in the same mould. */
  readonly framed: string
}

export const FAMILIES: readonly Family[] = [
  {
    first:
      'I run the night ferry between Oban and Craignure, and your paper on tidal locks is the first that matches our logs.',
    swapped:
      'I run the night ferry between Cairnryan and Larne, and your paper on tidal locks is the first that matches our logs.',
    retouched:
      'I run the night ferry between Oban and Craignure, and your article on tidal locks is the only one that matches our logs.',
    rewritten:
      'Our crossing logs from Mull never fit any model until I came to the one you published on tides in locks.',
    framed:
      'I run the night shift in a bakery in Oban, and your paper on wild yeasts is the first that matches our ovens.',
  },
  {
    first:
      'Your talk at Northwind about scheduling nurses with constraint solvers answered a question our ward has carried for years.',
    swapped:
      'Your talk at Eastbridge about scheduling nurses with constraint solvers answered a question our ward has carried for years.',
    retouched:
      'Your talk at Northwind about rostering nurses with constraint solvers answered a question that our ward carried for years.',
    rewritten:
      'For years nobody on our ward could say how a rota might be solved rather than guessed; on stage you did.',
    framed:
      'Your talk at Northwind about tracking eels with radio tags answered a question our angling club has carried for years.',
  },
  {
    first:
      'We are a small foundry in Coalbrookdale that still casts bells by hand, and we want to record how the older moulds were made before the last two moulders retire.',
    swapped:
      'We are a small foundry in Loughborough that still casts bells by hand, and we want to record how the older moulds were made before the last 3 moulders retire.',
    retouched:
      'We are a small foundry in Coalbrookdale that still casts bells by hand, and we hope to film how the older moulds were made before our last two moulders retire.',
    rewritten:
      'Two men in our workshop know the old way of making a bell mould, and when they leave nobody will, unless it is written down.',
    framed:
      'We are a small school in Coalbrookdale that still teaches Latin by ear, and we want to record how the older songs were sung before the last two singers move away.',
  },
  {
    first:
      'Last spring I rebuilt the catalogue of our parish archive from microfilm, which taught me to read registers that no scanner could.',
    swapped:
      'Last autumn I rebuilt the catalogue of our parish archive from microfilm, which taught me to read registers that no scanner could.',
    retouched:
      'Last spring I rebuilt the whole catalogue of our parish archive from microfilm, and it taught me to read registers no scanner could.',
    rewritten:
      'Reading parish registers by eye is something I learned when scanners failed on our films and the catalogue had to be made again.',
    framed:
      'Last spring I rebuilt the gearbox of our village clock from spare parts, which taught me to hear faults that no gauge could.',
  },
  {
    first:
      'Could you spare twenty minutes in March to tell me how your team moved its grading from paper to tablets?',
    swapped:
      'Could you spare 20 minutes in April to tell me how your team moved its grading from paper to tablets?',
    retouched:
      'Could you spare twenty minutes in March to show me how your school moved its grading from paper to tablets?',
    rewritten: 'I would be glad of a short call about the way you gave up paper when marking.',
    framed:
      'Could you spare twenty minutes in March to tell me how your museum chose its guards from among the visitors?',
  },
  {
    first:
      'I keep bees on the roof of a hospital in Graz. The hives lose a third of their brood each July, and the heat of the ventilation shafts is my best guess. You measured hive temperatures on twelve roofs; I would like to compare our numbers.',
    swapped:
      'I keep bees on the roof of a hospital in Linz. The hives lose a third of their brood each August, and the heat of the ventilation shafts is my best guess. You measured hive temperatures on 9 roofs; I would like to compare our numbers.',
    retouched:
      'I keep bees on the roof of a hospital in Graz. The hives lose nearly a third of their brood each July, and heat from the ventilation shafts is my best guess. You measured hive temperatures on twelve roofs, and I would love to compare our numbers.',
    rewritten:
      'On our hospital roof too many larvae die in summer. I suspect warm air from the vents, and since you have put thermometers into hives all over the city, our figures together might show it.',
    framed:
      'I keep sheep on an island off Donegal. The flock loses a third of its lambs each April, and the salt in the grass is my best guess. You measured soil on twelve islands; I would like to walk one of them with you.',
  },
  {
    first:
      'After nine years of translating court files I would like to work on software that translators do not curse.',
    swapped:
      'After 12 years of translating court files I would like to work on software that translators do not curse.',
    retouched:
      'After nine years of translating court files I want to work on software which translators do not curse.',
    rewritten:
      'Court translation has shown me how bad our tools are; building better ones is what I want to do now.',
    framed:
      'After nine years of driving night trains I would like to work on timetables that passengers do not curse.',
  },
  {
    first:
      'Our reading circle meets in the old customs house every second Thursday and has finished your trilogy in one winter.',
    swapped:
      'Our reading circle meets in the old customs house every second Tuesday and has finished your trilogy in one summer.',
    retouched:
      'Our reading circle meets in the old customs house every second week and finished your trilogy in a single winter.',
    rewritten:
      'We read all three of your novels between October and February, aloud, by a stove by the harbour.',
    framed:
      'Our chess club meets in the old tram depot every second Thursday and has played through your endgames in one winter.',
  },
  {
    first:
      'The grant pays for two divers and a boat for six weeks, but nobody on our side has ever mapped a wreck in silt.',
    swapped:
      'The grant pays for 4 divers and a boat for 8 weeks, but nobody on our side has ever mapped a wreck in silt.',
    retouched:
      'The grant pays for two divers and a boat for six weeks, yet none of us has ever mapped a wreck in silt.',
    rewritten:
      'Money for diving we have; what we lack is someone who knows how to draw a hull that lies in mud.',
    framed:
      'The grant pays for two painters and a scaffold for six weeks, but nobody on our side has ever cleaned a ceiling in tempera.',
  },
  {
    first:
      'I noticed that Harbourlight is hiring its third data engineer this year, and teams that grow that fast usually lose sight of who owns which table.',
    swapped:
      'I noticed that Stonebridge is hiring its third data engineer this year, and teams that grow that fast usually lose sight of who owns which table.',
    retouched:
      'I noticed that Harbourlight is hiring another data engineer this year, and teams growing that fast usually lose track of who owns which table.',
    rewritten:
      'When a data group doubles within months, tables go without owners; your job page suggests that you are there.',
    framed:
      'I noticed that Harbourlight is opening its third office this year, and firms that move that fast usually lose sight of who holds which key.',
  },
  {
    first:
      'My grandmother sewed sails in Lowestoft, and the palm she used is in the photograph on page forty of your book.',
    swapped:
      'My grandmother sewed sails in Grimsby, and the palm she used is in the photograph on page 52 of your book.',
    retouched:
      'My grandmother sewed sails in Lowestoft, and the palm that she used is in a photograph on page forty of your book.',
    rewritten: 'The leather palm you show among the sailmaking tools belonged to my family.',
    framed:
      'My grandmother dug peat in Lewis, and the spade she used is in the drawing on page forty of your book.',
  },
  {
    first:
      'We lend telescopes to village schools for a month at a time and collect the drawings the children make of the moon.',
    swapped:
      'We lend telescopes to village schools for a month at a time and collect the drawings the children make of Saturn.',
    retouched:
      'We lend telescopes to village schools for a few weeks at a time and collect the drawings that children make of the moon.',
    rewritten:
      'Children who have never looked through a lens draw the moon for us after four weeks with a borrowed instrument.',
    framed:
      'We lend cellos to village schools for a year at a time and record the first tunes the children play on them.',
  },
  {
    first:
      'I can offer a quiet room above our bakery for your interviews, with a kettle, a recorder and bread.',
    swapped:
      'I can offer a quiet room above our bakery for your interviews, with a kettle, a recorder and bread.',
    retouched:
      'I can offer you a quiet room over our bakery for your interviews, with a kettle, a recorder and fresh bread.',
    rewritten:
      'If you need somewhere calm to talk with people, the upper floor of our shop is free and smells good.',
    framed: 'I can offer a dry cellar below our chapel for your casks, with a lift, a lock and cold air.',
  },
  {
    first:
      'The union asked me to collect accounts of the 1984 closure from drivers who kept the last buses running through the snow.',
    swapped:
      'The union asked me to collect accounts of the 1991 closure from drivers who kept the last buses running through the snow.',
    retouched:
      'The union has asked me to gather accounts of the 1984 closure from drivers who kept the last buses running in the snow.',
    rewritten:
      'Drivers who were on the road during the winter when the depot shut are those whose memories I am writing down.',
    framed:
      'The union asked me to collect letters about the 1984 flood from nurses who kept the small wards open through the night.',
  },
  {
    first:
      'Since your clinic opened its evening hours, three of my patients have stopped coming to the emergency room for their asthma.',
    swapped:
      'Since your clinic opened its evening hours, 5 of my patients have stopped coming to the emergency room for their asthma.',
    retouched:
      'Since your clinic opened its evening hours, three of my patients no longer come to the emergency room with their asthma.',
    rewritten:
      'People with asthma whom I used to see at night now go to you instead, and I wanted you to know.',
    framed:
      'Since your library opened its cellar, three of my pupils have stopped coming late to the morning class for their sleep.',
  },
  {
    first:
      'I teach surveying to apprentices who have never held a theodolite. Half of them are better with the old brass one than with the laser, and nobody has explained why. Your study of hand and eye in glassblowers is the closest thing I have found.',
    swapped:
      'I teach surveying to apprentices who have never held a theodolite. Half of them are better with the old brass one than with the laser, and nobody has explained why. Your study of hand and eye in glassblowers is the closest thing I have found.',
    retouched:
      'I teach surveying to apprentices who have never used a theodolite. Half of them do better with the old brass one than with the laser, and nobody can explain why. Your study of hand and eye in glassblowers is the closest thing I found.',
    rewritten:
      'Why do beginners measure more exactly with an instrument from 1920 than with a modern one? What you wrote on glassblowers makes me think the answer is in the fingers.',
    framed:
      'I teach baking to recruits who have never held a whisk. Half of them are better with wild yeast than with the powder, and nobody has told me why. Your study of smell and memory in perfumers is the closest thing I have found.',
  },
  {
    first:
      'Our town wants to light the towpath without driving off the bats, and your lamps in Delft seem to manage both.',
    swapped:
      'Our town wants to light the towpath without driving off the bats, and your lamps in Utrecht seem to manage both.',
    retouched:
      'Our council wants to light the towpath without driving away the bats, and your lamps in Delft seem to do both.',
    rewritten:
      'Bats and cyclists share our canal, and so far each lamp suits only one of them; in Delft you found another way.',
    framed:
      'Our town wants to heat the baths without burning more gas, and your pumps in Delft seem to manage both.',
  },
  {
    first:
      'I would like to send you the first forty pages of a comic about a lighthouse keeper who collects wrong numbers.',
    swapped:
      'I would like to send you the first 60 pages of a comic about a lighthouse keeper who collects wrong numbers.',
    retouched:
      'I would like to show you the first forty pages of my comic about a lighthouse keeper who collects wrong numbers.',
    rewritten:
      'A keeper of a light answers calls that were meant for others: that is the story I have begun to draw.',
    framed:
      'I would like to send you the first forty photographs of a walk along a border that nobody guards.',
  },
  {
    first:
      'Each of our volunteers calls two people who live alone, every week, and writes one line about the call.',
    swapped:
      'Each of our volunteers calls 3 people who live alone, every week, and writes one line about the call.',
    retouched:
      'Each of our volunteers phones two people who live alone, once a week, and writes a line about the call.',
    rewritten: 'Those who live by themselves hear from us by telephone weekly, and a short note is kept.',
    framed:
      'Each of our volunteers mends two coats for people who sleep outside, every week, and sews one name into the lining.',
  },
  {
    first:
      'The enclosed sample was woven on a loom that your great-uncle built for the mill at Galashiels before the war.',
    swapped:
      'The enclosed sample was woven on a loom that your great-uncle built for the mill at Hawick before the war.',
    retouched:
      'The enclosed sample was woven on the loom your great-uncle had built for the mill at Galashiels before the war.',
    rewritten:
      'One of the looms from your family still works, and you find a piece of its cloth in this envelope.',
    framed:
      'The enclosed coin was struck on a press that your great-uncle built for the mint at Perth before the war.',
  },
  {
    first:
      'We tested your seed mix on four embankments along the A9, and the orchids came back on the one that was mown late.',
    swapped:
      'We tested your seed mix on six embankments along the M74, and the orchids came back on the one that was mown late.',
    retouched:
      'We tried your seed mix on four embankments along the A9, and orchids came back on the one which was mown late.',
    rewritten:
      'Mowing after August seems to be what brings orchids to a road verge, judging by where we sowed what you sell.',
    framed:
      'We tested your varnish on four boats along the Clyde, and the paint came off on the one that was kept dry.',
  },
  {
    first:
      'As treasurer of a choir of sixty I have learned that people pay promptly when the reminder is sung to them.',
    swapped:
      'As treasurer of a choir of 45 I have learned that people pay promptly when the reminder is sung to them.',
    retouched:
      'As the treasurer of a choir of sixty I learned that people pay promptly if the reminder is sung to them.',
    rewritten: 'Nobody in our choir owes a penny since I started to put dues to music.',
    framed:
      'As coach of a crew of eight I have learned that people row together when the stroke is counted to them.',
  },
  {
    first:
      'Our software finds duplicate invoices before they are paid, and last quarter it saved Brightwater the salary of an accountant.',
    swapped:
      'Our software finds duplicate invoices before they are paid, and last quarter it saved Kestrel Foods the salary of an accountant.',
    retouched:
      "Our software spots duplicate invoices before they get paid, and last quarter it saved Brightwater an accountant's salary.",
    rewritten:
      'Paying a bill twice is a mistake that a machine can see in time, as a customer of ours noticed at the end of the quarter.',
    framed:
      'Our software finds empty seats before the train departs, and last quarter it saved Brightwater the cost of a carriage.',
  },
  {
    first:
      'I photographed every cinema in Saxony that still has its neon, and the city museum will show the prints in May.',
    swapped:
      'I photographed every cinema in Thuringia that still has its neon, and the city museum will show the prints in June.',
    retouched:
      'I have photographed every cinema in Saxony that still has its neon sign, and the city museum is showing the prints in May.',
    rewritten:
      'Neon on picture houses is vanishing; what is left of it between Leipzig and Görlitz hangs in an exhibition soon.',
    framed:
      'I photographed every lido in Saxony that still has its slide, and the county archive will keep the prints in May.',
  },
]
