import { around, kept } from './browser.js'

/** Light or dark, whatever the system says. */
export function startTheme(): void {
  show(kept.read('theme'))
  document.addEventListener('click', ({ target }) => {
    if (!around(target, '[data-do="theme"]')) return
    const next = current() === 'dark' ? 'light' : 'dark'
    kept.write('theme', next)
    show(next)
  })
}

function show(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
}

function current(): string {
  return (
    document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  )
}
