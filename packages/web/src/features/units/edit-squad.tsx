import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { EditUnit } from './edit-unit.tsx'

/** For whoever keeps the organisation: how a squad is called, what it is for, where it stands. Nothing else of it. */
export const EditSquad = ({ slug }: { slug: string }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, can } = useOrg()
  const [isOpen, setIsOpen] = useState(false)
  const unit = useQuery(trpc.units.get.queryOptions({ org, slug }, { enabled: isOpen }))
  if (!can.createUnit) return null
  return (
    <>
      <Button isPending={isOpen && unit.isPending} onPress={() => setIsOpen(true)}>
        {t('units.editSquad')}
      </Button>
      {isOpen && unit.data !== undefined && <EditUnit unit={unit.data} onClose={() => setIsOpen(false)} />}
    </>
  )
}
