// The other tests say that the browser asked nothing of other machines; this one, that they would have seen it.
import { deepEqual } from 'node:assert/strict'
import { openDeadEnd } from './dead-end.ts'
import { launchBrowser } from './workbench.ts'

const ADDRESS = 'http://www.example.org/letters'
const ASK = `void fetch('${ADDRESS}')`

const inWorker = (code: string): string =>
  `void new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])))`

describe('what the browser asks of other machines', () => {
  for (const [who, code] of [
    ['a page', ASK],
    ['a worker', inWorker(ASK)],
    ['a worker in a worker, as the server is one', inWorker(inWorker(ASK))],
  ] as const) {
    it(`is seen and goes nowhere: ${who}`, async () => {
      const deadEnd = await openDeadEnd()
      const browser = await launchBrowser(deadEnd)
      const page = await browser.newPage()
      await page.evaluate(code)
      while (deadEnd.asked.length === 0) await page.waitForTimeout(50)
      await browser.close()
      deadEnd.close()
      deepEqual(deadEnd.asked, [ADDRESS])
    })
  }
})
