// Compares the automatic numbers of Word files with those that LibreOffice prints, label for label.
// Usage: node scripts/check-docx-labels.mjs DIR [--json]   (after `npm run build`; needs soffice on the path)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readDocx } from '../dist/sources/docx/read.js'

const NEAR = 60
const fold = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
// Bullets are drawn from many fonts; that there is one is what counts.
const same = (ours, theirs) => ours === theirs || (ours !== '' && theirs !== '' && !/[\p{L}\p{N}]/u.test(ours + theirs))

/** The paragraphs of a file in order, each with its label and the rest of its text. */
function paragraphs(bytes) {
  const { root, source } = readDocx(bytes)
  const all = []
  const visit = (node, cell) => {
    if (node.data?.furniture) return
    if (node.type === 'paragraph' || node.type === 'heading') all.push(split(node, source))
    else if (node.type === 'tableCell') all.push({ label: '', text: fold(source.slice(...range(node))), cell: true })
    else for (const child of node.children ?? []) visit(child, cell)
  }
  visit(root)
  return all
}

function split(node, source) {
  const label = node.data?.label ?? ''
  return { label, text: fold(source.slice(...range(node)).slice(label.length)) }
}

function range(node) {
  const leaves = node.position ? [node] : node.children.filter((child) => child.position)
  return leaves.length === 0 ? [0, 0] : [leaves[0].position.start.offset, leaves.at(-1).position.end.offset]
}

/** What LibreOffice prints before each of our paragraphs, or undefined where it prints no such paragraph. */
function printed(ours, lines) {
  let from = 0
  return ours.map(({ label, text }) => {
    const first = text.slice(0, 80)
    for (let i = from; i < Math.min(lines.length, from + NEAR); i++) {
      const at = first === '' ? (lines[i] === label ? label.length : -1) : lines[i].indexOf(first)
      if (at < 0 || at > 40) continue
      from = i + 1
      return fold(lines[i].slice(0, at))
    }
    return undefined
  })
}

const [folder, format] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node scripts/check-docx-labels.mjs DIR [--json]')
  process.exit(2)
}
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .sort()
const out = mkdtempSync(join(tmpdir(), 'labels-'))
const profile = `-env:UserInstallation=file://${join(out, 'profile')}`
execFileSync(
  'soffice',
  [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    out,
    ...files.map((name) => join(folder, name)),
  ],
  { stdio: 'ignore' },
)
const reports = files.map((name) => {
  const ours = paragraphs(readFileSync(join(folder, name)))
  const lines = readFileSync(join(out, `${basename(name, '.docx')}.txt`), 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .map(fold)
  const theirs = printed(ours, lines)
  const found = ours.map((one, i) => ({ ...one, printed: theirs[i] })).filter((one) => one.printed !== undefined)
  const wrong = found.filter(({ label, printed, cell }) => !cell && !same(label, printed))
  return {
    name,
    paragraphs: ours.length,
    matched: found.length,
    labels: found.filter(({ label, printed }) => label !== '' || printed !== '').length,
    wrong: wrong.map(({ label, printed, text }) => ({ ours: label, libreoffice: printed, text: text.slice(0, 60) })),
  }
})
rmSync(out, { recursive: true, force: true })
if (format === '--json') console.log(JSON.stringify(reports))
else {
  for (const { name, paragraphs, matched, labels, wrong } of reports) {
    console.log(
      `${name}: ${matched} of ${paragraphs} paragraphs found, ${labels - wrong.length} of ${labels} labels agree`,
    )
    for (const { ours, libreoffice, text } of wrong) console.log(`  "${ours}" here, "${libreoffice}" there: ${text}`)
  }
  const sum = (key) =>
    reports.reduce((total, report) => total + (key === 'wrong' ? report.wrong.length : report[key]), 0)
  console.log(`${sum('labels') - sum('wrong')} of ${sum('labels')} labels agree in ${files.length} files`)
  process.exitCode = sum('wrong') > 0 ? 1 : 0
}
