import type { Meta, Zone } from '../document.js'
import { headlineOf } from './headline.js'
import type { Line } from './line.js'
import { stampIn } from './stamps.js'

const ABOVE = 3
const BELOW = 5

/** Sets the zones of a piece of news: headline and time stamps are its title, the rest its body. */
export function newsZones(lines: readonly Line[], meta: Meta): Zone[] {
  const zones: Zone[] = lines.map(() => 'body')
  const headline = headlineOf(lines, meta)
  if (headline >= 0) zones[headline] = 'title'
  const from = Math.max(0, headline)
  for (let i = Math.max(0, from - ABOVE); i <= Math.min(lines.length - 1, from + BELOW); i++)
    if (stampIn(lines[i]!.text)) zones[i] = 'title'
  lines.forEach(({ text }, i) => {
    if ((stampIn(text)?.weight ?? 0) >= LABELLED) zones[i] = 'title'
  })
  return zones
}

// "Ngày đăng: …" may stand at an article's end
const LABELLED = 4
