import { type Command, Option } from 'commander'
import type { Terminal } from './terminal.js'

const MIGRATE_EXAMPLES = `
Examples:
  $ chithi db migrate --database postgres://localhost/records`

const FEED_EXAMPLES = `
Examples:
  $ chithi feed --database postgres://localhost/records > changes.jsonl
  $ chithi feed --since 1042 --follow

Each line has a "sequence"; the last one read is the cursor for the next time.`

/** The commands on a PostgreSQL that takes the records. */
export function addDatabaseCommands(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('db')
    .description('the tables of a PostgreSQL that takes the records')
    .command('migrate')
    .description('make the tables, or bring them up to date')
    .addOption(databaseOption())
    .addHelpText('after', MIGRATE_EXAMPLES)
    .action(async (flags) => exit(await (await import('./db.js')).migrateCommand(flags, terminal)))

  program
    .command('feed')
    .description(
      'print what changed in a PostgreSQL, one JSON object a line: upserts with their records, and deletions',
    )
    .addOption(databaseOption())
    .option('--since <cursor>', 'the "sequence" of the last change that was read', '0')
    .option('--follow', 'go on with the changes to come')
    .addHelpText('after', FEED_EXAMPLES)
    .action(async (flags) => exit(await (await import('./feed.js')).feedCommand(flags)))
}

export function databaseOption(): Option {
  return new Option('--database <url>', 'postgres://…').env('CHITHI_DATABASE').makeOptionMandatory()
}
