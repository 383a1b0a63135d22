import { buildProgram } from '../../dist/commands/program.js'

/** The help of every command, as the terminal shows it. */
export function commandsReference() {
  let printed = ''
  const silent = { out: (text) => (printed += text), err: () => {}, complain: () => {}, interactive: false }
  const program = buildProgram(silent, () => {})
  return verbsOf(program)
    .map(([name, command]) => {
      command.configureHelp({ helpWidth: 100 })
      printed = ''
      command.outputHelp()
      return `### \`chithi ${name}\`\n\n\`\`\`text\n${printed.trim()}\n\`\`\``
    })
    .join('\n\n')
}

/** Every command that does something, under its whole name. */
function verbsOf(command, name = '') {
  return command.commands
    .filter((inner) => inner.name() !== 'help')
    .flatMap((inner) => {
      const whole = `${name} ${inner.name()}`.trim()
      return inner.commands.length > 0 ? verbsOf(inner, whole) : [[whole, inner]]
    })
}
