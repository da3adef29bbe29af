import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** Seals what must be kept and read again, such as the secret of an authenticator: a stolen table says nothing. */
export type Vault = {
  /** @param about what it belongs to; a sealed text moved to somebody else does not open */
  readonly seal: (text: string, about: string) => Buffer
  /** @throws when it was sealed with none of the secrets, for something else, or was changed */
  readonly open: (sealed: Buffer, about: string) => string
}

/** @param secrets the server's, the newest first; the others only open */
export function vaultOf(secrets: readonly [string, ...string[]]): Vault {
  const keyOf = (secret: string): Buffer => createHmac('sha256', secret).update('vault').digest()
  const openWith = (key: Buffer, sealed: Buffer, about: string): string => {
    const decipher = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(about))
    decipher.setAuthTag(sealed.subarray(-tagLength))
    const opened = decipher.update(sealed.subarray(nonceLength, -tagLength))
    return Buffer.concat([opened, decipher.final()]).toString('utf8')
  }
  return {
    seal: (text, about) => {
      const nonce = randomBytes(nonceLength)
      const sealing = createCipheriv(cipher, keyOf(secrets[0]), nonce, { authTagLength: tagLength })
      sealing.setAAD(Buffer.from(about))
      return Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()])
    },
    open: (sealed, about) => {
      for (const secret of secrets) {
        try {
          return openWith(keyOf(secret), sealed, about)
        } catch {
          // sealed with another of them
        }
      }
      throw new Error('A sealed text could not be opened: POLYRHYTHM_SECRET was changed without saying the former one')
    },
  }
}
