/** Milliseconds of processor time: what a task costs, whatever else the machine does. */
export function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs the tasks in turn, `rounds` times, and answers each one's median in milliseconds. */
export async function interleaved(tasks, rounds, now = () => performance.now()) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = now()
      await task()
      times[name].push(now() - started)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
