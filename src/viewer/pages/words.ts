import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Messages } from '../messages/index.js'
import { languages } from '../messages/index.js'
import type { Shell } from '../model/shell.js'

const Surroundings = createContext<Shell | null>(null)

export const WithShell = Surroundings.Provider

/** What the page was told beside its model. */
export function useShell(): Shell {
  const shell = useContext(Surroundings)
  if (!shell) throw new Error('A page is rendered inside WithShell.')
  return shell
}

/** The words of the page's language. */
export function useWords(): Messages {
  return languages[useShell().language]
}

/** Makes links keep the language; the first one goes without saying. */
export function useHref(): (path: string) => string {
  const { language } = useShell()
  return (path) => hrefIn(path, language)
}

export function hrefIn(path: string, language: Shell['language']): string {
  if (language === 'vi') return path
  const [address, fragment] = path.split('#') as [string, string?]
  const joined = `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}
