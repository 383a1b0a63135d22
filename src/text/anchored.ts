import { firstCodes, SIZE } from './first-codes.js'
import { ranged } from './ranged.js'

/**
 * A pattern that reads from a text's beginning ("^"), tried only where the first character may begin it: most lines begin
 * otherwise, and a look at one character is far quicker than a pattern that fails.
 */
export class Anchored {
  private codes: Uint8Array | undefined
  private own: RegExp | undefined

  constructor(readonly pattern: RegExp) {}

  test(text: string): boolean {
    return this.mayBegin(text) && this.quick().test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayBegin(text) ? this.quick().exec(text) : null
  }

  private quick(): RegExp {
    this.own ??= new RegExp(ranged(this.pattern.source), this.pattern.flags)
    return this.own
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
