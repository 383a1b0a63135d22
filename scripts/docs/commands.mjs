import { buildProgram } from '../../dist/commands/program.js'

/** The help of every command, as the terminal shows it. */
export function commandsReference() {
  let printed = ''
  const silent = { out: (text) => (printed += text), err: () => {}, complain: () => {}, interactive: false }
  const program = buildProgram(silent, () => {})
  return program.commands
    .filter((command) => command.name() !== 'help')
    .map((command) => {
      command.configureHelp({ helpWidth: 100 })
      printed = ''
      command.outputHelp()
      return `### \`chithi ${command.name()}\`\n\n\`\`\`text\n${printed.trim()}\n\`\`\``
    })
    .join('\n\n')
}
