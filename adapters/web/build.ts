import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const SOURCES = join(import.meta.dirname, 'app')
const CHECKOUT = join(import.meta.dirname, '..', '..')
/** Where the built app lies; `routes.ts` serves it. */
export const BUILT = join(CHECKOUT, 'dist', 'web')

/** Builds the simulator's app into `dist/web` unless that is newer than everything it is made from. */
export async function buildSimulator(): Promise<'built' | 'fresh'> {
  const [made, changed] = await Promise.all([newest([join(BUILT, 'index.html')]), newest(await sources())])
  if (made > changed) return 'fresh'
  await build({
    root: SOURCES,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: BUILT, emptyOutDir: true },
  })
  return 'built'
}

async function sources(): Promise<string[]> {
  const entries = await readdir(SOURCES, { recursive: true, withFileTypes: true })
  // Folders too: theirs is the time something was deleted.
  const found = entries.map((entry) => join(entry.parentPath, entry.name))
  return [
    SOURCES,
    ...found,
    join(import.meta.dirname, 'wire.ts'),
    import.meta.filename,
    join(CHECKOUT, 'package-lock.json'),
  ]
}

/** Newest change among the files that exist, in milliseconds; 0 when none does. */
async function newest(files: readonly string[]): Promise<number> {
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  return Math.max(0, ...times)
}

if (import.meta.main) {
  const outcome = await buildSimulator()
  console.log(`simulator: ${outcome === 'built' ? 'built' : 'up to date'} in ${relative(process.cwd(), BUILT)}`)
}
