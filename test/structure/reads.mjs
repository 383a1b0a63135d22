// Preloaded: lists the files that are read, by whatever way, apart from what Node's own loader of modules reads.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const WAYS = ['readFile', 'open', 'opendir', 'readdir', 'readlink']
const reads = []
globalThis.reads = reads

/** Whether it is the loader that asks: the first caller that is neither here nor in node:fs. */
function byLoader() {
  const frames = new Error().stack.split('\n').slice(1)
  const caller = frames.find((frame) => !frame.includes(import.meta.url) && !/\(?node:(?:internal\/)?fs\b/.test(frame))
  return caller?.includes('node:internal/modules/') === true
}

function watch(object, name) {
  const original = object[name]
  object[name] = function (...args) {
    if (!byLoader()) reads.push(String(args[0]))
    return original.apply(this, args)
  }
}

for (const way of WAYS) {
  watch(fs, way)
  watch(fs, `${way}Sync`)
  if (fs.promises[way]) watch(fs.promises, way)
}
watch(fs, 'createReadStream')
syncBuiltinESMExports()
