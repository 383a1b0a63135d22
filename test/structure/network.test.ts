import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('reads every format with the network denied, and does not try', () => {
  const script = fileURLToPath(new URL('./offline.mjs', import.meta.url))
  const { documents, formats, tried } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))
  expect(tried).toEqual([])
  expect(formats).toEqual(['doc', 'docx', 'html', 'md', 'pdf', 'txt'])
  expect(documents).toBeGreaterThan(40)
}, 120_000)
