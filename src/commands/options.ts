import type { Command } from 'commander'
import { LIMITS } from '../sources/limits.js'

const LIMIT_HELP = Object.entries(LIMITS)
  .map(([name, { usual, says }]) => `${name} (${says}; default: ${usual})`)
  .join(', ')

/** An option that may be given several times. */
export const all = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value]

/** What records hold. */
export function addRecordOptions(command: Command): Command {
  return command
    .option('--no-text', 'leave the normalised text out of the records')
    .option('--terms', 'index terms from word segmentation (needs the optional package vntk)')
    .option('--only <fields>', 'mine these fields only, separated by commas')
    .option('--encoding <name>', 'read text in this encoding (tcvn3, vni, viqr …) instead of guessing it')
    .option('--explain', 'name the rule behind each mention')
    .option('--limit <name=number>', `what reading one document may cost: ${LIMIT_HELP}`, all)
}

/** How documents are read. */
export function addInputOptions(command: Command): Command {
  return command
    .option('--input-format <name>', 'the format of what is named, whatever its ending (jsonl, csv, html, pdf …)')
    .option(
      '--field <role=name>',
      'what a field of JSON Lines or CSV holds: text, html, title, published, uri, id',
      all,
    )
    .option('--max-bytes <size>', 'the largest document that is read (default: 64MB)')
    .option('--verbose', 'list the files that are skipped because they are no documents')
}

/** What bounds the work. */
export function addLimitOptions(command: Command): Command {
  return command
    .option('--jobs <number>', 'workers (default: one for each core)')
    .option('--timeout <seconds>', 'the longest that one document may take (default: 30)')
    .option('--max-memory <size>', 'the most memory that one worker may take (default: 1GB)')
}
