import { calibrationError, calibrationRows } from './calibration.js'
import type { Evaluation } from './evaluate.js'
import { MISSION, missionOf } from './evaluate.js'
import { type Finding, f1, precision, recall, type Tally } from './tally.js'

const percent = (value: number) => (Number.isFinite(value) ? (100 * value).toFixed(1).padStart(6) : '     -')

/** Fields in the order of the mission, then the others as they came. */
export function fieldOrder(fields: Iterable<string>): string[] {
  const mission: readonly string[] = MISSION
  return [...fields].sort((a, b) => rank(a) - rank(b))
  function rank(field: string): number {
    const at = mission.indexOf(field)
    return at < 0 ? mission.length : at
  }
}

/** The figures as a table to read. */
export function table({ documents, absent, score }: Evaluation): string {
  const rows = fieldOrder(score.tallies.keys()).map((field) => row(field, score.tallies.get(field)!))
  const rates = [...score.rates].map(
    ([name, { right, of }]) => `${name.padEnd(35)} ${percent(right / of)}  ${String(of).padStart(5)}`,
  )
  return [
    `${documents} documents, ${absent} without a record`,
    '',
    'field                     precision  recall      F1    tp    fp    fn',
    ...rows,
    '',
    'attribute of what was found          rate     of',
    ...rates,
    '',
    `mission (mean F1 of ${MISSION.join(', ')}): ${percent(missionOf(score)).trim()}`,
  ].join('\n')
}

function row(field: string, tally: Tally): string {
  const counts = [tally.tp, tally.fp, tally.fn].map((count) => String(count).padStart(4)).join('  ')
  return `${field.padEnd(25)} ${percent(precision(tally))}    ${percent(recall(tally))}  ${percent(f1(tally))}  ${counts}`
}

/** The figures as data; the numbers that are not defined are null. */
export function figures({ documents, absent, score }: Evaluation) {
  return {
    documents,
    absent,
    mission: missionOf(score),
    fields: Object.fromEntries(
      fieldOrder(score.tallies.keys()).map((field) => {
        const tally = score.tallies.get(field)!
        return [field, { precision: precision(tally), recall: recall(tally), f1: f1(tally), ...tally }]
      }),
    ),
    rates: Object.fromEntries([...score.rates].map(([name, { right, of }]) => [name, { rate: right / of, of }])),
  }
}

/** One line a document: its own mission figure and its count of errors. */
export function perDocument(rows: readonly { readonly id: string; readonly evaluation: Evaluation }[]): string {
  const lines = rows.map(({ id, evaluation: { score } }) => {
    const wrong = score.findings.filter(({ kind }) => kind === 'wrong').length
    const missed = score.findings.length - wrong
    return `${id.padEnd(40)} ${percent(missionOf(score))}  ${String(wrong).padStart(5)}  ${String(missed).padStart(6)}`
  })
  return [`${'document'.padEnd(40)} mission  wrong  missed`, ...lines].join('\n')
}

/** What each rule promised and kept, and the expected calibration error. */
export function calibration({ score }: Evaluation): string {
  const rows = calibrationRows(score.judged).map(
    ({ field, rule, found, confidence, precision }) =>
      `${field.padEnd(24)} ${rule.padEnd(16)} ${String(found).padStart(5)}  ${percent(confidence)}      ${percent(precision)}`,
  )
  return [
    'field                    rule             found  confidence  precision',
    ...rows,
    '',
    `expected calibration error: ${calibrationError(score.judged).toFixed(3)}`,
  ].join('\n')
}

/** One line an error, with its text. */
export function errors(findings: readonly Finding[]): string {
  return findings.map((finding) => describe(finding)).join('\n')
}

/** What an earlier run got wrong and this one does not, and the reverse. */
export function changes(before: readonly Finding[], after: readonly Finding[]): string {
  const old = new Set(before.map(describe))
  const now = new Set(after.map(describe))
  const gains = [...old].filter((line) => !now.has(line))
  const losses = [...now].filter((line) => !old.has(line))
  return [
    `${gains.length} gains`,
    ...gains.map((line) => `+ ${line}`),
    `${losses.length} losses`,
    ...losses.map((line) => `- ${line}`),
  ].join('\n')
}

function describe({ document, field, kind, what }: Finding): string {
  return `${kind.padEnd(6)} ${field.padEnd(22)} ${document}: ${what}`
}
