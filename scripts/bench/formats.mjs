// Reading of formats over their floors: node scripts/bench/formats.mjs [DIR] (part of `npm run bench`)
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { extractText, getDocumentProxy } from 'unpdf'
import { docx } from '../../dist/sources/docx.js'
import { html } from '../../dist/sources/html.js'
import { markdown } from '../../dist/sources/markdown.js'
import { pdf } from '../../dist/sources/pdf.js'
import { samples } from './documents.mjs'
import { interleaved, processorTime } from './measure.mjs'

const FIXTURES = fileURLToPath(new URL('../../fixtures/formats', import.meta.url))
const READ =
  /^(?:.*\.rels|docProps\/core\.xml|word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)\.xml)$/
const WARM = 5
const ROUNDS = 15
const PAGES = 8

const REVISION = 'w:rsidR="00A77B3E" w:rsidRPr="00C52E1D"'

/**
 * A Word file as long as most, its text several times over, and marked as Word marks it: revision ids on each paragraph and
 * run, and a run ends wherever somebody edited. The samples come from another program, which writes 3 to 9 bytes of XML for
 * each letter; files that offices write have 7 to 62, and runs of 2 to 63 letters (median 12).
 */
function lengthened(bytes) {
  const files = unzipSync(bytes)
  const name = 'word/document.xml'
  files[name] = strToU8(
    strFromU8(files[name])
      .replace(/(<w:body>)(.*)(<\/w:body>)/s, (_, a, text, z) => a + text.repeat(PAGES) + z)
      .replace(/<w:p>/g, `<w:p ${REVISION} w:rsidRDefault="00F40B5A" w:rsidP="00D81A4C">`)
      .replace(/<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g, (_, look = '', text) =>
        edited(look, text),
      ),
  )
  return zipSync(files)
}

/** A run's text in pieces of some words, each a run of the same look. */
function edited(look, text) {
  const pieces = text.match(/.{1,30}(?: |$)|.{30}/g) ?? [text]
  const run = (piece) => `<w:r ${REVISION}>${look}<w:t xml:space="preserve">${piece}</w:t></w:r>`
  return pieces.map(run).join('')
}

/** Unpacks a package, and parses the parts that a reader of its text needs. */
function parsePackage(bytes) {
  const files = unzipSync(bytes, { filter: ({ name }) => READ.test(name) })
  let elements = 0
  for (const part of Object.values(files)) {
    const parser = new SaxesParser()
    parser.on('opentag', () => {
      elements++
    })
    parser.on('text', () => {})
    parser.write(new TextDecoder().decode(part)).close()
  }
  return elements
}

async function textOfPdf(bytes) {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const { text } = await extractText(document)
  await document.destroy()
  return text
}

const parseMarkdown = unified().use(remarkParse).freeze()
const parseHtml = unified().use(rehypeParse).use(rehypeRemark).freeze()

const decode = (bytes) => new TextDecoder().decode(bytes)
const encode = (text) => new TextEncoder().encode(text)

/** Each format's reader, what it is measured beside, and how many times that it may take. */
const FORMATS = [
  { ending: '.docx', reader: docx, floor: parsePackage, beside: 'unzipping and XML parsing alone', most: 1.5 },
  { ending: '.pdf', reader: pdf, floor: textOfPdf, beside: "unpdf's text extraction alone", most: 1.5 },
  {
    ending: '.md',
    reader: markdown,
    floor: (bytes) => parseMarkdown.parse(decode(bytes)),
    beside: 'remark-parse alone',
    most: 1.4,
  },
  {
    ending: '.html',
    reader: html,
    floor: (bytes) => parseHtml.runSync(parseHtml.parse(decode(bytes))),
    beside: 'rehype-parse and rehype-remark alone',
    most: 1.4,
  },
]

/** For each format, how many times as long as its floor the reader takes, over all files of a folder. */
export async function formats(folder = FIXTURES) {
  const rows = []
  for (const { ending, reader, floor, beside, most } of FORMATS) {
    const list = filesOf(ending, folder)
    if (list.length === 0) continue
    const over = (read) => async () => {
      for (const bytes of list) await read(bytes)
    }
    const times = await pair(
      over(floor),
      over((bytes) => reader.read({ bytes })),
    )
    rows.push({ name: `${ending.slice(1)}, ${list.length} files`, ratio: times.read / times.floor, beside, most })
  }
  return rows
}

function filesOf(ending, folder) {
  if (folder === FIXTURES && (ending === '.md' || ending === '.html')) return samples(ending).map(encode)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name)))
  return folder === FIXTURES && ending === '.docx' ? files.map(lengthened) : files
}

/** The medians of processor time of a floor and of a reader, measured in turn, both warm. */
async function pair(floor, read) {
  await interleaved({ floor, read }, WARM)
  return interleaved({ floor, read }, ROUNDS, processorTime)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await formats(process.argv[2]))
