import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Given to `chromium.launch` of playwright-core. */
    browser: { readonly executablePath: string; readonly args: readonly string[] }
    /** The built web application, for buildApp. */
    webDir: string
  }
}

/** What scripts/journeys-setup.ts found and built once for all journeys. */
export const provided = () => ({ browser: inject('browser'), webDir: inject('webDir') })
