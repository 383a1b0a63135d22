import type { Limits } from '../limits.js'
import { broken } from '../zip/broken.js'
import { type Element, readXml } from './xml.js'
import type { Package } from './zip.js'

/** Where the parts of a document lie in the package. */
export interface Parts {
  readonly main: string
  readonly styles: string | undefined
  readonly numbering: string | undefined
  /** Headers, footers and notes. */
  readonly asides: readonly string[]
  readonly core: string | undefined
}

interface Relation {
  /** The last word of the relation's type: `styles`, `header`, `core-properties`. */
  readonly type: string
  readonly target: string
}

/** Follows the package's own directory of relations. Throws `broken-document` where no main text is named. */
export function findParts(files: Package, limits: Limits): Parts {
  const top = relations(files, '', limits)
  const main = top.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  if (!files.has(main)) throw broken(`The package has no ${main}.`)
  const own = relations(files, main, limits)
  const target = (type: string) => own.find((relation) => relation.type === type)?.target
  return {
    main,
    styles: target('styles'),
    numbering: target('numbering'),
    asides: ['header', 'footer', 'footnotes', 'endnotes'].flatMap((kind) =>
      own.filter(({ type }) => type === kind).map((one) => one.target),
    ),
    core: top.find(({ type }) => type === 'core-properties')?.target,
  }
}

/** What a part (or with "" the package) refers to inside the package; targets outside are left alone. */
function relations(files: Package, part: string, limits: Limits): Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
  if (!files.has(rels)) return []
  const { children } = readXml(files.read(rels), rels, limits)
  return children.flatMap(({ attributes: { Type, Target, TargetMode } }) => {
    if (TargetMode === 'External' || Type === undefined || Target === undefined) return []
    const target = targetOf(Target, part)
    return target === undefined ? [] : [{ type: Type.slice(Type.lastIndexOf('/') + 1), target }]
  })
}

// "styles.xml", as nearly all targets are: beside the part
const BESIDE = /^[\w-]+(?:\/[\w-]+)?\.xml$/

function targetOf(target: string, part: string): string | undefined {
  if (BESIDE.test(target)) return part.slice(0, part.lastIndexOf('/') + 1) + target
  const base = `file:///${part}`
  return URL.canParse(target, base) ? new URL(target, base).pathname.slice(1) : undefined
}

/** Reads a part that a package may lack. */
export function readPart(files: Package, part: string | undefined, limits: Limits): Element | undefined {
  return part !== undefined && files.has(part) ? readXml(files.read(part), part, limits) : undefined
}
