// What the tests use of vitest, and no more: they run in order in one process that stops at the first failure.
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect)
setState({ assertionCalls: 0 }, expect)
globalThis[GLOBAL_EXPECT] = expect

const steps = []
export const beforeAll = (step) => steps.push(step)
export const it = (_, step) => steps.push(step)
export const describe = (_, body) => body()

const each = (register) => (cases) => (name, body) => {
  for (const one of cases) register(name, () => body(...(Array.isArray(one) ? one : [one])))
}
it.each = each(it)
describe.each = each(describe)

/** Runs what the tests have registered. */
export async function runAll() {
  for (const step of steps.splice(0)) await step()
}
