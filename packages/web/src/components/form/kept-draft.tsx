import { useEffect, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { Button } from '#web/components/ui/button.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './start-from-example.module.css'
import type { FormDraft } from './use-form-draft.ts'

const cx = bindClasses(styles)

export type KeptDraftProps<Values extends FieldValues> = { form: UseFormReturn<Values>; draft: FormDraft<Values> }

/** Keeps what is written in a form, and says so where it began with what was written before. */
export const KeptDraft = <Values extends FieldValues>({ form, draft }: KeptDraftProps<Values>) => {
  const t = useMessages()
  const [isKept, setIsKept] = useState(draft.isKept)
  const { subscribe, reset } = form
  const { keep } = draft
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  if (!isKept) return null
  return (
    <Inline>
      <span className={cx('filled')}>{t('ui.draftKept')}</span>
      <Button
        size="small"
        look="quiet"
        onPress={() => {
          reset(draft.empty)
          draft.forget()
          setIsKept(false)
        }}
      >
        {t('ui.startOver')}
      </Button>
    </Inline>
  )
}
