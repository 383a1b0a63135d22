import { languages } from '../messages/index.js'
import type { Problem, Shell } from '../model/shell.js'
import { renderPage } from './page.js'
import { useHref, useWords } from './words.js'

export function renderProblem(model: Problem, shell: Shell): string {
  const { title } = languages[shell.language].problem
  return renderPage(shell, { title, place: null, content: <ProblemView model={model} /> })
}

function ProblemView({ model: { status, code, message } }: { readonly model: Problem }) {
  const words = useWords()
  const href = useHref()
  return (
    <div class="prose">
      <h1>{words.problem.title}</h1>
      <p>{message}</p>
      <p class="hint">
        {words.problem.code}: <code>{code}</code> ({status})
      </p>
      <p>
        <a class="button" href={href('/')}>
          {words.problem.back}
        </a>
      </p>
    </div>
  )
}
