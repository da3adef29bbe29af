import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const dbTests = 'packages/*/src/**/*.db.test.ts'

export default defineConfig({
  test: {
    reporters: ['default', './scripts/tally.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/{src,vite}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [dbTests],
        },
      },
      {
        extends: true,
        root: './packages/web',
        plugins: [react()],
        test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.dom.test.tsx'] },
      },
      {
        extends: true,
        test: {
          name: 'db',
          environment: 'node',
          include: [dbTests],
          globalSetup: ['./packages/db/src/testing/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['packages/web/e2e/**/*.journey.ts'],
          globalSetup: ['./scripts/journeys-setup.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
