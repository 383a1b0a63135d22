import { evaluate } from '../evaluation/evaluate.js'
import { readGold } from '../evaluation/gold.js'
import { calibration, changes, errors, figures, perDocument, table } from '../evaluation/report.js'
import type { DirectiveRecord } from '../record/schema.js'
import { readRecords } from '../run/records.js'
import { extractAll } from '../run/run.js'
import type { Terminal } from './terminal.js'

export interface EvaluateFlags {
  readonly errors?: boolean
  readonly documents?: boolean
  readonly json?: boolean
  readonly against?: string
  readonly calibration?: boolean
}

/** Prints precision, recall and F1; without a file of records the documents beside the annotations are extracted. */
export async function evaluateCommand(
  folder: string,
  recordsPath: string | undefined,
  flags: EvaluateFlags,
  terminal: Terminal,
): Promise<number> {
  const golds = await readGold(folder)
  const records = recordsPath ? await readRecords(recordsPath) : await extractFolder(folder, terminal)
  const evaluation = evaluate(golds, records)
  if (flags.json) {
    terminal.out(`${JSON.stringify(figures(evaluation))}\n`)
    return 0
  }
  const parts = [table(evaluation)]
  if (flags.documents) {
    parts.push(perDocument(golds.map((gold) => ({ id: gold.id, evaluation: evaluate([gold], records) }))))
  }
  if (flags.calibration) parts.push(calibration(evaluation))
  if (flags.errors) parts.push(errors(evaluation.score.findings))
  if (flags.against) {
    const earlier = evaluate(golds, await readRecords(flags.against))
    parts.push(changes(earlier.score.findings, evaluation.score.findings))
  }
  terminal.out(`${parts.join('\n\n')}\n`)
  return 0
}

async function extractFolder(folder: string, terminal: Terminal): Promise<DirectiveRecord[]> {
  const records: DirectiveRecord[] = []
  for await (const { uri, record, error } of extractAll([folder], { explain: true })) {
    if (record) records.push(record)
    else terminal.complain(error, uri)
  }
  return records
}
