// The figures of an evaluation against what the project asks of itself, as a Markdown table.

/** Each row: what is measured, where the report has it, the goal, and whether less is better. */
const ROWS = [
  ['promise in a sentence, F1', 'hand_sentences', ['promise', 'f1'], 0.88],
  ['… clear cases', 'hand_sentences', ['promise, clear cases', 'f1'], 0.92],
  ['… clear cases, templates', 'hand_template_sentences', ['promise, clear cases', 'f1'], 0.9],
  ['deadline of a promise found', 'hand_sentences', ['due', 'found'], 0.9],
  ['… templates', 'hand_template_sentences', ['due', 'found'], 0.9],
  ['offer in a sentence, F1', 'hand_sentences', ['offer', 'f1'], 0.72],
  ['offer in a message, F1', 'hand_emails', ['offer in message', 'f1'], 0.75],
  ['ask in a sentence, F1', 'hand_sentences', ['ask', 'f1'], 0.82],
  ['ask in a message, F1', 'hand_emails', ['ask in message', 'f1'], 0.9],
  ['`missing-offer` on messages, F1', 'hand_emails', ['missing-offer', 'f1'], 0.85],
  [
    'stock phrases found in templates',
    'hand_emails',
    ['stock phrases found in templates (span recall)', 'share'],
    0.45,
  ],
  [
    '`stock-phrase` alarms that are right',
    'hand_emails',
    ['stock-phrase alarms that are right (all messages)', 'share'],
    0.8,
  ],
  [
    'false `stock-phrase` alarms in 100 genuine words',
    'hand_emails',
    ['stock-phrase false alarms per 100 words of genuine mail'],
    0.12,
    true,
  ],
  ['templates with a stock phrase', 'templates', ['messages with a stock phrase'], 0.85],
  [
    'genuine mails with a `stock-phrase` alarm',
    'aeslc_emails',
    ['genuine mails with a stock-phrase alarm'],
    0.06,
    true,
  ],
  ['placeholders found', 'hand_emails', ['placeholders found', 'share'], 0.96],
  [
    '`unfilled-placeholder` alarms that are right',
    'hand_emails',
    ['placeholder alarms that are right', 'share'],
    0.97,
  ],
  [
    'genuine mails with a placeholder alarm',
    'aeslc_emails',
    ['genuine mails with a placeholder alarm'],
    0.003,
    true,
  ],
]

const SIZES = {
  hand_sentences: 'sentences of mail',
  hand_template_sentences: 'sentences of templates',
  hand_emails: 'whole messages',
  templates: 'templates',
  aeslc_emails: 'genuine mails',
}

export function tableOf(report, day) {
  const rows = ROWS.flatMap(([name, set, path, goal, least]) => {
    const value = path.reduce((part, key) => part?.[key], report[set])
    if (value === undefined || value === null) return []
    const met = least ? value <= goal : value >= goal
    return [`| ${name} | ${value.toFixed(3)} | ${least ? '≤' : '≥'} ${goal} | ${met ? '✓' : '✗'} |`]
  })
  return [
    '| measured | figure | goal | |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Measured ${day} on ${countsOf(report)}.`,
  ].join('\n')
}

function countsOf(report) {
  const counts = Object.entries(SIZES).flatMap(([set, name]) => {
    const size = report[set]?.n ?? report[set]?.promise?.n ?? report[set]?.['ask in message']?.n
    return size === undefined ? [] : [`${size} ${name}`]
  })
  return `${counts.slice(0, -1).join(', ')}${counts.length > 1 ? ' and ' : ''}${counts.at(-1) ?? 'nothing'}`
}
