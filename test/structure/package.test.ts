import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the package', () => {
  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true })
    expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([])
  })

  it('has types that resolve (are the types wrong?)', () => {
    // It exits with 1, and so throws here, when there is a problem that the profile does not set aside.
    const flags = ['attw', '--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--no-color']
    const printed = execFileSync('npx', flags, { cwd: root, encoding: 'utf8' })
    expect(printed).toContain('node16 (from ESM): 🟢 (ESM)')
  }, 120_000)

  it('importing it reads nothing, prints nothing and leaves the environment alone', () => {
    const script = `
      const before = JSON.stringify(process.env)
      await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)})
      console.log(JSON.stringify(process.env) === before ? 'untouched' : 'changed')`
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    expect(printed).toBe('untouched\n')
  })
})
