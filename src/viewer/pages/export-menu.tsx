import type { ExportLink } from '../model/shell.js'
import { Icon } from './icon.js'

/** A menu that opens without a script. */
export function ExportMenu({ label, exports }: { readonly label: string; readonly exports: readonly ExportLink[] }) {
  if (exports.length === 0) return null
  return (
    <details class="menu">
      <summary>
        <Icon name="download" />
        {label}
      </summary>
      <ul>
        {exports.map((one) => (
          <li key={one.name}>
            <a href={one.href} download>
              {one.label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
