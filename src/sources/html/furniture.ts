import type { Element, Nodes, Root } from 'hast'
import { isElement, isSilent, property } from './hast.js'

/** What an element holds, its descendants counted. */
interface Content {
  readonly text: number
  readonly linked: number
  readonly links: number
  /** Characters of long runs of words outside links: what an article is made of. */
  readonly prose: number
  readonly titles: number
  /** A letterhead or a list of recipients stands in it. */
  readonly official: boolean
}

const TAGS = new Set(['nav', 'footer', 'button', 'select', 'dialog', 'marquee', 'menu'])
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog'])
// Words of class names and ids that web pages give to what is not their text
const NAMES = new Set(
  `nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumb sidebar related relate relates share sharing
  social comment comments footer topbar marquee weather thoitiet clock login search pagination paging pager tags taglist
  widget counter thongke statistic statistics visitor visitors popup modal cookie copyright rating vote toolbar ads adv
  advert advertisement quangcao banner lienket weblink weblinks sponsor hotline skip lienquan tinlienquan tinkhac docnhieu
  othernews newsother relatednews mostview mostread slider carousel recommend recommended suggest addthis`.split(/\s+/),
)
const OFFICIAL = /C[ỘO]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|Nơi nhận\s*:/u
const LONG_RUN = 60
// An element with more of the page's prose than this is no furniture, whatever its name
const MAIN_SHARE = 0.3
const MANY_LINKS = 3
const LINKED_SHARE = 0.75

/** Finds the elements that stand around a page's text. In doubt an element is text. */
export function findFurniture(root: Root): Set<Element> {
  const contents = new Map<Nodes, Content>()
  const whole = measure(root, contents, false)
  const found = new Set<Element>()
  const walk = (node: Root | Element, inArticle: boolean): void => {
    for (const child of node.children) {
      if (!isElement(child) || isSilent(child)) continue
      const inside = inArticle || child.tagName === 'article' || child.tagName === 'main'
      if (isFurniture(child, contents.get(child)!, whole, inside)) found.add(child)
      else walk(child, inside)
    }
  }
  walk(root, false)
  return found
}

function isFurniture(node: Element, content: Content, whole: Content, inArticle: boolean): boolean {
  if (content.text === 0 || content.official || node.tagName === 'body' || node.tagName === 'html') return false
  if (whole.prose > 0 ? content.prose > whole.prose * MAIN_SHARE : content.text > whole.text / 2) return false
  if (content.titles > 0 && content.titles === whole.titles) return false
  return isNamedSo(node, inArticle) || isHidden(node) || isLinks(node, content)
}

function isNamedSo(node: Element, inArticle: boolean): boolean {
  if (TAGS.has(node.tagName) || ROLES.has(property(node, 'role'))) return true
  if (node.tagName === 'header' && !inArticle) return true
  const names = `${property(node, 'className')} ${property(node, 'id')}`
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_\d-]+/)
    .some((name) => NAMES.has(name))
}

function isHidden(node: Element): boolean {
  if (node.properties?.hidden || property(node, 'ariaHidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(property(node, 'style'))
}

function isLinks(node: Element, { text, linked, links, prose, titles }: Content): boolean {
  if (titles > 0 || prose > 0 || links < MANY_LINKS) return false
  return /^(?:ul|ol|div|section|table|aside|dl)$/.test(node.tagName) && linked > text * LINKED_SHARE
}

function measure(node: Nodes, contents: Map<Nodes, Content>, inLink: boolean): Content {
  if (node.type === 'text') {
    const words = node.value.replace(/\s+/g, ' ').trim()
    const length = words.length
    const prose = !inLink && length >= LONG_RUN ? length : 0
    const official = length < 200 && OFFICIAL.test(words)
    return { text: length, linked: inLink ? length : 0, links: 0, prose, titles: 0, official }
  }
  let sum: Content = { text: 0, linked: 0, links: 0, prose: 0, titles: 0, official: false }
  if (!('children' in node) || isSilent(node)) return sum
  const isLink = isElement(node) && node.tagName === 'a'
  for (const child of node.children) {
    const each = measure(child, contents, inLink || isLink)
    sum = {
      text: sum.text + each.text,
      linked: sum.linked + each.linked,
      links: sum.links + each.links,
      prose: sum.prose + each.prose,
      titles: sum.titles + each.titles,
      official: sum.official || each.official,
    }
  }
  if (isLink) sum = { ...sum, links: sum.links + 1 }
  if (isElement(node) && node.tagName === 'h1') sum = { ...sum, titles: sum.titles + 1 }
  contents.set(node, sum)
  return sum
}
