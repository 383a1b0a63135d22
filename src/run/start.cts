// Where workers begin. piscina requires this file before it would import it, and Node aborts the whole process when a
// worker is stopped while an ES module is being required; one that is being imported can be stopped.
import type { Reply, Task } from './task.js' with { 'resolution-mode': 'import' }

type Work = (job: { readonly slot: number; readonly task: Task }) => Promise<Reply>

const work: Work = async (job) => (await import('./worker.js')).work(job)

export = { work }
