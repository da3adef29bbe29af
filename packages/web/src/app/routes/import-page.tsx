import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorPage } from '#web/app/error-page.tsx'
import { PageSkeleton } from '#web/app/page-skeleton.tsx'
import { AskDialog } from '#web/features/asks/ask-dialog.tsx'
import { ImportView } from '#web/features/imports/import-view.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** `/:org/import`: Markdown in, objectives and key results out, each looked at before it is saved. */
export const ImportPage = () => {
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const units = useQuery(trpc.squads.list.queryOptions({ org }))
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null)
  if (units.isPending) return <PageSkeleton />
  if (units.data === undefined) return <ErrorPage error={units.error} reset={() => void units.refetch()} />
  return (
    <>
      <ImportView units={units.data} onAsk={setAsked} />
      {asked !== null && (
        <AskDialog to={{ kind: 'squad', squadId: asked.id }} name={asked.name} onClose={() => setAsked(null)} />
      )}
    </>
  )
}
