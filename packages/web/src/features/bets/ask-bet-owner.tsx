import { askQuestionInput } from '@polyrhythm/domain/asks/ask-question'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { FormDialog } from '#web/components/form/form-dialog.tsx'
import { TextArea } from '#web/components/ui/text-area.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { issueSentence } from '#web/lib/issue-sentence.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDraft } from '#web/lib/use-draft.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BetPageData } from '#web/components/bets/bet-types.ts'

/** Asks whoever answers for a bet: its sponsor, else its author. Sent twice under one id, it is asked once. */
export const AskBetOwner = ({ bet, onClose }: { bet: BetPageData; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const { id: betId, key } = bet
  const name = bet.sponsor?.name ?? bet.author
  const [askId] = useState(() => uuidv7())
  const [text, setText, forget] = useDraft(`${org}.${me.memberId}.ask.${betId}`, '')
  const [problem, setProblem] = useState<string>()
  const ask = useMutation(
    trpc.asks.ask.mutationOptions({
      onSuccess: () => {
        forget()
        toasts.show({ message: t('asks.sent', { name }) })
        onClose()
      },
    }),
  )
  const handleSubmit = () => {
    const parsed = askQuestionInput.safeParse({ askId, to: { kind: 'bet', betId }, aboutId: betId, text })
    const [issue] = parsed.error?.issues ?? []
    setProblem(issue === undefined ? undefined : issueSentence(issue, t))
    if (parsed.success) ask.mutate({ org, ...parsed.data })
  }
  return (
    <FormDialog
      title={t('asks.askAbout', { name, key })}
      action={t('asks.send')}
      onClose={onClose}
      onSubmit={handleSubmit}
      isPending={ask.isPending}
      error={ask.error}
    >
      <TextArea
        label={t('asks.question')}
        description={t('asks.help')}
        error={problem}
        value={text}
        onChange={setText}
        rows={4}
      />
    </FormDialog>
  )
}
