import type { Row } from '#attack/harness/row'
import { crossOrigin } from './cross-origin/cross-origin.ts'
import { gracefulStop } from './graceful-stop/graceful-stop.ts'
import { kills } from './kills/kills.ts'
import { massAssignment } from './mass-assignment/mass-assignment.ts'
import { net } from './net/net.ts'
import { nonsense } from './nonsense/nonsense.ts'
import { passwords } from './passwords/passwords.ts'
import { permissions } from './permissions/permissions.ts'
import { replays } from './replays/replays.ts'
import { scripts } from './scripts/scripts.ts'
import { tokens } from './tokens/tokens.ts'

/** Every attack, in the order of docs/reliability.md. */
export const rows: readonly Row[] = [
  kills,
  replays,
  gracefulStop,
  permissions,
  net,
  massAssignment,
  passwords,
  tokens,
  crossOrigin,
  nonsense,
  scripts,
]
