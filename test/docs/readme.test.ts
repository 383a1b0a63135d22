import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { miners } from '../../src/miners/index.js'

const script = fileURLToPath(new URL('../../scripts/docs.mjs', import.meta.url))
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

describe('the README', () => {
  it('is up to date with the code', () => {
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it.each(Object.keys(miners))('has a row for %s', (field) => {
    expect(readme).toContain(`| \`${field}\` |`)
  })
})
