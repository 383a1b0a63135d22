import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A fenced block of a page. */
export interface Block {
  /** "sh", "sql duckdb", "python" … */
  readonly kind: string
  readonly code: string
}

export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(ROOT, 'docs', page), 'utf8')
  return [...text.matchAll(/^```(.+)\n([\s\S]*?)\n```$/gm)].map(([, kind, code]) => ({ kind: kind!, code: code! }))
}

/** A folder with documents/ in it, and the command on the path. */
export function workplace(): { folder: string; env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), 'chithi-docs-'))
  cpSync(join(ROOT, 'corpus'), join(folder, 'documents'), {
    recursive: true,
    filter: (path) => !/\.(?:json|md)$/.test(path),
  })
  mkdirSync(join(folder, 'bin'))
  const command = join(folder, 'bin/chithi')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`)
  chmodSync(command, 0o755)
  return { folder, env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` } }
}

/** Runs a program, and throws with what it said where it fails. */
export function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): string {
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  if (done.status !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${done.stdout}${done.stderr}${done.error ?? ''}`)
  return done.stdout
}

/** Whether a program is here and can do `probe`. */
export function has(command: string, ...probe: string[]): boolean {
  return spawnSync(command, probe, { encoding: 'utf8' }).status === 0
}
