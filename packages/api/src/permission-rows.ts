import { accountsOpen } from '#api/features/accounts/accounts.permissions'
import { alignmentPermissions } from '#api/features/alignment/alignment.permissions'
import { asksPermissions } from '#api/features/asks/asks.permissions'
import { auditPermissions } from '#api/features/audit/audit.permissions'
import { authOpen } from '#api/features/auth/auth.permissions'
import { beliefsPermissions } from '#api/features/beliefs/beliefs.permissions'
import { betsPermissions } from '#api/features/bets/bets.permissions'
import { boardsPermissions } from '#api/features/boards/boards.permissions'
import { checkInsPermissions } from '#api/features/check-ins/check-ins.permissions'
import { commentsPermissions } from '#api/features/comments/comments.permissions'
import { constraintsPermissions } from '#api/features/constraints/constraints.permissions'
import { cyclesPermissions } from '#api/features/cycles/cycles.permissions'
import { evidencePermissions } from '#api/features/evidence/evidence.permissions'
import { goalsPermissions } from '#api/features/goals/goals.permissions'
import { historyPermissions } from '#api/features/history/history.permissions'
import { homePermissions } from '#api/features/home/home.permissions'
import { importsPermissions } from '#api/features/imports/imports.permissions'
import { keyResultsPermissions } from '#api/features/key-results/key-results.permissions'
import { lessonsPermissions } from '#api/features/lessons/lessons.permissions'
import { linksPermissions } from '#api/features/links/links.permissions'
import { membersOpen, membersPermissions } from '#api/features/members/members.permissions'
import { objectivesPermissions } from '#api/features/objectives/objectives.permissions'
import { orgsOpen, orgsPermissions } from '#api/features/orgs/orgs.permissions'
import { rhythmPermissions } from '#api/features/rhythm/rhythm.permissions'
import { samplesOpen } from '#api/features/samples/samples.permissions'
import { searchPermissions } from '#api/features/search/search.permissions'
import { squadsPermissions } from '#api/features/squads/squads.permissions'
import { unitsPermissions } from '#api/features/units/units.permissions'
import type { OpenRow, PermissionRow } from '#api/testing/permission-row'

/** Every procedure inside an organisation. */
export const permissionRows: readonly PermissionRow[] = [
  ...alignmentPermissions,
  ...asksPermissions,
  ...auditPermissions,
  ...beliefsPermissions,
  ...betsPermissions,
  ...boardsPermissions,
  ...checkInsPermissions,
  ...commentsPermissions,
  ...constraintsPermissions,
  ...cyclesPermissions,
  ...evidencePermissions,
  ...goalsPermissions,
  ...historyPermissions,
  ...homePermissions,
  ...importsPermissions,
  ...keyResultsPermissions,
  ...lessonsPermissions,
  ...linksPermissions,
  ...membersPermissions,
  ...objectivesPermissions,
  ...orgsPermissions,
  ...rhythmPermissions,
  ...searchPermissions,
  ...squadsPermissions,
  ...unitsPermissions,
]

/** Every procedure outside. */
export const openRows: readonly OpenRow[] = [...accountsOpen, ...authOpen, ...membersOpen, ...orgsOpen, ...samplesOpen]
