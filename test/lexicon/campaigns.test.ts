import { describe, expect, it } from 'vitest'
import { CAMPAIGNS, keyOf, knownCampaign } from '../../src/miners/campaign-keys.js'

const names = CAMPAIGNS.flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((words) => ({ id, words })))

describe('the lexicon of campaigns', () => {
  it('gives each campaign an id of its own', () => {
    expect(new Set(CAMPAIGNS.map(({ id }) => id)).size).toBe(CAMPAIGNS.length)
  })

  it('gives no name to two of them', () => {
    const owners = new Map(names.map(({ id, words }) => [keyOf(words), id]))
    expect(names.filter(({ id, words }) => owners.get(keyOf(words)) !== id)).toEqual([])
  })

  it('finds each campaign by each of its names', () => {
    const lost = names.filter(({ id, words }) => knownCampaign(keyOf(words))?.id !== id)
    expect(lost).toEqual([])
  })

  it('has years in order', () => {
    const wrong = CAMPAIGNS.filter(({ years }) => years?.[1] !== undefined && years[1] < years[0])
    expect(wrong).toEqual([])
  })
})
