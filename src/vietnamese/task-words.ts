import { DOUBTFUL_TASK_WORDS, STOP_WORDS, TASK_WORDS } from '../lexicon/verbs.js'
import type { Token } from './tokens.js'
import { longestEnd, trieOfNames } from './trie.js'

const doubtful: ReadonlySet<string> = new Set(DOUBTFUL_TASK_WORDS)
const taskWords = trieOfNames(TASK_WORDS)
const clearTaskWords = trieOfNames(TASK_WORDS.filter((word) => !doubtful.has(word)))
const stopWords: ReadonlySet<string> = new Set(STOP_WORDS)

/** Whether a task's verb stands at a token ("chủ trì", "rà soát"). */
export function taskWordAt(tokens: readonly Token[], at: number): boolean {
  return longestEnd(taskWords, tokens, at) > at
}

/** The same without the verbs that also stand inside names ("quản lý", "xây dựng"). */
export function clearTaskWordAt(tokens: readonly Token[], at: number): boolean {
  return longestEnd(clearTaskWords, tokens, at) > at
}

/** Whether a name ends before the small word at a token ("của", "theo"). */
export function stopWordAt(tokens: readonly Token[], at: number): boolean {
  return stopWords.has(tokens[at]!.key)
}
