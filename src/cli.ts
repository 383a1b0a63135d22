#!/usr/bin/env node
import { CommanderError } from 'commander'
import { tuneEngine } from './commands/engine.js'
import { buildProgram } from './commands/program.js'
import { terminal } from './commands/terminal.js'
import { toChithiError } from './errors.js'

const WRONG_USAGE: readonly string[] = [
  'invalid-option',
  'unknown-output',
  'unfinished-run',
  'no-input',
  'no-segmenter',
  'invalid-gold',
  'invalid-records',
]

tuneEngine()

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough ("| head") is no failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  await buildProgram(terminal, (code) => {
    process.exitCode = code
  }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const coded = toChithiError(error)
    terminal.complain(coded)
    process.exitCode = WRONG_USAGE.includes(coded.code) ? 2 : 1
  }
}
