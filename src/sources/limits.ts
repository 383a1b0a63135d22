import { ChithiError } from '../errors.js'

/**
 * What one document may cost to read, however small its file is. Whatever goes beyond ends with the code `too-large`, which
 * names the limit. Each has its default, and what it bounds in words for the help.
 */
export const LIMITS = {
  /** A page of text is about 10 kB. */
  unpacked: { usual: 64 * 2 ** 20, says: 'bytes that the parts of a Word file, or a stream of a PDF, unpack to' },
  /** The first MiB of each file is not counted. Word's own files stay below 60. */
  ratio: { usual: 250, says: 'unpacked bytes for each packed byte of an archive or a Word file' },
  /** Word's own files stay below 60, four nested tables included; browsers go as deep as this. */
  depth: { usual: 512, says: 'elements inside one another' },
  elements: {
    usual: 250_000,
    says: 'elements that a web page makes, with the cells that its tables span; runs of text on a page of a PDF',
  },
  pages: { usual: 2000, says: 'pages of a PDF' },
  seconds: { usual: 180, says: 'seconds for the pages of a PDF' },
} as const satisfies Readonly<Record<string, { readonly usual: number; readonly says: string }>>

export type LimitName = keyof typeof LIMITS
export type Limits = Readonly<Record<LimitName, number>>

/** All limits, each as it was asked for or as usual. */
export function limitsOf(asked: Partial<Limits> = {}): Limits {
  const usual = Object.entries(LIMITS).map(([name, limit]) => [name, limit.usual])
  return { ...(Object.fromEntries(usual) as Limits), ...asked }
}

/** The error for what goes beyond a limit. `received` is a sentence without its end. */
export function beyond(limit: LimitName, received: string, limits: Limits): ChithiError {
  return new ChithiError('too-large', `${received} (limit ${limit}: ${limits[limit]}).`)
}
