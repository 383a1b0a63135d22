import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
export const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

export interface Served {
  /** Without a slash at its end. */
  readonly url: string
  readonly file: string
  readonly close: () => Promise<void>
}

/** Extracts documents and opens the room over their records, as a user does. */
export async function serveDocuments(paths: readonly string[], flags: readonly string[] = []): Promise<Served> {
  const file = join(mkdtempSync(join(tmpdir(), 'chithi-room-')), 'corpus.sqlite')
  execFileSync(process.execPath, [CLI, 'extract', ...paths, '--explain', '--output', file], { stdio: 'pipe' })
  return serveFile(file, flags)
}

export function sampleCorpus(): string[] {
  return readdirSync(CORPUS)
    .filter((name) => /^(?!README).*\.(?:txt|md|html)$/.test(name))
    .map((name) => join(CORPUS, name))
}

/** Writes documents into a folder of their own. */
export function writeDocuments(documents: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'chithi-room-')), 'in')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text)
  return folder
}

export async function serveFile(file: string, flags: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [CLI, 'serve', file, '--port', '0', ...flags])
  const url = await addressOf(child)
  return {
    url: url.replace(/\/$/, ''),
    file,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGINT')
      }),
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  let errors = ''
  child.stderr?.on('data', (data) => {
    errors += data
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The room did not open (${code}): ${errors}`)))
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line)
      if (found) resolve(found[0])
    })
  })
}
