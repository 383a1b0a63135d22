import type { Block, Genre, Meta, Zone } from '../document.js'
import { anchored } from '../text/anchored.js'
import { cueOf } from './cues.js'
import { genreOf } from './genre.js'
import type { Line } from './line.js'
import { newsZones } from './news.js'
import { zonesOf } from './zones.js'

export interface Frame {
  readonly genre: Genre
  readonly blocks: readonly Block[]
}

const RULE = anchored(/^[-_=*~.\s]{3,}$/u)

/** What kind of paper this is, and which part of it each block belongs to (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function frame(text: string, blocks: readonly Block[], meta: Meta): Frame {
  const lines: Line[] = []
  let ruled = false
  for (const { span, zone, bold, level } of blocks) {
    const words = text.slice(...span)
    if (zone === 'furniture') {
      ruled ||= RULE.test(words)
      continue
    }
    lines.push({ text: words, cue: cueOf(words), bold: bold ?? false, ruled, level })
    ruled = false
  }
  const genre = genreOf(lines)
  const zones = genre === 'directive' ? zonesOf(lines) : newsZones(lines, meta)
  let next = 0
  return { genre, blocks: blocks.map((block) => (block.zone === 'furniture' ? block : place(block, zones[next++]!))) }
}

function place(block: Block, zone: Zone): Block {
  const { span, kind, level, bold, cells, gap } = block
  return { span, kind, zone, level, bold, cells, gap }
}
