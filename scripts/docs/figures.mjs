import { fileURLToPath } from 'node:url'
import { evaluate } from '../../dist/evaluation/evaluate.js'
import { readGold } from '../../dist/evaluation/gold.js'
import { figures } from '../../dist/evaluation/report.js'
import { extractAll } from '../../dist/index.js'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

/** The figures of the sample corpus. */
export async function corpusFigures() {
  const records = []
  for await (const { record } of extractAll([`${CORPUS}/!(README).{txt,md,html}`])) if (record) records.push(record)
  const { documents, mission, fields } = figures(evaluate(await readGold(CORPUS), records))
  const percent = (value) => (Number.isFinite(value) ? (100 * value).toFixed(1) : '–')
  const rows = Object.entries(fields).map(
    ([field, { precision, recall, f1, tp, fn }]) =>
      `| ${field} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${tp + fn} |`,
  )
  return [
    `Sample corpus, ${documents} documents: mission ${percent(mission)}.`,
    '',
    '| field | precision | recall | F1 | values in the gold |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}
