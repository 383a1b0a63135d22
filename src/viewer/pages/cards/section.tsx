import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.js'
import type { Colour, IconName } from '../look.js'

interface Props {
  readonly name: string
  readonly title: string
  readonly icon: IconName
  readonly colour: Colour
  readonly count?: string
  readonly children: ComponentChildren
}

/** A part of the card that folds. */
export function CardSection({ name, title, icon, colour, count, children }: Props) {
  return (
    <details class={`part c-${colour}`} id={`card-${name}`} open>
      <summary>
        <h2>
          <Icon name={icon} />
          {title}
          {count && <span class="count">{count}</span>}
        </h2>
      </summary>
      {children}
    </details>
  )
}
