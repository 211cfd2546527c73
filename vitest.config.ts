import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules/**', 'dist/**'],
    // weights are fitted once, not in every worker
    globalSetup: ['bot/interpret/build.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
