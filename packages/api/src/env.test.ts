import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'

const production = {
  NODE_ENV: 'production',
  POLYRHYTHM_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://polyrhythm.example/',
  SMTP_URL: 'smtp://mail.example:587',
  MAIL_FROM: 'Polyrhythm <hello@polyrhythm.example>',
}

describe('readEnv', () => {
  it('needs nothing in development, and takes empty for unset', () => {
    expect(readEnv({ PORT: '' })).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4100,
      NODE_ENV: 'development',
      TRUST_PROXY: 0,
    })
  })

  it('keeps the origin of PUBLIC_URL', () => {
    expect(readEnv({ ...production, HOST: '0.0.0.0' }).PUBLIC_URL).toBe('https://polyrhythm.example')
  })

  it.each([
    [{ PORT: 'eighty' }, 'PORT is not a number.'],
    [{ PORT: '70000' }, 'PORT is above 65535.'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL is not of the form postgres://'],
    [{ APP_DATABASE_URL: 'postgres://host' }, 'APP_DATABASE_URL is not of the form postgres://'],
    [{ POLYRHYTHM_SECRET: 'hunter2' }, 'POLYRHYTHM_SECRET is shorter than 32 characters.'],
    [{ PUBLIC_URL: 'polyrhythm.example' }, 'PUBLIC_URL is not an address such as'],
    [{ SMTP_URL: 'https://mail.example' }, 'SMTP_URL is not of the form smtp://'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is none of fatal'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV is none of development'],
    [{ HOST: '0.0.0.0' }, 'put a proxy with TLS in front'],
    [{ HOST: '192.168.1.4', PUBLIC_URL: 'http://polyrhythm.example' }, 'put a proxy with TLS in front'],
    [{ ...production, POLYRHYTHM_SECRET: '' }, 'POLYRHYTHM_SECRET is not set; production needs it.'],
    [{ ...production, SMTP_URL: undefined }, 'SMTP_URL is not set; production needs it.'],
  ])('says what is wrong with %j', (raw, sentence) => {
    expect(() => readEnv(raw)).toThrow(sentence)
  })

  it('says everything at once, and never the value of a secret', () => {
    const read = () => readEnv({ PORT: 'x', POLYRHYTHM_SECRET: 'hunter2' })
    expect(read).toThrow('PORT is not a number.\nPOLYRHYTHM_SECRET')
    expect(read).not.toThrow('hunter2')
  })
})
