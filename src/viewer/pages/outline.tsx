import { figure } from '../messages/index.js'
import type { SectionNode } from '../model/document.js'
import { useWords } from './words.js'

const WORDS = 9

/** Of longer trees the lower levels are folded. */
const LONG = 80

interface TreeProps {
  readonly sections: readonly SectionNode[]
  readonly text: string
  readonly folded: boolean
}

/** The section tree, as links to its places. */
export function Outline({ sections, text }: Pick<TreeProps, 'sections' | 'text'>) {
  const words = useWords()
  return (
    <nav class="outline" aria-label={words.document.outline}>
      <details open>
        <summary>
          <h2>{words.document.outline}</h2>
        </summary>
        {sections.length === 0 ? (
          <p class="hint">{words.document.none}</p>
        ) : (
          <Tree sections={sections} text={text} folded={countOf(sections) > LONG} />
        )}
      </details>
    </nav>
  )
}

function Tree({ sections, text, folded }: TreeProps) {
  return (
    <ol lang="vi">
      {sections.map((section) => (
        <li key={section.path}>
          <a href={`#s-${section.path}`}>
            <span class="marker">{section.marker}</span> {labelOf(section, text)}
          </a>
          <Below section={section} text={text} folded={folded} />
        </li>
      ))}
    </ol>
  )
}

function Below({ section, text, folded }: { readonly section: SectionNode } & Pick<TreeProps, 'text' | 'folded'>) {
  const words = useWords()
  const { children, path } = section
  if (children.length === 0) return null
  const tree = <Tree sections={children} text={text} folded={folded} />
  if (!folded) return tree
  return (
    <details class="deeper">
      <summary aria-label={`${words.document.section(path)}: ${words.document.showMore}`}>
        {figure(countOf(children), words)}
      </summary>
      {tree}
    </details>
  )
}

function countOf(sections: readonly SectionNode[]): number {
  return sections.reduce((total, { children }) => total + 1 + countOf(children), 0)
}

/** The heading, else the first words. */
function labelOf({ heading, start, span, children }: SectionNode, text: string): string {
  if (heading !== null) return heading.replace(/\s+/g, ' ')
  const end = children[0]?.span[0] ?? span[1]
  const words = text
    .slice(start, Math.min(end, start + 200))
    .trim()
    .split(/\s+/)
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : words.join(' ')
}
