import { sampleCopy } from '@polyrhythm/db/schema/directory'
import { eq } from 'drizzle-orm'
import type { OrgContext } from '#api/trpc/run'

/** Whether the organisation is somebody's private copy of the sample. */
export const isSample = async ({ tx, org }: Pick<OrgContext, 'tx' | 'org'>): Promise<boolean> => {
  const found = await tx.select({ orgId: sampleCopy.orgId }).from(sampleCopy).where(eq(sampleCopy.orgId, org.id))
  return found.length > 0
}
