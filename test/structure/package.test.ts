import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const READS = fileURLToPath(new URL('./reads.mjs', import.meta.url))

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

  describe('importing it', () => {
    const index = new URL('../../dist/index.js', import.meta.url).href
    const folder = mkdtempSync(join(tmpdir(), 'chithi-import-'))
    // What dotenv reads wherever it is loaded: natural brings it along.
    writeFileSync(join(folder, '.env'), 'CHITHI_TOUCHED=1\n')
    afterAll(() => rmSync(folder, { recursive: true }))

    const run = (body: string) => {
      const script = `const before = JSON.stringify(process.env)
        ${body}
        console.log(JSON.stringify({ reads, touched: JSON.stringify(process.env) !== before }))`
      const flags = ['--import', READS, '--input-type=module', '--eval', script]
      return execFileSync(process.execPath, flags, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    }

    it('reads no file but modules, prints nothing and leaves the environment alone', () => {
      expect(run(`await import('${index}')`)).toBe('{"reads":[],"touched":false}\n')
    })

    it('would be caught reading, whichever way, and touching', () => {
      const ways = `
        const { createReadStream, openSync, readFileSync } = await import('node:fs')
        const { readFile } = await import('node:fs/promises')
        const { createRequire } = await import('node:module')
        readFileSync('.env')
        openSync('.env')
        await readFile('.env')
        createReadStream('.env').destroy()
        createRequire('${index}')('dotenv').config({ quiet: true })`
      const { reads, touched } = JSON.parse(run(ways))
      expect(reads.filter((path: string) => path.endsWith('.env')).length).toBeGreaterThanOrEqual(5)
      expect(touched).toBe(true)
    })
  })
})
