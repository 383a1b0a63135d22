import { render } from 'preact'
import { wordFor } from '../messages/index.js'
import type { FieldCard } from '../model/document.js'
import { Icon } from '../pages/icon.js'
import { lookOf } from '../pages/look.js'
import { around, token, words } from './browser.js'
import { openEditor } from './editor.js'
import { modelOfPage } from './model.js'
import { type Place, selectedPlace } from './place.js'

const GAP = 10
const REST = 400

/** Select words, choose a field: what the extraction did not see is added by hand. */
export function startMarking(): void {
  if (token === null || !document.querySelector('.text')) return
  const bar = document.createElement('div')
  bar.className = 'marking'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words.correct.addTitle)
  bar.hidden = true
  document.body.append(bar)

  document.addEventListener('pointerup', ({ target }) => around(target, '.marking') || setTimeout(offer))
  document.addEventListener('keyup', ({ key, shiftKey }) => {
    if (key === 'Escape') bar.hidden = true
    else if (shiftKey || key === 'Shift') offer()
  })
  // Handles of a selection on a touch screen move without a pointer of the page.
  let resting = 0
  document.addEventListener('selectionchange', () => {
    if (!matchMedia('(pointer: coarse)').matches) return
    window.clearTimeout(resting)
    resting = window.setTimeout(offer, REST)
  })
  document.addEventListener('scroll', () => bar.hidden || putNear(bar), { passive: true })

  async function offer(): Promise<void> {
    const selection = getSelection()
    bar.hidden = true
    if (!selection || selection.isCollapsed || !around(elementOf(selection.anchorNode), '.text')) return
    const model = await modelOfPage()
    const place = selectedPlace(model)
    if (!place) return
    const choose = (field: FieldCard) => {
      bar.hidden = true
      openEditor({ field, place })
    }
    render(<Choices fields={model.page.fields} place={place} choose={choose} />, bar)
    bar.hidden = false
    putNear(bar)
  }
}

interface ChoicesProps {
  readonly fields: readonly FieldCard[]
  readonly place: Place
  readonly choose: (field: FieldCard) => void
}

function Choices({ fields, choose }: ChoicesProps) {
  return (
    <>
      <span class="hint">{words.correct.addTitle}</span>
      {fields.map((field) => (
        <button
          key={field.name}
          type="button"
          class={`key c-${lookOf(field.name).colour}`}
          data-add={field.name}
          onClick={() => choose(field)}
        >
          <Icon name={lookOf(field.name).icon} />
          {wordFor(words.fields, field.name)}
        </button>
      ))}
    </>
  )
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null)
}

function putNear(bar: HTMLElement): void {
  const rects = getSelection()?.getRangeAt(0).getClientRects()
  const last = rects?.[rects.length - 1]
  if (!last) return
  const { width, height } = bar.getBoundingClientRect()
  const below = last.bottom + GAP + height < innerHeight
  bar.style.left = `${Math.max(GAP, Math.min(last.left, innerWidth - width - GAP))}px`
  // in sight, even where the selection's end is not
  const top = below ? last.bottom + GAP : Math.min(last.top, innerHeight) - height - GAP
  bar.style.top = `${Math.max(GAP, top)}px`
}
