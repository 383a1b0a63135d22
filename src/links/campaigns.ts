import type { FilledTable } from '../sinks/sink.js'
import { foldAll } from '../text/fold.js'
import type { Facts } from './facts.js'

interface Mention {
  readonly facts: Facts
  readonly row: number
  readonly name: string
  readonly launched: boolean
}

// "phong trào thi đua “X”" and "phong trào “X”" are X
const KIND = /^(?:phong trao(?: thi dua)?|cuoc van dong|chien dich|dot thi dua) (?=.)/

/** Campaigns with those who launch them and those who take them up, in the order of time. */
export function campaignTables(corpus: readonly Facts[]): FilledTable[] {
  const groups = [...grouped(corpus)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    {
      name: 'link_campaigns',
      columns: [
        { name: 'campaign', type: 'text' },
        { name: 'name', type: 'text' },
        { name: 'documents', type: 'integer' },
        { name: 'launches', type: 'integer' },
        { name: 'first_launched_by', type: 'text' },
        { name: 'first_launched_in', type: 'text' },
        { name: 'first_date', type: 'text' },
        { name: 'last_date', type: 'text' },
      ],
      rows: groups.map(([key, mentions]) => summary(key, mentions)),
    },
    {
      name: 'link_campaign_documents',
      columns: [
        { name: 'campaign', type: 'text' },
        { name: 'document_id', type: 'text' },
        { name: 'row', type: 'integer' },
        { name: 'launched', type: 'boolean' },
        { name: 'issuer', type: 'text' },
        { name: 'date', type: 'text' },
      ],
      rows: groups.flatMap(([key, mentions]) =>
        mentions.map(({ facts, row, launched }) => [key, facts.id, row, launched, facts.issuer, facts.date]),
      ),
    },
  ]
}

/** By what two mentions are of one campaign. */
export function campaignKey(id: string | null, name: string): string {
  return id ?? foldAll(name).replace(KIND, '').replaceAll(' ', '-')
}

/** By the campaign's own id where the lexicon knows it, else by a like one made of its name. */
function grouped(corpus: readonly Facts[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const facts of corpus) {
    facts.campaigns.forEach(({ id, name, launched }, row) => {
      const key = campaignKey(id, name)
      const group = groups.get(key) ?? []
      group.push({ facts, row, name, launched })
      groups.set(key, group)
    })
  }
  for (const group of groups.values()) group.sort((a, b) => order(a.facts, b.facts))
  return groups
}

function summary(key: string, mentions: readonly Mention[]) {
  const launches = mentions.filter(({ launched }) => launched)
  const dates = mentions.flatMap(({ facts }) => (facts.date === null ? [] : [facts.date])).sort()
  const first = launches[0]?.facts
  return [
    key,
    mostFrequent(mentions.map(({ name }) => name)),
    new Set(mentions.map(({ facts }) => facts.id)).size,
    launches.length,
    first?.issuer ?? null,
    first?.id ?? null,
    dates[0] ?? null,
    dates.at(-1) ?? null,
  ]
}

/** By date, what has none last; then by uri. */
function order(a: Facts, b: Facts): number {
  const [one, other] = [`${a.date ?? '~'} ${a.uri}`, `${b.date ?? '~'} ${b.uri}`]
  return one < other ? -1 : one > other ? 1 : 0
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
}
