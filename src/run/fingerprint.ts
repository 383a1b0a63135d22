import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const CODE = /(?<!\.d)\.[jt]s$/

/** What makes records: the extractor's own code, to the byte, and the options of the run. */
export async function fingerprintOf(options: object): Promise<string> {
  const hash = createHash('sha256')
  const root = new URL('../', import.meta.url)
  const names = await readdir(fileURLToPath(root), { recursive: true })
  for (const name of names.filter((file) => CODE.test(file) && !file.startsWith('viewer')).sort()) {
    hash.update(name).update('\0')
    hash.update(await readFile(new URL(name.replaceAll('\\', '/'), root)))
  }
  return hash.update(JSON.stringify(options)).digest('hex')
}
