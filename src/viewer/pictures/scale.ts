/** From values to places in a drawing, and the round values that are written beside it. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

export interface YearScale {
  readonly width: number
  readonly all: readonly number[]
  /** Those that there is room to write. */
  readonly written: readonly number[]
  readonly middle: (year: number) => number
}

const STEPS = [1, 2, 2.5, 5, 10]
/** A year that is a slip of the pen must not make a drawing endless. */
const MOST_YEARS = 200
const YEAR_WIDTH = 42

/** A scale over round ends that hold all values; `from` may lie behind `to`, as it does with heights. */
export function linear(values: readonly number[], from: number, to: number, count = 5): Scale {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return { at: () => from, ticks: [] }
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const step = stepOf(high === low ? Math.abs(high) || 1 : high - low, count)
  const first = Math.floor(low / step) * step
  const last = Math.max(Math.ceil(high / step) * step, first + step)
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, i) => tidy(first + i * step))
  return { at: (value) => from + ((value - first) / (last - first)) * (to - from), ticks }
}

/** A scale of whole numbers from nought. */
export function counts(values: readonly number[], from: number, to: number): Scale {
  const most = Math.max(1, ...values)
  return linear([0, most], from, to, Math.min(5, most))
}

export function years(found: readonly number[], from: number, to: number): YearScale {
  const last = Math.max(...found)
  const first = Math.max(Math.min(...found), last - MOST_YEARS)
  const all = found.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const width = (to - from) / Math.max(1, all.length)
  const apart = Math.max(1, Math.ceil(YEAR_WIDTH / width))
  return {
    width,
    all,
    written: all.filter((year) => (last - year) % apart === 0),
    middle: (year) => from + (year - first + 0.5) * width,
  }
}

function stepOf(range: number, count: number): number {
  const rough = range / count
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((step) => step * power >= rough * 0.999) ?? 10) * power
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
