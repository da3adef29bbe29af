import type { Brand } from './brand.ts'

/** A tenant. */
export type OrgId = Brand<string, 'OrgId'>
/** A person inside one tenant; every authored row names one. */
export type MemberId = Brand<string, 'MemberId'>
/** A person who can sign in; belongs to the directory, outside all tenants. */
export type AccountId = Brand<string, 'AccountId'>
