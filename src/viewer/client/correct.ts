import type { CorrectionInput } from '../model/corrections.js'
import type { Problem } from '../model/shell.js'
import { kept, say, token, words } from './browser.js'
import { forgetModel } from './model.js'
import { refresh } from './refresh.js'

/** Anything that can be said of a document, without who says it. */
export type Said = CorrectionInput extends infer Input
  ? Input extends unknown
    ? Omit<Input, 'initials'>
    : never
  : never

/** Sends a correction and shows the page anew. Answers whether it was kept. */
export async function correct(said: Said): Promise<boolean> {
  const initials = kept.read('initials')?.trim()
  try {
    const response = await fetch(`${location.pathname}/corrections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-chithi-token': token ?? '' },
      body: JSON.stringify({ ...said, ...(initials && { initials }) }),
    })
    if (!response.ok) throw new Error(((await response.json()) as Problem).message)
    const { entry } = (await response.json()) as { entry: string | null }
    forgetModel()
    await refresh(entry)
    say(words.correct.saved)
    return true
  } catch (cause) {
    say(`${words.correct.failed}: ${(cause as Error).message}`, true)
    return false
  }
}
