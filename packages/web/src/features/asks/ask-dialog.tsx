import { type AskQuestion, askQuestionInput } from '@polyrhythm/domain/asks/ask-question'
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

export type AskDialogProps = {
  to: AskQuestion['to']
  /** Who is asked: the squad, or whoever answers for the bet. */
  name: string
  /** What it is about; the squad as a whole when left out. */
  about?: { readonly id: string; readonly key: string }
  onClose: () => void
}

/** Asks a squad or whoever answers for a bet. Its id is made once, so that sending again after a lost answer asks once; the text survives a reload. */
export const AskDialog = ({ to, name, about, onClose }: AskDialogProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const [askId] = useState(() => uuidv7())
  const [text, setText, forget] = useDraft(
    `${org}.${me.memberId}.ask.${about?.id ?? ('squadId' in to ? to.squadId : to.betId)}`,
    '',
  )
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
    const parsed = askQuestionInput.safeParse({
      askId,
      to,
      text,
      ...(about === undefined ? {} : { aboutId: about.id }),
    })
    const [issue] = parsed.error?.issues ?? []
    setProblem(issue === undefined ? undefined : issueSentence(issue, t))
    if (parsed.success) ask.mutate({ org, ...parsed.data })
  }
  return (
    <FormDialog
      title={about === undefined ? t('asks.ask', { name }) : t('asks.askAbout', { name, key: about.key })}
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
