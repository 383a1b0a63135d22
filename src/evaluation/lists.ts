import type { DirectiveRecord } from '../record/schema.js'
import type { Gold } from './gold.js'
import { compareList } from './match.js'
import { rate, type Score } from './tally.js'
import { overlap, overlapFrom, scoringKey, wordsOf } from './words.js'

type Record_ = Partial<DirectiveRecord>
const numberKey = (value: string) => scoringKey(value).replaceAll(' ', '').replace(/^0+/, '')

/** Themes, campaigns and references of one document. */
export function compareNamed(score: Score, gold: Gold, record: Record_): void {
  const themes = compareList(score, gold.id, gold.themes, record.themes ?? [], {
    field: 'themes',
    likeness: (g, p) => overlapFrom(0.8, g.text, p.text),
    show: (entry) => entry.text,
  })
  for (const [g, p] of themes) rate(score, 'themes.year', (g.year ?? null) === (p.year ?? null))
  const campaigns = compareList(score, gold.id, gold.campaigns, record.campaigns ?? [], {
    field: 'campaigns',
    likeness: (g, p) => Math.max(overlapFrom(0.8, g.name, p.name), overlapFrom(0.8, g.name, p.text)),
    show: (entry) => entry.name,
  })
  for (const [g, p] of campaigns) rate(score, 'campaigns.launched', Boolean(g.launched) === Boolean(p.launched))
  const references = compareList(score, gold.id, gold.references, record.references ?? [], {
    field: 'references',
    likeness: (g, p) => {
      if (!g.number) return overlapFrom(0.7, g.title, p.title ?? p.text)
      return p.number && numberKey(g.number) === numberKey(p.number) ? 1 : 0
    },
    show: (entry) => entry.number ?? entry.title ?? ('text' in entry ? entry.text : ''),
  })
  for (const [g, p] of references) if (g.date) rate(score, 'references.date', g.date === p.date)
}

interface FlatSection {
  readonly path: string
  readonly marker: string
  readonly begin: string
}

function flatten(sections: DirectiveRecord['sections'], text: string): FlatSection[] {
  return sections.flatMap((section) => [
    {
      path: section.path,
      marker: section.marker,
      begin: text ? text.slice(section.start, section.start + 120) : (section.heading ?? ''),
    },
    ...flatten(section.children, text),
  ])
}

/** The numbered divisions of one document: the same marker before the same words, and the same path. */
export function compareSections(score: Score, gold: Gold, record: Record_): void {
  const markerKey = (marker: string) => scoringKey(marker).replaceAll(' ', '')
  const begins = (start: string, begin: string) => {
    const count = wordsOf(start).length
    return overlap(start, wordsOf(begin).slice(0, count).join(' ')) >= 0.75
  }
  const pairs = compareList(score, gold.id, gold.sections, flatten(record.sections ?? [], record.text ?? ''), {
    field: 'sections',
    likeness: (g, p) => {
      if (markerKey(g.marker) !== markerKey(p.marker) || !begins(g.start, p.begin)) return 0
      return g.path === p.path ? 2 : 1
    },
    show: (entry) => `${entry.path} ${entry.marker} ${('start' in entry ? entry.start : entry.begin).slice(0, 40)}`,
  })
  for (const [g, p] of pairs) rate(score, 'sections.path', g.path === p.path)
}
