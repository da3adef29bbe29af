import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../../..')

/** Everything that the bench keeps between runs; not in git. */
export const dataDir = path.join(root, '.data/bench')
export const resultsFile = path.join(root, 'packages/bench/results/latest.json')
export const migrationsDir = path.join(root, 'drizzle')
export const sqlDir = path.join(import.meta.dirname, 'sql')
/** What the peer needs in the database beside the product's schema. */
export const peerSchema = path.join(import.meta.dirname, 'peer/peer.sql')
