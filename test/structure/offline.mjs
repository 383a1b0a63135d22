// Denies every way to the network, then reads documents of every format: prints how many, and what was tried.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
const tried = []
const deny = (object, name) => {
  object[name] = () => {
    tried.push(name)
    throw new Error(`${name} is denied`)
  }
}
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get'],
  http2: ['connect'],
}))
  for (const name of names) deny(require(module), name)
deny(require('node:net').Socket.prototype, 'connect')
deny(require('node:dns').promises, 'lookup')
deny(globalThis, 'fetch')
globalThis.WebSocket = undefined
syncBuiltinESMExports()

const { extract } = await import(new URL('../../dist/index.js', import.meta.url).href)
const { lookup } = await import('node:dns')
const { connect } = await import('node:net')
for (const way of [() => lookup('localhost'), () => connect(9), () => fetch('http://127.0.0.1:9')]) {
  try {
    way()
    tried.push('a way is open')
  } catch {
    tried.pop()
  }
}
const LINKS =
  '<p>Chỉ thị<img src="http://127.0.0.1:9/a.png"><script src="http://127.0.0.1:9/a.js"></script><link rel=stylesheet href="http://127.0.0.1:9/a.css"><iframe src="http://127.0.0.1:9/">'
const formats = {}
let documents = 0
for (const folder of ['corpus', 'fixtures/formats']) {
  const place = new URL(`../../${folder}/`, import.meta.url)
  for (const name of readdirSync(place).filter((each) => /\.(?:txt|md|html|docx|doc|pdf)$/.test(each))) {
    await extract(readFileSync(new URL(name, place)), { uri: name })
    formats[name.split('.').at(-1)] = true
    documents++
  }
}
await extract(LINKS, { uri: 'a.html' })
console.log(JSON.stringify({ documents, formats: Object.keys(formats).sort(), tried }))
