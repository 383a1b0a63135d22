const BREAKS = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g

/** Where each line of a text starts and ends. */
export function lineRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let start = 0
  BREAKS.lastIndex = 0
  for (let found = BREAKS.exec(text); found; found = BREAKS.exec(text)) {
    ranges.push([start, found.index])
    start = BREAKS.lastIndex
  }
  ranges.push([start, text.length])
  return ranges
}
