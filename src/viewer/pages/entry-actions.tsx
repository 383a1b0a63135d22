import { useContext } from 'preact/hooks'
import type { Entry } from '../model/document.js'
import { Icon } from './icon.js'
import type { IconName } from './look.js'
import { DocumentKey } from './surroundings.js'
import { useShell, useWords } from './words.js'

interface Props {
  readonly entry: Entry
  /** What the entry is called, for those who hear the buttons. */
  readonly name: string
}

/** Accept, reject, take back: a plain form. Editing needs a script, and its button waits for one. */
export function EntryActions({ entry, name }: Props) {
  const words = useWords()
  const { token, language } = useShell()
  const key = useContext(DocumentKey)
  if (token === null) return null
  const { state, correction } = entry
  return (
    <form class="entry-actions" method="post" action={`/documents/${key}/corrections`}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="lang" value={language} />
      <input type="hidden" name="entry" value={entry.id} />
      {correction !== null && <input type="hidden" name="correction" value={correction} />}
      {state !== 'accepted' && state !== 'added' && (
        <Choice action="accept" icon="check" label={words.correct.accept} name={name} />
      )}
      {state !== 'rejected' && state !== 'added' && (
        <Choice action="reject" icon="cross" label={words.correct.reject} name={name} />
      )}
      {state !== 'rejected' && (
        <button
          type="button"
          class="act scripted"
          data-do="edit"
          title={words.correct.edit}
          aria-label={`${words.correct.edit}: ${name}`}
          hidden
        >
          <Icon name="pen" />
        </button>
      )}
      {correction !== null && <Choice action="withdraw" icon="undo" label={words.correct.withdraw} name={name} />}
    </form>
  )
}

interface ChoiceProps {
  readonly action: string
  readonly icon: IconName
  readonly label: string
  readonly name: string
}

function Choice({ action, icon, label, name }: ChoiceProps) {
  return (
    <button
      type="submit"
      class={`act ${action}`}
      name="action"
      value={action}
      title={label}
      aria-label={`${label}: ${name}`}
    >
      <Icon name={icon} />
    </button>
  )
}
