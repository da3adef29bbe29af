import { createPreference } from '#web/lib/preference.ts'

/** Light, dark, or as the system has it. */
export const themePreference = createPreference('theme', ['system', 'light', 'dark'])
