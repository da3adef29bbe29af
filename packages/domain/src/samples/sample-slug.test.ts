import { describe, expect, it } from 'vitest'
import { checkSlug } from '#domain/orgs/slug'
import { sampleSlug } from './sample-slug.ts'

describe('the address of a sample', () => {
  it('[SA3] is a slug that differs wherever the organisation does', () => {
    const [one, other] = ['0198f2a0-0000-7000-8000-00000000abcd', '0198f2a0-0000-7000-8000-00000000abce']
    expect(sampleSlug(one)).toBe('sample-00000000abcd')
    expect(checkSlug(sampleSlug(one)).ok).toBe(true)
    expect(sampleSlug(other)).not.toBe(sampleSlug(one))
  })
})
