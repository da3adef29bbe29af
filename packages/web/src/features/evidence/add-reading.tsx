import { useMutation } from '@tanstack/react-query'
import { ReadingDialog } from '#web/components/readings/reading-dialog.tsx'
import { useRead } from '#web/components/readings/use-read.ts'
import type { EvidencePage } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'

/** One more value of a data point that is looked at again and again. */
export const AddReading = ({ item, unit, onClose }: { item: EvidencePage; unit: string; onClose: () => void }) => {
  const { slug: org } = useOrg()
  const read = useMutation(useTRPC().evidence.addReading.mutationOptions(useRead(onClose)))
  return (
    <ReadingDialog
      {...read}
      title={item.title}
      unit={unit}
      onRead={(says) => read.mutate({ org, dataId: item.id, ...says })}
      onClose={onClose}
    />
  )
}
