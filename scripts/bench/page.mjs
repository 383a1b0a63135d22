const rate = (value) => `${value.toFixed(value < 10 ? 2 : 1)} MB/s`

/** The figures as a table of Markdown. */
export function table({ rates, rows, memory }) {
  const { documents, megabytes, floor, floorWithPattern, chrono, extract } = rates
  return `${documents} plain texts of the sample corpus, ${megabytes.toFixed(1)} MB in all, on one core: floor ${rate(floor)}, with a pattern ${rate(floorWithPattern)}, chrono-node ${rate(chrono)}, extract ${rate(extract)}. Peak memory over 10,000 documents: ${memory.toFixed(0)} MB.

| figure | takes | times what | at most | reached |
|---|---|---|---|---|
${rows.map(({ name, ratio, beside, most, reached }) => `| ${name} | ${ratio.toFixed(2)} × | ${beside} | ${most} × | ${reached ? 'yes' : 'no'} |`).join('\n')}
`
}

/** docs/performance.md. */
export function page(results, shares) {
  return `# Performance

Written by \`npm run bench -- --write\` (Node ${results.node.slice(1)}): medians of interleaved runs in one process, each figure beside its reference in the same run. The ratios hold from machine to machine, the rates do not.

${table(results)}
## Where the time goes

Shares of a processor profile over plain text; patterns count for the file that runs them.

| file | share |
|---|---|
${shares.map(({ name, share }) => `| ${name === 'garbage collection' ? name : `\`${name}\``} | ${(share * 100).toFixed(1)} % |`).join('\n')}
`
}
