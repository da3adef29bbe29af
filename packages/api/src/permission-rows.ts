import { asksPermissions } from '#api/features/asks/asks.permissions'
import { checkInsPermissions } from '#api/features/check-ins/check-ins.permissions'
import { keyResultsPermissions } from '#api/features/key-results/key-results.permissions'
import { linksPermissions } from '#api/features/links/links.permissions'
import { objectivesPermissions } from '#api/features/objectives/objectives.permissions'
import type { OpenRow, PermissionRow } from '#api/testing/permission-row'

/** Every procedure inside an organisation. */
export const permissionRows: readonly PermissionRow[] = [
  ...asksPermissions,
  ...checkInsPermissions,
  ...keyResultsPermissions,
  ...linksPermissions,
  ...objectivesPermissions,
]

/** Every procedure outside. */
export const openRows: readonly OpenRow[] = []
