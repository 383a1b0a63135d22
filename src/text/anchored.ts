import { firstCodes, SIZE } from './first-codes.js'

/**
 * A pattern that reads from a text's beginning ("^"), tried only where the first character may begin it: most lines begin
 * otherwise, and a look at one character is far quicker than a pattern that fails.
 */
export class Anchored {
  private codes: Uint8Array | undefined

  constructor(readonly pattern: RegExp) {}

  test(text: string): boolean {
    return this.mayBegin(text) && this.pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayBegin(text) ? this.pattern.exec(text) : null
  }

  private mayBegin(text: string): boolean {
    this.codes ??= firstCodes(this.pattern)
    const code = text.charCodeAt(0)
    return !(code < SIZE) || this.codes[code] === 1
  }
}

export function anchored(pattern: RegExp): Anchored {
  return new Anchored(pattern)
}
