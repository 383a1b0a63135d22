import type { SectionNode } from '../model/document.js'
import { useWords } from './words.js'

const WORDS = 9

/** The section tree, as links to its places. */
export function Outline({ sections, text }: { readonly sections: readonly SectionNode[]; readonly text: string }) {
  const words = useWords()
  return (
    <nav class="outline" aria-label={words.document.outline}>
      <details open>
        <summary>
          <h2>{words.document.outline}</h2>
        </summary>
        {sections.length === 0 ? <p class="hint">{words.document.none}</p> : <Tree sections={sections} text={text} />}
      </details>
    </nav>
  )
}

function Tree({ sections, text }: { readonly sections: readonly SectionNode[]; readonly text: string }) {
  return (
    <ol lang="vi">
      {sections.map((section) => (
        <li key={section.path}>
          <a href={`#s-${section.path}`}>
            <span class="marker">{section.marker}</span> {labelOf(section, text)}
          </a>
          {section.children.length > 0 && <Tree sections={section.children} text={text} />}
        </li>
      ))}
    </ol>
  )
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
