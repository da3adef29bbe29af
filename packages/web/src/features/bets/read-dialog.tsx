import { useMutation } from '@tanstack/react-query'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { ReadingDialog } from '#web/components/readings/reading-dialog.tsx'
import { useRead } from '#web/components/readings/use-read.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** A value of the bet's own measure on a day. */
export const ReadDialog = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const { slug: org } = useOrg()
  const read = useMutation(useTRPC().bets.read.mutationOptions(useRead(onClose)))
  return (
    <ReadingDialog
      {...read}
      title={bet.metric?.name ?? ''}
      unit={bet.metric?.unit ?? ''}
      onRead={(says) => read.mutate({ org, betId: bet.id, ...says })}
      onClose={onClose}
    />
  )
}
