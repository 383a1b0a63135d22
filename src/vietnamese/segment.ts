import { ChithiError } from '../errors.js'

/** Splits a text into words (tiếng ghép stay whole: "thi đua", "khen thưởng"). */
export type Segmenter = (text: string) => readonly string[]

/** vntk's word segmentation. Throws `no-segmenter` where the optional package is not installed. */
export async function loadSegmenter(): Promise<Segmenter> {
  throw new ChithiError('no-segmenter', 'The optional package vntk is not installed.')
}
