import { useContext } from 'preact/hooks'
import { wordFor } from '../messages/index.js'
import type { Mark } from '../model/document.js'
import { Icon } from './icon.js'
import { drawnOf, lookOf } from './look.js'
import type { Piece } from './pieces.js'
import { EntryStates } from './surroundings.js'
import { useWords } from './words.js'

/** Words with their marks. The pin before a mark is a link to its entry in the card, so that nothing needs a script. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) => {
        if (piece.kind === 'words') return piece.text
        if (piece.kind === 'section') return <span key={piece.path} class="anchor" id={`s-${piece.path}`} />
        return <MarkedPart key={`${piece.mark.id} ${index}`} {...piece} />
      })}
    </>
  )
}

type MarkedPiece = Extract<Piece, { kind: 'mark' }>

function MarkedPart({ mark, continued, pieces }: MarkedPiece) {
  const state = useContext(EntryStates).get(mark.entry) ?? 'found'
  const { colour } = lookOf(mark.field)
  const drawn = drawnOf(mark.field, mark.part)
  const classes = [
    'mark',
    `c-${colour}`,
    drawn,
    mark.inferred && 'inferred',
    continued && 'continued',
    state !== 'found' && state,
  ]
  return (
    <span
      class={classes.filter(Boolean).join(' ')}
      id={continued ? undefined : `m-${mark.id}`}
      data-mark={mark.id}
      data-entry={mark.entry}
      data-field={mark.field}
    >
      {!continued && drawn && mark.part === null && <Pin mark={mark} />}
      <Marked pieces={pieces} />
    </span>
  )
}

function Pin({ mark }: { readonly mark: Mark }) {
  const words = useWords()
  const label = words.document.showEntry(wordFor(words.fields, mark.field))
  return (
    <a class="pin" href={`#e-${mark.entry}`} aria-label={label}>
      <Icon name={lookOf(mark.field).icon} />
    </a>
  )
}
