/** The least hash of a text's shingles under each of many hash functions; two texts agree in as many as they are alike. */
export type Signature = Uint32Array

const WORDS = 4
const BANDS = 25
const ROWS = 4
const HASHES = BANDS * ROWS

// Odd numbers drawn once: multiplying by them shuffles 32 bits in as many ways.
const FACTORS = Uint32Array.from({ length: HASHES }, (_, index) => (Math.imul(index + 1, 0x9e3779b1) | 1) >>> 0)

/** The signature of a text's runs of four words; null for a text of fewer. */
export function signatureOf(words: readonly string[]): Signature | null {
  if (words.length < WORDS) return null
  const hashes = words.map(hashOf)
  const signature = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at + WORDS <= hashes.length; at++) {
    let shingle = 0
    for (let word = 0; word < WORDS; word++) shingle = mixed(Math.imul(shingle, 31) + hashes[at + word]!)
    for (let index = 0; index < HASHES; index++) {
      const hash = mixed(Math.imul(shingle, FACTORS[index]!) + index) >>> 0
      if (hash < signature[index]!) signature[index] = hash
    }
  }
  return signature
}

/** How alike two texts are, 0 to 1: the share of their shingles that both have, as far as signatures tell. */
export function likeness(a: Signature, b: Signature): number {
  let same = 0
  for (let index = 0; index < HASHES; index++) if (a[index] === b[index]) same++
  return same / HASHES
}

/** Keys of which texts that are much alike share one. */
export function bandsOf(signature: Signature): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.subarray(band * ROWS, (band + 1) * ROWS)
    return `${band}:${rows.join(',')}`
  })
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
