import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** Whether this page can use passkeys; they are bound to a name, so an address in numbers has none. */
export const passkeySupport = (): 'yes' | 'no' | 'needs_name' => {
  if (typeof window.PublicKeyCredential !== 'function') return 'no'
  return /^[\d.]+$|:/.test(window.location.hostname) ? 'needs_name' : 'yes'
}

/** Has the browser make a passkey. @returns null when the person thought better of it */
export const makePasskey = async (optionsJSON: PublicKeyCredentialCreationOptionsJSON) => {
  const { startRegistration } = await import('@simplewebauthn/browser')
  return startRegistration({ optionsJSON }).then(withoutExtensions, nullWhenLeft)
}

/** Has the browser sign with a passkey. @returns null when the person thought better of it, or has none */
export const signWithPasskey = async (optionsJSON: PublicKeyCredentialRequestOptionsJSON) => {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return startAuthentication({ optionsJSON }).then(withoutExtensions, nullWhenLeft)
}

/** None was asked for; some browsers answer all the same. */
const withoutExtensions = <Response extends { clientExtensionResults: unknown }>({
  clientExtensionResults: _,
  ...response
}: Response) => ({ ...response, clientExtensionResults: {} as Record<string, never> })

const nullWhenLeft = (error: unknown): null => {
  if (error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)) return null
  throw error
}
