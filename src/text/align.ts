import { anchored } from './anchored.js'
import { type Mapped, MappedBuilder } from './offsets.js'

const ENTITY = anchored(/^&(?:#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});?/)
const BLANK = /\s/

/**
 * Maps a parser's value (entities decoded, escapes resolved, blanks folded) to the stretch of source it was read from.
 * Both are walked once, side by side; what cannot be matched maps to where the walk stands.
 */
export function align(value: string, raw: string, origin: number): Mapped {
  const builder = new MappedBuilder()
  if (value === raw) {
    builder.add(value, origin)
    return builder.build()
  }
  let at = 0
  for (let i = 0; i < value.length; ) {
    const same = commonRun(value, i, raw, at)
    if (same > 0) {
      builder.add(value.slice(i, i + same), origin + at)
      i += same
      at += same
      continue
    }
    const entity = raw[at] === '&' ? ENTITY.exec(raw.slice(at, at + 40)) : null
    if (entity) {
      const length = lengthOfEntity(value, i)
      builder.add(value.slice(i, i + length), origin + at, entity[0].length)
      i += length
      at += entity[0].length
    } else if (BLANK.test(raw[at] ?? '') && BLANK.test(value[i]!)) {
      let width = 1
      while (BLANK.test(raw[at + width] ?? '') && !BLANK.test(value[i + 1] ?? '')) width++
      builder.add(value[i]!, origin + at, width)
      i++
      at += width
    } else if (raw[at] === '<') at = behindTag(raw, at)
    else if (at < raw.length && (raw[at] === '\\' || BLANK.test(raw[at]!))) at++
    else {
      builder.add(value[i]!, origin + Math.min(at, raw.length), 0)
      i++
    }
  }
  return builder.build()
}

function commonRun(value: string, i: number, raw: string, at: number): number {
  let length = 0
  while (i + length < value.length && at + length < raw.length && value[i + length] === raw[at + length]) {
    if (raw[at + length] === '&' && ENTITY.test(raw.slice(at + length, at + length + 40))) break
    length++
  }
  return length
}

/** Marks between two runs of text that a parser made one of: "<b>Chỉ</b> thị". */
function behindTag(raw: string, at: number): number {
  const comment = raw.startsWith('<!--', at)
  const end = raw.indexOf(comment ? '-->' : '>', at)
  return end < 0 ? raw.length : end + (comment ? 3 : 1)
}

function lengthOfEntity(value: string, i: number): number {
  const code = value.codePointAt(i)!
  return code > 0xffff ? 2 : 1
}
