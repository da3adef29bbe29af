import { BET_HEALTHS, type BetHealth } from '@polyrhythm/domain/bets/bet'
import { sayHealthInput } from '@polyrhythm/domain/bets/keep-bet'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { FormNumber, FormSelect, FormTextArea } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** How whoever answers for a bet sees it today; what was said before stays in its history. */
export const HealthDialog = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  // What it said when this was opened: a save in between is not overwritten unread.
  const [expectedVersion] = useState(bet.version)
  const say = useMutation(trpc.bets.sayHealth.mutationOptions({ onSuccess: onClose }))
  const { control, submit } = useCommandForm({
    schema: sayHealthInput,
    toCommand: (values: { health: BetHealth; note: string; odds: number | null }) => ({
      ...values,
      betId: bet.id,
      expectedVersion,
    }),
    defaultValues: { health: bet.health, note: bet.healthNote, odds: bet.odds },
    onSubmit: (command) => say.mutate({ org, ...command }),
  })
  return (
    <FormDialog
      title={t('bets.health.say')}
      action={t('ui.save')}
      onClose={onClose}
      onSubmit={submit}
      isPending={say.isPending}
      error={say.error}
    >
      <FormSelect
        control={control}
        name="health"
        label={t('bets.health')}
        options={BET_HEALTHS.map((id) => ({
          id,
          label: t(id === 'unknown' ? 'bets.health.unknown' : `okr.status.${id}`),
        }))}
      />
      <FormTextArea control={control} name="note" label={t('bets.health.note')} rows={2} isOptional />
      <FormNumber
        control={control}
        name="odds"
        label={t('bets.odds')}
        unit="%"
        minValue={0}
        maxValue={100}
        step={5}
        isOptional
      />
    </FormDialog>
  )
}
