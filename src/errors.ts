/** Every error chithi raises: its code, and what the reader can do about it. */
const ADVICE = {
  'empty-document': 'The input holds no text. Check that the file was saved completely.',
  'unknown-encoding': 'Name the encoding the file was written in (--encoding), or convert it to UTF-8 first.',
  'binary-input': 'The input is not text. If it is a document, give it the ending of its format.',
  'unknown-format':
    'Save it as .docx, PDF, HTML or text; or, if only its ending is wrong, name its format (--input-format).',
  'broken-document':
    'The file is damaged, or is not what its ending says. Open it in an office program and save it again.',
  'too-large':
    'It is far larger than any document: split it, check where it comes from, or raise the limit (--max-bytes, --limit).',
  'encrypted-document': 'Take the password off and save it again.',
  'no-text-layer':
    'Its pages are pictures: run OCR for Vietnamese first (for example "ocrmypdf -l vie in.pdf out.pdf"), then read the result.',
  'timed-out': 'Raise the limit (--timeout), or look at what is special about the document.',
  'out-of-memory': 'Raise the limit (--max-memory), or split the document.',
  'unreadable-file': 'Check that the file exists and may be read.',
  'unwritable-file': 'Check that its folder exists and may be written.',
  'broken-row': 'JSON Lines hold one JSON object a line; CSV has a header and is quoted alike in all rows.',
  'no-text-field': 'Say which field holds the text: --field text=NAME.',
  'foreign-database': 'chithi replaces only files of its own; name another one, or move this one away.',
  'outdated-database': 'Run "chithi db migrate --database URL" first, with the chithi that is to be used.',
  'database-failed': 'Check the address, the rights of its user, and whether the server runs; then start again.',
  'unknown-output': 'Its ending or scheme chooses how records are written.',
  'no-text': 'Extract it again without --no-text.',
  'unfinished-run': 'Continue it with --resume, or begin anew with --fresh.',
  'no-segmenter':
    'Install it with "npm install vntk" (a C++ compiler is needed), or leave out --terms: index terms then come from syllable n-grams.',
  'no-input': 'Name at least one file, folder, glob, or "-" for standard input.',
  'invalid-option': 'See --help for the values that are allowed.',
  'invalid-records': 'Records are JSON Lines: one JSON object a line.',
  'invalid-gold': 'A gold folder holds an ID.json beside each document.',
  'not-found': 'Search for it: the id of a document changes when its file does.',
  'bad-request': 'What is allowed stands in /openapi.json.',
  'too-long': 'Ask for less at once.',
  'foreign-host': 'Open the address that "chithi serve" printed.',
  forbidden: 'Open the page anew at the address that "chithi serve" printed, and try again.',
  'read-only': 'Start "chithi serve" without --read-only, on a file that may be written.',
  'busy-file': 'Another program is writing it: try again when that is done.',
  'no-port': 'Name another one with --port, or none: then a free one is taken.',
  'internal-error': 'This is a defect in chithi; please report it with the document that shows it.',
} as const

export type ErrorCode = keyof typeof ADVICE

/** An error with a code from the table, a message that says what was received, and advice. */
export class ChithiError extends Error {
  readonly code: ErrorCode
  readonly received: string
  readonly advice: string

  constructor(code: ErrorCode, received: string, options?: ErrorOptions) {
    super(`${received} ${ADVICE[code]}`, options)
    this.name = 'ChithiError'
    this.code = code
    this.received = received
    this.advice = ADVICE[code]
  }
}

// What the engine says where a document outgrows it: too deep for its stack, too long for a string, an array, a buffer
const OUTGROWN =
  /^(?:Maximum call stack|Invalid (?:string|array|typed array) length|Array buffer allocation|Set maximum|Map maximum)/

/** The same error if it is one of ours, else one that keeps the original as its cause: `too-large`, or `internal-error`. */
export function toChithiError(error: unknown): ChithiError {
  if (error instanceof ChithiError) return error
  const message = String(error instanceof Error ? error.message : error)
  const outgrown = error instanceof RangeError && OUTGROWN.test(message)
  return new ChithiError(outgrown ? 'too-large' : 'internal-error', outgrown ? `${message}.` : message, {
    cause: error,
  })
}
