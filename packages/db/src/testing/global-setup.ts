import type { TestProject } from 'vitest/node'
import { startTemplate } from './template.ts'

/** One throw-away server for the run, or the one of TEST_DATABASE_URL; each test file copies its template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, appPassword, stop } = await startTemplate(process.env['TEST_DATABASE_URL'])
  project.provide('adminUrl', adminUrl)
  project.provide('appPassword', appPassword)
  return stop
}
