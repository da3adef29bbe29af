import type { PublishCheckIn } from '@polyrhythm/domain/check-ins/publish-check-in'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { CheckInForm } from '#web/lib/api-types.ts'
import { refusalOf, sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { toCorrection } from './check-in-command.ts'

/** What was published, over what it was, and the correction that took it back. */
export type Published = {
  readonly command: PublishCheckIn
  readonly before: CheckInForm
  readonly correction: PublishCheckIn | null
}

export type PublishOptions = {
  form: CheckInForm
  scope: { readonly id: string }
  onPublished: () => void
  /** The id was used for something else; the next attempt needs another one. */
  onOtherContent: () => void
}

/** Publishes a check-in and offers for ten seconds to take it back, which publishes a correction. */
export const usePublish = ({ form, scope, onPublished, onOtherContent }: PublishOptions) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const [published, setPublished] = useState<Published | null>(null)
  const send = useMutation(
    trpc.checkIns.publish.mutationOptions({
      scope,
      onError: (error) => {
        if (refusalOf(error)?.code === 'other_content') onOtherContent()
      },
    }),
  )
  const correct = useMutation(
    trpc.checkIns.publish.mutationOptions({
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )

  const publish = (command: PublishCheckIn) => {
    if (send.isPending) return
    const before = form
    const correction = toCorrection(command, before, uuidv7(), t('checkIns.correctionNote'))
    const undo = () => {
      if (correction === null) return
      correct.mutate({ org, ...correction }, { onSuccess: () => setPublished({ command, before, correction }) })
    }
    send.mutate(
      { org, ...command },
      {
        onSuccess: () => {
          onPublished()
          setPublished({ command, before, correction: null })
          toasts.show({
            message: t('checkIns.publishedToast', { name: before.squad.name }),
            ...(correction === null ? {} : { undo }),
          })
        },
      },
    )
  }
  return { publish, published, isPending: send.isPending, error: send.error, isCorrecting: correct.isPending }
}
