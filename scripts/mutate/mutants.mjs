import { readFileSync } from 'node:fs'
import ts from 'typescript'

const SWAPS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
}
// A limit at the top of a file (a reach, the size of a memo) is a tuning: no behaviour hangs on one more
const LEAST_TUNING = 8

/** The changes to a file: where, how long, and what stands there instead. */
export function mutantsOf(file) {
  const text = readFileSync(file, 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const found = []
  const add = (node, to) => found.push({ file, at: node.getStart(), end: node.getEnd(), from: node.getText(), to })
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    const sign = ts.isBinaryExpression(node) && node.operatorToken.getText()
    if (SWAPS[sign] && !(sign === '+' && joinsWords(node))) add(node.operatorToken, SWAPS[sign])
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = node.expression ?? node.condition
      add(condition, `!(${condition.getText()})`)
    }
    if (ts.isNumericLiteral(node) && !isTuning(node)) add(node, String(Number(node.text) + 1))
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false')
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true')
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const joinsWords = (node) => /['"`]/.test(node.getText().slice(0, 200))

function isTuning(node) {
  const { parent } = node
  return (
    ts.isVariableDeclaration(parent) && /^[A-Z_]+$/.test(parent.name.getText()) && Number(node.text) >= LEAST_TUNING
  )
}

/** The text of a file with one change in it. */
export function changed(text, { at, end, to }) {
  return text.slice(0, at) + to + text.slice(end)
}

/** A sample of a list, the same for the same seed. */
export function sampleOf(list, size, seed) {
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  const order = list.map((each) => [random(), each]).sort(([a], [b]) => a - b)
  return order.slice(0, size).map(([, each]) => each)
}
