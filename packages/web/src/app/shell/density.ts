import { createPreference } from '#web/lib/preference.ts'

/** How much room rows and controls take; tokens.css says how much. The same words and numbers either way. */
export const densityPreference = createPreference('density', ['comfortable', 'compact'])
