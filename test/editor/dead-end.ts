// Where the browser sends whatever is meant for another machine, whoever in it asks: a page, a worker, a worker in a
// worker. Nothing gets through, and all that was asked for is known.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface DeadEnd {
  /** As a proxy for the browser. */
  readonly address: string
  /** Addresses, of encrypted connections the machine and port. */
  readonly asked: readonly string[]
  close(): void
}

/** Chromium looks for news of its own, whatever it is told. */
const BROWSERS_OWN = /^(?:http:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1)\.com[:/]/

export async function openDeadEnd(): Promise<DeadEnd> {
  const asked: string[] = []
  const note = (address = ''): void => {
    if (!BROWSERS_OWN.test(address)) asked.push(address)
  }
  const server = createServer((request, response) => {
    note(request.url)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note(request.url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, asked, close: () => server.close() }
}
