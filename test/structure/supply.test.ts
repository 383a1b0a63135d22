import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}
type Pins = Readonly<Record<string, string>>
const manifest: Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Pins>> = JSON.parse(
  read('package.json'),
)
const lock: { packages: Readonly<Record<string, Locked & typeof manifest>> } = JSON.parse(read('package-lock.json'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const names = (wrong: (locked: Locked) => boolean) => packages.filter(([, each]) => wrong(each)).map(([path]) => path)

describe('what is installed', () => {
  it.each(['dependencies', 'devDependencies', 'optionalDependencies'] as const)(
    '%s are pinned, and locked as pinned',
    (kind) => {
      const loose = Object.entries(manifest[kind]).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      expect(loose).toEqual([])
      expect(lock.packages['']![kind]).toEqual(manifest[kind])
      for (const [name, version] of Object.entries(manifest[kind]))
        expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    },
  )

  it('comes from the registry, each file with its hash', () => {
    expect(names(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
    expect(
      names(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    ).toEqual([])
  })

  it('runs no script, but for packages that are optional', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(names(({ hasInstallScript, optional }) => hasInstallScript === true && !optional)).toEqual([])
  })
})

describe('what is published', () => {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  })
  const [pack]: { unpackedSize: number; files: { path: string }[] }[] = JSON.parse(printed)
  const paths = pack!.files.map(({ path }) => path)

  it('holds what users need, and nothing else', () => {
    const others = paths.filter((path) => !/^dist\/.*\.(?:js|cjs|d\.ts|d\.cts|css|json)$/.test(path))
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'])
    expect(
      paths.filter((path) => /test|fixture|corpus\/|bench/.test(path) && !/^dist\/run\/corpus\./.test(path)),
    ).toEqual([])
    expect(paths).toContain('dist/cli.js')
  })

  it('is as large as SECURITY.md says', () => {
    const said = /(\d+(?:\.\d+)?) MB unpacked/.exec(read('SECURITY.md'))?.[1]
    expect(Math.abs(Number(said) - pack!.unpackedSize / 1e6)).toBeLessThan(0.5)
  })
})

describe('the tables of src/lexicon', () => {
  const tables = readdirSync(`${root}src/lexicon`).filter((name) => name.endsWith('.ts'))
  const rows = [...read('src/lexicon/SOURCES.md').matchAll(/^\| `([\w-]+\.ts)` *\| *\S.* \|$/gm)]

  it('say where they come from, each', () => {
    expect(rows.map(([, name]) => name)).toEqual(tables.sort())
  })
})
