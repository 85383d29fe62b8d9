// Loaded before a program (`node --require`): every way out of the machine throws and leaves a line in the file
// that OFFLINE_LOG names.
const { appendFileSync } = require('node:fs')

function forbid(owner, name, what) {
  owner[name] = () => {
    appendFileSync(process.env.OFFLINE_LOG, `${what}\n`)
    throw new Error(`${what} is forbidden here`)
  }
}

const net = require('node:net')
const dgram = require('node:dgram')
const dns = require('node:dns')
forbid(net.Socket.prototype, 'connect', 'connecting a socket')
forbid(net.Server.prototype, 'listen', 'listening on a socket')
forbid(dgram, 'createSocket', 'opening a socket')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) forbid(dns, name, `dns.${name}`)
for (const library of ['http', 'https', 'http2', 'tls']) {
  const module = require(`node:${library}`)
  for (const name of ['request', 'get', 'connect', 'createServer'])
    if (module[name] !== undefined) forbid(module, name, `${library}.${name}`)
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) forbid(globalThis, name, name)

const processes = require('node:child_process')
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  forbid(processes, name, `starting a program with ${name}`)
