import type { SearchQuery } from '../model/search.js'

/** The query of an address, changed: null takes a name away. */
export function changed(path: string, changes: Readonly<Record<string, string | null>>): string {
  const [address, query = ''] = path.split('?') as [string, string?]
  const params = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  return joined(address, params)
}

/** The address without one value of a facet, back on the first page. */
export function without(path: string, name: string, value: string): string {
  const [address, query = ''] = path.split('?') as [string, string?]
  const params = new URLSearchParams(query)
  const rest = params.getAll(name).filter((one) => one !== value)
  params.delete(name)
  params.delete('page')
  for (const one of rest) params.append(name, one)
  return joined(address, params)
}

/** The address with one more value of a facet, on the first page. */
export function withValue(path: string, name: string, value: string): string {
  const [address, query = ''] = path.split('?') as [string, string?]
  const params = new URLSearchParams(query)
  params.delete('page')
  params.append(name, value)
  return joined(address, params)
}

export function hasChosen({ chosen }: SearchQuery): boolean {
  return Object.values(chosen).some((values) => values.length > 0)
}

function joined(address: string, params: URLSearchParams): string {
  const query = params.toString()
  return query === '' ? address : `${address}?${query}`
}
