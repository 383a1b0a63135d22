import type { FilledTable } from '../sinks/sink.js'
import type { Facts } from './facts.js'
import { bandsOf, likeness } from './shingles.js'

/** From this share of common runs of words on, two articles tell the same in the same words. */
const ALIKE = 0.7

interface Article {
  readonly facts: Facts
  readonly place: number
  group: Article
}

/** Articles that are nearly the same text, in groups named by their first; what stands alone is left out. */
export function duplicates(corpus: readonly Facts[]): FilledTable {
  const articles = corpus.filter(({ signature }) => signature).map(startGroup)
  const inBand = new Map<string, Article[]>()
  for (const article of articles) {
    for (const band of bandsOf(article.facts.signature!)) {
      const earlier = inBand.get(band) ?? []
      const alike = earlier.find((other) => similarity(article, other) >= ALIKE)
      if (alike) join(article, alike)
      else earlier.push(article)
      inBand.set(band, earlier)
    }
  }
  const groups = new Map<Article, Article[]>()
  for (const article of articles) {
    const members = groups.get(groupOf(article))
    if (members) members.push(article)
    else groups.set(groupOf(article), [article])
  }
  return {
    name: 'link_duplicates',
    columns: [
      { name: 'first_id', type: 'text' },
      { name: 'document_id', type: 'text' },
      { name: 'likeness', type: 'real' },
    ],
    rows: [...groups].flatMap(([first, members]) =>
      members.length < 2 ? [] : members.map((one) => [first.facts.id, one.facts.id, similarity(first, one)]),
    ),
  }
}

function startGroup(facts: Facts, place: number): Article {
  const article = { facts, place } as { facts: Facts; place: number; group: Article }
  article.group = article
  return article
}

function similarity(a: Article, b: Article): number {
  return likeness(a.facts.signature!, b.facts.signature!)
}

/** The article that stands for a group. */
function groupOf(article: Article): Article {
  let group = article
  while (group.group !== group) {
    group.group = group.group.group
    group = group.group
  }
  return group
}

/** Makes one group of two; its earliest article stands for it. */
function join(a: Article, b: Article): void {
  const [one, other] = [groupOf(a), groupOf(b)]
  if (one.place < other.place) other.group = one
  else one.group = other
}
