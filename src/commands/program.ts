import { Command } from 'commander'
import { VERSION } from '../version.js'
import { addDatabaseCommands } from './databases.js'
import { addInputOptions, addLimitOptions, addRecordOptions, all } from './options.js'
import type { Terminal } from './terminal.js'

const EXTRACT_EXAMPLES = `
Examples:
  $ chithi extract documents/ --output records.jsonl
  $ chithi extract "inbox/**/*.html" --only themes,campaigns
  $ cat directive.txt | chithi extract - --no-text
  $ chithi extract articles.jsonl --field text=content --field published=date --field uri=url
  $ produce | chithi extract - --input-format jsonl | consume

Exit code: 0 all well, 1 some documents failed, 2 wrong usage.`

const INSPECT_EXAMPLES = `
Examples:
  $ chithi inspect documents/ct-12-2024.txt
  $ chithi inspect page.html --no-marks`

const EVALUATE_EXAMPLES = `
Examples:
  $ chithi evaluate corpus
  $ chithi evaluate gold/ records.jsonl --errors
  $ chithi evaluate gold/ records.jsonl --against earlier.jsonl`

const EXPORT_EXAMPLES = `
Examples:
  $ chithi export records.jsonl --to dc-csv --output catalogue.csv
  $ chithi export records.jsonl --to akn --output akoma-ntoso/
  $ chithi export corpus.sqlite --to gold --corrected --output gold/`

const SERVE_EXAMPLES = `
Examples:
  $ chithi serve corpus.sqlite
  $ chithi serve records.jsonl --port 8080 --originals documents/

It listens on this machine alone. Others may read and correct with --host 0.0.0.0 --token SECRET.`

const SCHEMA_EXAMPLES = `
Examples:
  $ chithi schema > record.schema.json`

/** All commands; each is loaded when it is called, and answers the exit code through `exit`. */
export function buildProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('chithi')
    .description('Vietnamese directive texts, and the news about them, as structured records.')
    .version(VERSION)
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()

  const extract = program
    .command('extract')
    .description('write the record of each document, one JSON object a line')
    .argument('<path...>', 'files, folders, globs, archives, JSON Lines, CSV, or "-" for standard input')
    .option(
      '-o, --output <target>',
      'write here instead of to standard output; may be given several times. Failures go to FILE.failures.jsonl',
      all,
    )
    .option('--resume', 'go on with a run that did not finish')
    .option('--fresh', 'extract everything anew, whatever earlier runs left')
  addLimitOptions(extract)
  addRecordOptions(extract)
  addInputOptions(extract)
    .addHelpText('after', EXTRACT_EXAMPLES)
    .action(async (paths, flags) => exit(await (await import('./extract.js')).extractCommand(paths, flags, terminal)))

  program
    .command('inspect')
    .description('show one document as a card: header, sections, marks in the text, warnings')
    .argument('<file>', 'a document, or "-" for standard input')
    .option('--no-marks', 'leave out the marked text')
    .addHelpText('after', INSPECT_EXAMPLES)
    .action(async (file, flags) => exit(await (await import('./inspect.js')).inspectCommand(file, flags, terminal)))

  program
    .command('evaluate')
    .description('compare records with gold: precision, recall and F1 a field')
    .argument('<gold>', 'a folder of annotations, ID.json beside each document')
    .argument('[records]', 'records as JSON Lines; without them the documents are extracted')
    .option('--errors', 'list each error with its text')
    .option('--documents', 'the figure of each document')
    .option('--calibration', "each rule's confidence beside its precision (records made with --explain name the rules)")
    .option('--json', 'the figures as JSON')
    .option('--against <records>', 'gains and losses against the records of an earlier run')
    .addHelpText('after', EVALUATE_EXAMPLES)
    .action(async (gold, records, flags) =>
      exit(await (await import('./evaluate.js')).evaluateCommand(gold, records, flags, terminal)),
    )

  program
    .command('export')
    .description('write records for a catalogue, a reference manager or an annotation tool')
    .argument('<records>', 'records as JSON Lines or SQLite')
    .requiredOption('--to <format>', 'akn, dc, dc-csv, annotations, atom, archive, ris, bibtex or gold')
    .option('-o, --output <path>', 'write here instead of to standard output; a folder where it is one file a record')
    .option('--as-extracted', 'leave out the corrections that SQLite holds')
    .option('--corrected', 'only documents that have been corrected')
    .addHelpText('after', EXPORT_EXAMPLES)
    .action(async (records, flags) => exit(await (await import('./export.js')).exportCommand(records, flags, terminal)))

  program
    .command('serve')
    .description('open the reading room: search, read and correct records in a browser')
    .argument('<records>', 'records as SQLite or JSON Lines')
    .option('--port <number>', 'the port to listen on (default: a free one)')
    .option('--host <name>', 'the address to listen on (default: 127.0.0.1); another one wants --token')
    .option('--token <secret>', 'let in only those who know it')
    .option(
      '--originals <folder>',
      'offer the original files, which lie in this folder under the uris of their records',
    )
    .option('--read-only', 'take no corrections')
    .addHelpText('after', SERVE_EXAMPLES)
    .action(async (records, flags) => exit(await (await import('./serve.js')).serveCommand(records, flags, terminal)))

  program
    .command('schema')
    .description("print the record's JSON Schema")
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async () => exit((await import('./schema.js')).schemaCommand(terminal)))

  addDatabaseCommands(program, terminal, exit)
  return program
}
