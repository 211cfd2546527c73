import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** The house's rules about who may know whom, read off the files themselves. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))

interface Import {
  readonly from: string
  /** A path from the top for our own files, a package name otherwise. */
  readonly to: string
  readonly own: boolean
  readonly typeOnly: boolean
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(IMPORT)].map((match) => ({ to: match[2] ?? '', typeOnly: match[1] !== undefined }))
  const lazy = [...text.matchAll(DYNAMIC)].map((match) => ({ to: match[1] ?? '', typeOnly: false }))
  return [...found, ...lazy].map(({ to, typeOnly }) => {
    const own = to.startsWith('.')
    return { from: file, to: own ? normalize(join(dirname(file), to)) : to, own, typeOnly }
  })
}

const imports = files.flatMap(importsOf)
const isTest = (file: string): boolean => /\.(test|fixture|eval)\.tsx?$|conformance\.ts$|throwaway-/.test(file)
const room = (file: string): string => file.split('/')[0] ?? ''

/** What each room may import of our own code, itself apart. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  orchestrator: [],
  flows: ['orchestrator'],
  prompts: ['flows', 'orchestrator'],
  bot: ['prompts', 'flows', 'orchestrator'],
  adapters: ['bot', 'prompts', 'flows', 'orchestrator'],
}

const PURE_PACKAGES = new Set(['zod'])

test('rooms import only inward', () => {
  const wrong = imports.filter(({ from, to, own }) => {
    const allowed = MAY_IMPORT[room(from)]
    return own && allowed && !isTest(from) && room(to) !== room(from) && !allowed.includes(room(to))
  })
  expect(wrong).toEqual([])
})

test('adapters do not know each other', () => {
  const adapter = (file: string): string => file.split('/').slice(0, 2).join('/')
  const wrong = imports.filter(
    ({ from, to, own }) =>
      own && room(from) === 'adapters' && room(to) === 'adapters' && !isTest(from) && adapter(from) !== adapter(to),
  )
  expect(wrong).toEqual([])
})

test('the core and the flows use no package but those on the list, and nothing of Node', () => {
  const wrong = imports.filter(
    ({ from, to, own }) =>
      !own && ['orchestrator', 'flows'].includes(room(from)) && !isTest(from) && !PURE_PACKAGES.has(to),
  )
  expect(wrong).toEqual([])
})

test('there are no barrels', () => {
  expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file) && !file.startsWith('adapters/web/app/'))).toEqual([])
})

test('there are no import cycles', () => {
  const edges = new Map<string, string[]>()
  for (const { from, to, own, typeOnly } of imports) {
    if (own && !typeOnly) edges.set(from, [...(edges.get(from) ?? []), to])
  }
  expect(findCycle(edges)).toBeNull()
})

test('orchestrator and flows are deterministic: no clock, no chance, no environment', () => {
  const IMPURE =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bprocess\.|\bsetTimeout\b|\bsetInterval\b|\bperformance\./
  const wrong = files
    .filter((file) => ['orchestrator', 'flows'].includes(room(file)) && !isTest(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, n) =>
          IMPURE.test(line.replace(/^\s*(\*|\/\/|\/\*).*/, '')) ? [`${file}:${n + 1}: ${line.trim()}`] : [],
        ),
    )
  expect(wrong).toEqual([])
})

test('the rules above can see: they find what they forbid', () => {
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual(['a', 'b', 'c', 'a'])
  expect(imports.filter(({ from, own }) => own && room(from) === 'orchestrator').length).toBeGreaterThan(50)
  expect(imports.some(({ from, to }) => from === 'main.ts' && to === 'orchestrator/engine.ts')).toBe(true)
})

/** The first cycle a depth-first walk meets, as the files along it. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] | null => {
    const start = path.indexOf(file)
    if (start >= 0) return [...path.slice(start), file]
    if (done.has(file)) return null
    for (const next of edges.get(file) ?? []) {
      const cycle = walk(next, [...path, file])
      if (cycle) return cycle
    }
    done.add(file)
    return null
  }
  for (const file of edges.keys()) {
    const cycle = walk(file, [])
    if (cycle) return cycle
  }
  return null
}
