// Which day is today: the calendar's where the writer is, at midnight, on days that are 23 or 25 hours long, at both ends
// of the world, and after the zone or the clock of the machine was changed.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { today } from '../server/src/today.ts'
import { CLI, inFolder } from './cli/outreach.ts'
import type { List } from './cli/printed.ts'
import { Editor } from './lsp/editor.ts'

const CLOCK = resolve('test/clock.cjs')

describe('today', () => {
  for (const [zone, moment, expected] of [
    ['UTC', '2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['UTC', '2026-11-23T00:00:00Z', '2026-11-23'],
    // Fourteen hours ahead and twelve behind: never on one day at the same time.
    ['Pacific/Kiritimati', '2026-11-22T09:59:59Z', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-22T10:00:00Z', '2026-11-23'],
    ['Etc/GMT+12', '2026-11-23T11:59:59Z', '2026-11-22'],
    ['Etc/GMT+12', '2026-11-23T12:00:00Z', '2026-11-23'],
    ['Asia/Kathmandu', '2026-11-22T18:14:59Z', '2026-11-22'],
    ['Asia/Kathmandu', '2026-11-22T18:15:00Z', '2026-11-23'],
    // The night in which clocks go back, and the one in which they go on.
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
    // Here the hour that is left out is the first of the day.
    ['Africa/Cairo', '2026-04-23T21:59:59Z', '2026-04-23'],
    ['Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24'],
    ['Nowhere/At_All', '2026-11-23T12:00:00Z', '2026-11-23'],
  ] as const) {
    it(`is ${expected} in ${zone} at ${moment}`, () =>
      inFolder({ 'ada.outreach.md': promising(expected) }, (folder) => {
        const { stdout, stderr } = spawnSync(
          process.execPath,
          ['--require', CLOCK, CLI, 'promises', '--format', 'json'],
          { cwd: folder, env: { PATH: process.env.PATH, TZ: zone, CLOCK: moment }, encoding: 'utf8' },
        )
        const list = JSON.parse(stdout) as List & { readonly today: string }
        assert.equal(list.today, expected, stderr)
        assert.deepEqual(
          list.promises.map(({ what, state }) => `${what}: ${state}`),
          ['Yesterday: overdue', 'Today: due-soon'],
        )
      }))
  }

  it('follows the zone of the machine while it runs', () => {
    const before = process.env.TZ
    const dayIn = (zone: string): string => {
      process.env.TZ = zone
      return today()
    }
    // Between them lies more than a day, at any hour.
    assert.ok(dayIn('Pacific/Kiritimati') > dayIn('Etc/GMT+12'))
    assert.ok(dayIn('Etc/GMT+12') < dayIn('Pacific/Kiritimati'))
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  for (const [zone, moment] of [
    ['Pacific/Kiritimati', '2026-11-22T10:00:00Z'],
    ['Etc/GMT+12', '2026-11-24T11:59:59Z'],
  ] as const) {
    it(`is the day of the server's zone, ${zone}, in findings and in what it writes`, async () => {
      const editor = await Editor.start({
        node: ['--require', CLOCK],
        env: { TZ: zone, CLOCK: moment },
        ownDay: true,
      })
      editor.open(
        'ada.outreach.md',
        '---\nto: Ada\nsubject: x\npromises: [{what: Call, due: 2026-11-22}]\n---\n',
      )
      await editor.fix('ada.outreach.md', 'Call', 'Mark as kept today')
      assert.match(editor.text('ada.outreach.md'), /kept: 2026-11-23/)
      await editor.stop()
    })
  }
})

/** Promises due on the day before, written by hand, and on the day itself. */
function promising(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const yesterday = new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10)
  return `---\nto: Ada\npromises:\n  - {what: Yesterday, due: ${yesterday}}\n  - {what: Today, due: ${day}}\n---\n`
}
