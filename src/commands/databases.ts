import { type Command, Option } from 'commander'
import { addInputOptions, addLimitOptions, addRecordOptions, all } from './options.js'
import type { Terminal } from './terminal.js'

const MIGRATE_EXAMPLES = `
Examples:
  $ chithi db migrate --database postgres://localhost/records`

const FEED_EXAMPLES = `
Examples:
  $ chithi feed --database postgres://localhost/records > changes.jsonl
  $ chithi feed --since 1042 --follow

Each line has a "sequence"; the last one read is the cursor for the next time.`

const SUBMIT_EXAMPLES = `
Examples:
  $ chithi queue submit /shared/documents --database postgres://db/records
  $ chithi queue submit inbox/ --contents

Workers must see files under the same path, unless --contents sends them along.`

const STATUS_EXAMPLES = `
Examples:
  $ chithi queue status --database postgres://db/records
  $ chithi queue status --failures`

const WORKER_EXAMPLES = `
Examples:
  $ chithi worker --database postgres://db/records
  $ chithi worker --until-empty --jobs 4`

const LINK_EXAMPLES = `
Examples:
  $ chithi link corpus.sqlite
  $ chithi link records.jsonl --output tables.parquet/
  $ chithi link postgres://localhost/records`

/** The commands on records that are kept together: in a PostgreSQL, in a queue, as a corpus. */
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

  addQueueCommands(program, terminal, exit)

  program
    .command('link')
    .description(
      'tables of what a corpus tells as a whole: citations, reports, campaigns, duplicates, targets side by side',
    )
    .argument('<records>', 'records as JSON Lines, SQLite or postgres://…')
    .option('-o, --output <target>', 'where the tables go (default: the database itself)', all)
    .addHelpText('after', LINK_EXAMPLES)
    .action(async (records, flags) => exit(await (await import('./link.js')).linkCommand(records, flags, terminal)))
}

function addQueueCommands(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const queue = program.command('queue').description('documents for workers on any number of machines')
  const submit = queue
    .command('submit')
    .description('put documents into the queue, and drop the records of those that are gone')
    .argument('<path...>', 'files, folders, globs, or "-" for standard input')
    .addOption(databaseOption())
    .option('--contents', 'send the documents along, for workers that cannot read the files')
    .option('--patience <seconds>', 'after this time without an answer another worker takes a document', '300')
  addRecordOptions(submit)
  addInputOptions(submit)
    .addHelpText('after', SUBMIT_EXAMPLES)
    .action(async (paths, flags) => exit(await (await import('./queue.js')).submitCommand(paths, flags, terminal)))

  queue
    .command('status')
    .description('print how many documents wait, are worked on, are done and have failed')
    .addOption(databaseOption())
    .option('--failures', 'list each document that failed with its reason')
    .option('--json', 'the same as JSON')
    .addHelpText('after', STATUS_EXAMPLES)
    .action(async (flags) => exit(await (await import('./queue.js')).statusCommand(flags, terminal)))

  const worker = program
    .command('worker')
    .description('take documents from the queue and write their records to its PostgreSQL')
    .addOption(databaseOption())
    .option('--until-empty', 'end when nothing waits and nothing is being worked on')
  addLimitOptions(worker)
    .addHelpText('after', WORKER_EXAMPLES)
    .action(async (flags) => exit(await (await import('./queue.js')).workerCommand(flags, terminal)))
}

function databaseOption(): Option {
  return new Option('--database <url>', 'postgres://…').env('CHITHI_DATABASE').makeOptionMandatory()
}
