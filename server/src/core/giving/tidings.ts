// What the reader learns from the letter: who asks for them, who would help them, what worked, what came of their help.
// Written for plain text, as `havings.ts` is.

const TO_SOMEBODY =
  '(?:him|her|them|(?:my|our|the|a|an|some) [^.?!]{1,30}?|everyone|everybody|people|\\p{L}+)'

export const TIDINGS: readonly string[] = [
  // The writer speaks well of them, and others ask for them.
  String.raw`\b(?:i|we)(?: have)? (?:told|tell|shown|showed|recommended you to) ${TO_SOMEBODY} (?:about |(?:that )?(?:it|this) was )(?:you|your)\b`,
  String.raw`\b(?:i|we)(?: have)? (?:gave|given|passed|handed) (?:${TO_SOMEBODY} )?your (?:number|name|address|card|email|e-mail|details|cv|book)\b`,
  String.raw`\b(?:i|we)(?: have)?(?: already| also| often| always)? (?:recommended|recommend|named|nominated|quoted|credited|put) (?:you|your (?:name|work|shop|book|firm|practice|course))\b`,
  String.raw`\b(?:wants?|asked|asks|would like|is asking|are asking)(?: me| us)?(?: to have| for)? your (?:card|number|address|name|details)\b`,
  // Somebody is found for them.
  String.raw`\b(?:i|we)(?: have)? (?:asked|spoken to|spoke to|talked to|rang|called|checked with) [^.?!]{1,60}? (?:and (?:he|she|they)|who) (?:says?\b|said (?:yes|he|she|they|you (?:can|could|may))|would|will|can|could|agreed|(?:is|are) (?:happy|free|fine|glad|around|willing|keen|up for|in on))\b`,
  String.raw`\b(?:he|she|they)(?:'s| is| are| was| were| would be) (?:very |quite |only too )?(?:happy|glad|willing|keen|delighted|pleased) to (?:meet|talk|speak|help|show|see|hear|answer|come|write|read|host|lend|give|teach|be interviewed)\b`,
  String.raw`\btell (?:him|her|them) i sent you\b|\b(?:use|mention) my name\b`,
  String.raw`\b(?:he|she|they)(?: have| has)?(?: now| also| already)? agreed to (?:strike|drop|change|move|wait|give|let|lend|help|come|speak|extend|waive|pay|cover|sign|show|open|host|read)\b`,
  // What worked, what to beware of, before anybody else knows.
  String.raw`\b(?:my advice|our advice|one tip|a tip|two tips|word of warning)\b|\bwhat (?:helped|saved|worked for) (?:us|me)\b[^?]*$|\bwish (?:someone|somebody|anyone) had told (?:me|us)\b`,
  String.raw`(?:^|[:;,] )(?:do not|avoid) (?:book|buy|order|plant|pay|eat|bother with|trust)\b`,
  String.raw`\byou are the first\b(?! (?:one )?i (?:thought|asked|am asking))|\bbefore (?:anyone|anybody) else\b`,
  String.raw`\bthought you (?:would|might|should|ought to) (?:want to |like to |be glad to )?(?:know|hear)\b|\bheads[- ]up\b|\bnot public (?:yet|until|till)\b`,
  String.raw`\bwanted you to (?:hear|know|have|see) (?:it |this |that |them )?(?:first|before|from me|early)\b`,
  // What they had asked.
  String.raw`\b(?:following|about|on|regarding|re|as for|to answer|answer to|answers to) your (?:question|mail|email|letter|note|two|three)(?:s|)\b(?! to (?:me|us))|\byou (?:had )?asked (?:about|whether|if|how|why|which|what|where|who|when)\b[^?]*$`,
  String.raw`\b(?:good catch|good spot|well spotted)\b`,
  // What came of the reader's help.
  String.raw`\b(?:because of|thanks to|without) (?:you\b(?! \p{L}+ing\b)|your (?!company|product|platform|team\b|service|business)[\p{L}'-]+)[^?]*$`,
  String.raw`\b(?:you|your)\b[^.?!]{1,80}\b(?:(?:saved|spared|earned|won|landed) (?:me|us|my|our)|got (?:me|us|our|my) (?:the|a|an|in|through|over|out|hired|funded|past))\b`,
]
