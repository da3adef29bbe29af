import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { TextArea } from '#web/components/ui/text-area.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { AskView } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useFocusFirst } from '#web/lib/use-focus-first.ts'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDraft } from '#web/lib/use-draft.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './ask-list.module.css'

const cx = bindClasses(styles)

/** Answers a question in place. An answer changes nothing else, and it is given once. */
export const AnswerForm = ({ ask }: { ask: AskView }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org, me } = useOrg()
  const [text, setText, forget] = useDraft(`${org}.${me.memberId}.answer.${ask.id}`, '')
  const [isOpen, setIsOpen] = useState(text !== '')
  const form = useFocusFirst<HTMLFormElement>(isOpen)
  const answer = useMutation(
    trpc.asks.answer.mutationOptions({
      onSuccess: () => {
        forget()
        toasts.show({ message: t('asks.answerSent', { name: personName(ask.askedBy, t) }) })
      },
    }),
  )
  if (!isOpen) {
    return (
      <div>
        <Button size="small" onPress={() => setIsOpen(true)}>
          {t('asks.answer')}
        </Button>
      </div>
    )
  }
  return (
    <form
      ref={form}
      className={cx('form')}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') answer.mutate({ org, askId: ask.id, expectedVersion: ask.version, text: text.trim() })
      }}
    >
      <TextArea
        label={t('asks.answerTo', { name: personName(ask.askedBy, t) })}
        error={answer.error === null ? undefined : sentenceOf(answer.error, t)}
        value={text}
        onChange={setText}
        rows={2}
      />
      <Inline>
        <Button type="submit" size="small" isPending={answer.isPending} isDisabled={text.trim() === ''}>
          {t('asks.sendAnswer')}
        </Button>
        <Button size="small" look="quiet" onPress={() => setIsOpen(false)}>
          {t('ui.cancel')}
        </Button>
      </Inline>
    </form>
  )
}
