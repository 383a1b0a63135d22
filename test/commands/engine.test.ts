import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const ENGINE = new URL('../../dist/commands/engine.js', import.meta.url)

it('V8 knows every flag that is set: it would complain of others, and Node would not', () => {
  const script = `(await import('${ENGINE}')).tuneEngine()`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' })
})
