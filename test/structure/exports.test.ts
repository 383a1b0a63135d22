import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as api from '../../src/index.js'
import { VERSION } from '../../src/version.js'

describe('the public API', () => {
  it('is these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual(['ChithiError', 'chithi', 'extract', 'extractAll', 'extractInto', 'schema'])
  })

  it('has the version of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(VERSION).toBe(manifest.version)
  })
})
