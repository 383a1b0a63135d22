import { Icon } from './icon.js'
import type { IconName } from './look.js'
import { useWords } from './words.js'

const ACTIONS = [
  { name: 'accept', icon: 'check' },
  { name: 'reject', icon: 'cross' },
  { name: 'edit', icon: 'pen' },
  { name: 'withdraw', icon: 'undo' },
] as const satisfies readonly { readonly name: string; readonly icon: IconName }[]

/**
 * The buttons of an entry, once a page: they need a script, which puts them beside every entry. The style sheet shows
 * those that the entry's state allows.
 */
export function EntryActions() {
  const words = useWords()
  return (
    <template id="entry-actions">
      <span class="entry-actions">
        {ACTIONS.map(({ name, icon }) => (
          <button key={name} type="button" class={`act ${name}`} data-act={name} title={words.correct[name]}>
            <Icon name={icon} />
          </button>
        ))}
      </span>
    </template>
  )
}
