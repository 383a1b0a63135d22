import { provinceEnd, unitEndsAt } from './places.js'
import type { Token } from './tokens.js'

/** "các tỉnh: Khánh Hòa, Đắk Lắk, Gia Lai" belongs to its group. */
export function listedPlacesEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  const ofPlaces = unitEndsAt(tokens, at) || tokens[at - 1]?.key === 'ương'
  if (
    !(first?.gap === 'colon' && ofPlaces && provinceOrList(tokens, at)) &&
    !(first?.gap === 'space' && provinceEnd(tokens, at) > at)
  )
    return at
  let end = at
  while (tokens[end]?.capital) {
    const gap = tokens[end]!.gap
    if (!(end === at ? gap === 'colon' || gap === 'space' : gap === 'comma' || gap === 'semicolon')) break
    let stop = end + 1
    while (tokens[stop]?.gap === 'space' && tokens[stop]!.capital && stop < end + 4) stop++
    if (tokens[stop]?.key === 'và' && tokens[stop + 1]?.capital && tokens[stop]!.gap === 'space') {
      stop += 2
      while (tokens[stop]?.gap === 'space' && tokens[stop]!.capital) stop++
      return stop
    }
    end = stop
  }
  return end
}

function provinceOrList(tokens: readonly Token[], at: number): boolean {
  if (provinceEnd(tokens, at) > at) return true
  let end = at
  while (tokens[end]?.capital && end < at + 4 && (end === at || tokens[end]!.gap === 'space')) end++
  return end > at && tokens[end]?.gap === 'comma' && tokens[end]!.capital
}
