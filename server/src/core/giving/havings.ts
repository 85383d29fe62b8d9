// What a letter lets the reader have, keep, use or come to. Written for plain text: small letters, no short forms.

export const HAVINGS: readonly string[] = [
  String.raw`\byou (?:can|may|could) (?:also |then |just |simply )?(?:have|keep|take|borrow|use|paste|copy|print|reprint|stay|park|sleep|reuse)\b(?! (?:a look|me|us|my time|this time|the link|our (?:service|platform|tool|product)))`,
  // "The bench is yours", but not "the decision is yours" nor "yours truly".
  String.raw`(?<!\b(?:choice|decision|call|turn|move|fault|problem|responsibility) )\b(?:is|are)(?: all| both)? yours\b(?! truly| sincerely| faithfully)`,
  String.raw`\byours (?:is|are) \b|\bit's yours (?:for|to|if|until|with)\b`,
  String.raw`\b(?:it|they|that)(?:'s| is| are) (?:hers|his|theirs)\b`,
  String.raw`\bhelp yoursel(?:f|ves)\b`,
  String.raw`\bplease (?:do )?(?:use|keep|take|have|borrow|help yourself|copy) (?:it|them|these|those|whatever|anything|my|our)\b(?! (?:form|link|seriously|into|in mind|short|brief))`,
  String.raw`\bfree to (?:use|keep|take|copy|read|print|borrow|reuse|rewrite|quote|share)\b|\bwelcome to (?:use|keep|take|copy|read|print|borrow|stay|come)\b`,
  String.raw`\b(?:how|as|when|where|whenever|however) you (?:like|want|wish|please|see fit)\b[^?]*$|\bwhichever (?:helps|suits) you\b`,
  String.raw`\btake as (?:many|much)\b|\bas (?:many|much) as you (?:like|want|can|need)\b`,
  String.raw`\blets? you (?:all )?(?:have|use|keep|stay|borrow|in)\b|\bwould like you to have\b|\bwant you to have\b`,
  String.raw`\b(?:agreed|fine|content) (?:that|for|with) you (?:get|getting|having|to have|may|can|have|keep|use|using|to use)\b`,
  // Set aside, on the way, or laid where the reader finds it.
  String.raw`\b(?:there (?:is|are|will be)|there's|here (?:is|are)|here's|left|kept|keep|saved|save|hold|reserved) [^.?!]{0,60}\bfor (?:you|both of you|your)\b(?! (?:consideration|reference|review|approval|records|convenience|information|signature|time|attention|business|company|team))`,
  String.raw`\b(?:held|kept|reserved|saved) for (?:us|you|all)\b|\bwith your name on it\b|\bfor you alone\b`,
  String.raw`\b(?:in|on|at|under|by) your (?:mailbox|letter ?box|porch|doorstep|desk|door|drive|shelf|locker|pigeonhole|gate)\b`,
  String.raw`\b(?:is|are|was|were)(?: now| already)? (?:on (?:its|their|the) way to you|in the (?:post|mail))\b`,
  String.raw`\bfor (?:the (?:two|three|four|five|six|lot)|all|both|each) of you\b|\bfor your own (?:files|use|records|archive|book|work|class|students)\b`,
  String.raw`\b(?:i|we) would (?:send|give|bring|show) (?:you|both)\b|\ba copy is (?:attached|enclosed|in)\b[^.?!]*\byour?s?\b`,
  // Made by hand and sent along; papers and forms of business are not.
  String.raw`\b(?:photos?|pictures|scans?|maps?|drawings?|timings|recipes?|transcripts?|translations?|recordings?|measurements|patch|pattern|chords|counts)\b[^.?!]{0,30} (?:is|are|sits?|sit) (?:attached|enclosed|below|with this|in the attachment)\b`,
  String.raw`\b(?:attached|enclosed|below) (?:is|are|you will find|come) (?:a|an|the|my|our|some|two|three)? ?(?:[\p{L}-]+ )?(?:photos?|pictures|scans?|map|drawings?|timings|recipe|transcript|translation|recording|patch|pattern|chords|counts)\b`,
  String.raw`\byou will find (?:all|them|it|everything|both|the (?:rest|others)|\d+)\b[^.?!]*\b(?:in the|on the|linked|below|attached|enclosed|at http)`,
  String.raw`\b(?:is|are) (?:all )?public\b|\b(?:is|are|stands?) (?:all |also )?on (?:our|my) public\b`,
  // Theirs by right, whichever way it comes to them.
  String.raw`\b(?:it|they|these|those|that|this|both) (?:really |rightly |all )?belongs? (?:to|with) (?:you|your)\b|\bwould you (?:rather|prefer) (?:that )?(?:i|we) (?:sent|brought|posted|left|kept)\b`,
  String.raw`\b(?:(?:may|shall|should) (?:i|we) (?:bring|post|leave|drop|return|hand|give)|(?:can|could) i (?:bring|post|drop|leave|return)) (?:it|them|these|those)\b(?! (?:a|another) )`,
  String.raw`\b(?:there is|there's|we have|i have|with)(?: always| still| usually| often)? (?:a|an|one|two|three|some) (?:empty|spare|free) (?:seats?|rooms?|beds?|chairs?|places?|desks?|space|tickets?|bikes?|cop(?:y|ies)|hands?)\b`,
  // Paid for, or free.
  String.raw`\b(?:tickets?|lunch|dinner|travel|everything|flights?|train|room) (?:is|are) (?:already )?(?:paid|included|covered)\b|\b(?:the )?fee is \d|\bpays (?:its|you|your|each|every|\d|[£$€])`,
  String.raw`\b(?:lunch|dinner|breakfast|coffees?|drinks?|beers?|tea|cake|pizza|curry|pints?|rounds?|supper|chips|ice ?cream|the (?:train|taxi|ticket|petrol))(?:'s)?(?: (?:is|are|will be|would be))? on (?:me|us)\b`,
  String.raw`\byou (?:will |would )?(?:get|receive|be paid|are paid) [^.?!]{0,20}(?:[£$€] ?\d|\d+ (?:euros?|pounds|dollars|kroner|francs|shillings))`,
  String.raw`\bknocked [^.?!]* off\b|\bat (?:my|our) (?:own )?(?:cost|expense)\b|\bfree of charge\b|\bno charge\b|\bfor nothing\b|\bgratis\b|\bwithout pay\b|\bwill not charge\b|\b(?:want|charge|ask|take) (?:you )?nothing\b|\bstands? empty\b|\brent[- ]free\b|\bcosts? (?:you )?nothing\b`,
  String.raw`\b(?:buy|stand|treat|cook) you (?:to )?(?:a |an |some |the )?(?:[\p{L}-]+ )?(?:lunch|dinner|breakfast|supper|burrito|pint|beer|curry|pizza|cake|meal)\b`,
  // What comes with it may serve.
  String.raw`\b(?:if|in case|where|whenever) (?:it|that|they|this|any of (?:it|this))(?:'s| is| are)? (?:useful|of (?:any )?(?:use|help|interest)|helpful|helps)\b`,
  String.raw`\b(?:might|may) (?:interest|amuse|save|help|spare|serve) (?:you|your)\b`,
  String.raw`\b(?:might|may) (?:also |just |well )?(?:solve|fix|explain|answer|settle|suit|fit|cure|cheer|comfort) (?:you|your)\b`,
]
