// Where workers begin. piscina requires this file before it would import it, and Node aborts the whole process when a
// worker is stopped while an ES module is being required; one that is being imported can be stopped.
import type { Batch } from './worker.js' with { 'resolution-mode': 'import' }

const work = async (batch: Batch): Promise<unknown> => (await import('./worker.js')).work(batch)

export = { work }
