import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Meta } from '../../document.js'
import { isoDate } from '../published.js'
import { property, textOf } from './hast.js'

const TITLES = ['og:title', 'twitter:title', 'dc.title']
const SITES = ['og:site_name', 'application-name']
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dc.date.created',
  'article:published',
  'datecreated',
]
/** What a page says about itself in its head, in `itemprop` and `time`, and in JSON-LD. */
export function metaOf(root: Root): Meta {
  const said = new Map<string, string>()
  const say = (name: string, value: string) => {
    const key = name.toLowerCase()
    if (key !== '' && value.trim() !== '' && !said.has(key)) said.set(key, value.trim())
  }
  visit(root, 'element', (node) => {
    if (node.tagName === 'meta') {
      const name = property(node, 'property') || property(node, 'name') || property(node, 'itemProp')
      say(name, property(node, 'content'))
    } else if (node.tagName === 'title') say('title', textOf({ ...node, tagName: 'span' }))
    else if (node.tagName === 'script' && /ld\+json/.test(property(node, 'type'))) readLinkedData(node, say)
    else if (node.properties?.itemProp)
      say(property(node, 'itemProp'), property(node, 'dateTime') || property(node, 'content'))
    else if (node.tagName === 'time') say('time', property(node, 'dateTime'))
  })
  const first = (names: readonly string[]) => names.map((name) => said.get(name)).find((value) => value !== undefined)
  const title = first([...TITLES, 'title'])
  const published = [...DATES, 'time'].map((name) => isoDate(said.get(name))).find((value) => value !== undefined)
  const site = first(SITES)
  return { ...(title && { title }), ...(published && { published }), ...(site && { site }) }
}

function readLinkedData(node: Element, say: (name: string, value: string) => void): void {
  const child = node.children[0]
  if (child?.type !== 'text') return
  try {
    walk(JSON.parse(child.value), 0)
  } catch {
    // Broken JSON-LD says nothing
  }
  function walk(value: unknown, depth: number): void {
    if (depth > 4 || typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') {
        if (key === 'datePublished') say('datePublished', inner)
      } else if (key === '@graph' || Array.isArray(value)) walk(inner, depth + 1)
    }
    if (Array.isArray(value)) return
    const publisher = (value as { publisher?: { name?: unknown } }).publisher?.name
    if (typeof publisher === 'string') say('og:site_name', publisher)
  }
}
