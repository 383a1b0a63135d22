/** A stream with what else stands in its dictionary. */
export function stream(data: Uint8Array | string, more = ''): Buffer {
  const bytes = Buffer.from(data as Uint8Array)
  const head = Buffer.from(`<< /Length ${bytes.length} ${more} >>\nstream\n`)
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')])
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. `shift` is added to every place in its table. */
export function pdf(objects: readonly (Buffer | string)[], shift = 0): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const starts: number[] = []
  let length = parts[0]!.length
  for (const [i, object] of objects.entries()) {
    starts.push(length)
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(object as Buffer),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
  }
  const rows = starts.map((start) => `${String(start + shift).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length + shift}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(table + trailer)])
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
export const WORDS = 'BT /F1 12 Tf 72 700 Td (Chi thi so 5) Tj ET'

/** The objects of a page: catalogue, pages, page, content, font, and others from 6 on. */
export function page(content: Buffer | string, others: readonly Buffer[] = [], resources = ''): (Buffer | string)[] {
  const fonts = `/Resources << /Font << /F1 5 0 R >> ${resources} >>`
  return [
    CATALOGUE,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${fonts} /Contents 4 0 R >>`,
    content,
    FONT,
    ...others,
  ]
}

/** A form that draws the form behind it ten times; the last one draws words. */
export function forms(count: number): Buffer[] {
  const form = (next: number, content: string) =>
    stream(
      content,
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> /Font << /F1 5 0 R >> >>`,
    )
  return Array.from({ length: count }, (_, i) => form(i + 7, i + 1 < count ? '/X Do '.repeat(10) : WORDS))
}
