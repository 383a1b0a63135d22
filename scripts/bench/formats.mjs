// Reading of Word files and PDFs over their floors: node scripts/bench/formats.mjs [DIR] (part of `npm run bench`)
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { extractText, getDocumentProxy } from 'unpdf'
import { docx } from '../../dist/sources/docx.js'
import { pdf } from '../../dist/sources/pdf.js'
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
 * each letter; files that offices write have 7 to 62.
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
  const pieces = text.match(/.{1,60}(?: |$)|.{60}/g) ?? [text]
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

/** For each format the milliseconds of its floor and of its reader, over all files of a folder. */
export async function formats(folder = FIXTURES) {
  const files = (ending) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(folder, name)))
  const over = (list, read) => async () => {
    for (const bytes of list) await read(bytes)
  }
  const words = folder === FIXTURES ? files('.docx').map(lengthened) : files('.docx')
  const pages = files('.pdf')
  const word = await pair(
    over(words, parsePackage),
    over(words, (bytes) => docx.read({ bytes })),
  )
  const page = await pair(
    over(pages, textOfPdf),
    over(pages, (bytes) => pdf.read({ bytes })),
  )
  const figures = { docxOverFloor: word.read / word.floor, pdfOverFloor: page.read / page.floor }
  const line = (name, count, floor, read, of) =>
    `${name}  ${count} files: ${read.toFixed(1)} ms = ${(read / floor).toFixed(2)} × ${of} (${floor.toFixed(1)} ms)`
  console.log(line('docx', words.length, word.floor, word.read, 'unzipping and XML parsing'))
  console.log(line('pdf ', pages.length, page.floor, page.read, 'text extraction by unpdf'))
  return figures
}

/** The medians of processor time of a floor and of a reader, measured in turn, both warm. */
async function pair(floor, read) {
  await interleaved({ floor, read }, WARM)
  return interleaved({ floor, read }, ROUNDS, processorTime)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await formats(process.argv[2])))
