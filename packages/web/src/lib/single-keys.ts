import { createPreference } from './preference.ts'

/** Whether a key pressed alone may do something. WCAG 2.1.4: whoever dictates or types by accident turns it off. */
export const singleKeysPreference = createPreference('keys', ['on', 'off'])
