import { editBetInput } from '@polyrhythm/domain/bets/edit-bet'
import { useQueryClient } from '@tanstack/react-query'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { EditDialog } from '#web/components/form/edit-dialog.tsx'
import { FormPart } from '#web/components/form/form-part.tsx'
import { FormReason } from '#web/components/form/form-reason.tsx'
import { orNull } from '#web/components/form/or-null.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BetProof, BetTexts } from './bet-fields.tsx'
import { betFieldOf, betFieldsOf, betValuesOf } from './bet-values.ts'
import { compareBets } from './compare-bets.ts'
import { useBetChoices } from './use-bet-choices.ts'

/** Changes what a bet says. */
export const EditBet = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const { id: betId, key } = bet
  const choices = useBetChoices(bet.can['bet.setSponsor'], bet)
  return (
    <EditDialog
      size="large"
      onClose={onClose}
      thing={bet}
      valuesOf={betValuesOf}
      schema={editBetInput}
      toCommand={(values) => ({ betId, ...betFieldsOf(values), reason: orNull(values.reason) })}
      fieldOf={betFieldOf}
      send={(command) => client.bets.edit.mutate({ org, ...command })}
      reload={() => cache.fetchQuery({ ...trpc.bets.get.queryOptions({ org, key }), staleTime: 0 })}
      compare={(theirs, mine) => compareBets(theirs, mine, choices, t)}
    >
      {(control) => (
        <>
          <BetTexts control={control} choices={choices} />
          <FormPart title={t('bets.form.proof')}>
            <BetProof control={control} />
          </FormPart>
          <FormReason control={control} name="reason" />
        </>
      )}
    </EditDialog>
  )
}
