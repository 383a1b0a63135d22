// How far the sections of the same documents agree in two formats: F1 over their paths and first words.
// Usage: node scripts/check-pairs.mjs DIR DIR [--list]   (after `npm run build`; files pair by their names, endings aside)
import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { extract } from '../dist/index.js'

const WORDS = 8
const ENOUGH = 0.95

const [first, second, flag] = process.argv.slice(2)
if (!first || !second) {
  console.error('Usage: node scripts/check-pairs.mjs DIR DIR [--list]')
  process.exit(2)
}

/** Each section as its path and the first words behind its marker. */
async function sectionsOf(folder, name) {
  const { sections, text } = await extract(readFileSync(join(folder, name)), { uri: name, only: ['sections'] })
  const all = []
  const visit = ({ path, start, span, children }) => {
    const words = text.slice(start, span[1]).match(/[\p{L}\p{N}]+/gu) ?? []
    all.push(`${path} ${words.slice(0, WORDS).join(' ').toLowerCase()}`)
    children.forEach(visit)
  }
  sections.forEach(visit)
  return all
}

function without(list, others) {
  const left = [...others]
  return list.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const partners = new Map(readdirSync(second).map((name) => [parse(name).name, name]))
const sum = { same: 0, all: 0 }
for (const name of readdirSync(first).sort()) {
  const partner = partners.get(parse(name).name)
  if (!partner) continue
  const [one, other] = [await sectionsOf(first, name), await sectionsOf(second, partner)]
  const [lost, added] = [without(one, other), without(other, one)]
  const same = one.length - lost.length
  sum.same += 2 * same
  sum.all += one.length + other.length
  console.log(`${name}: ${same} of ${one.length} and ${other.length} sections agree`)
  if (flag === '--list')
    for (const item of [...lost.map((s) => `- ${s}`), ...added.map((s) => `+ ${s}`)]) console.log(`  ${item}`)
}
const f1 = sum.all === 0 ? 0 : sum.same / sum.all
console.log(`F1 ${f1.toFixed(3)}`)
process.exitCode = f1 >= ENOUGH ? 0 : 1
