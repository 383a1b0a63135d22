#!/usr/bin/env node
import { Command } from 'commander'
import { extractCommand } from './commands/extract.js'
import { VERSION } from './version.js'

const program = new Command('chithi').version(VERSION)

program
  .command('extract')
  .argument('<path...>')
  .option('--output <file>')
  .option('--no-text')
  .option('--terms')
  .option('--only <fields>')
  .action(async (paths, flags) => {
    process.exitCode = await extractCommand(paths, flags)
  })

await program.parseAsync()
