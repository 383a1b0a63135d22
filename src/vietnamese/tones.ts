const OPEN_TONES: Readonly<Record<string, string>> = {
  à: 'òa',
  á: 'óa',
  ả: 'ỏa',
  ã: 'õa',
  ạ: 'ọa',
  è: 'òe',
  é: 'óe',
  ẻ: 'ỏe',
  ẽ: 'õe',
  ẹ: 'ọe',
  ỳ: 'ùy',
  ý: 'úy',
  ỷ: 'ủy',
  ỹ: 'ũy',
  ỵ: 'ụy',
}

/** A lower-case syllable with the tone mark where the modern spelling puts it: "hoà" → "hòa", "uỷ" → "ủy", but "quý" stays. */
export function modernTone(syllable: string): string {
  const tail = OPEN_TONES[syllable.at(-1)!]
  if (tail === undefined) return syllable
  const glide = syllable.at(-2)
  const fits = tail.endsWith('y') ? glide === 'u' && syllable.at(-3) !== 'q' : glide === 'o'
  return fits ? syllable.slice(0, -2) + tail : syllable
}
