import type { ReactNode } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type PanelFormProps = {
  action: string
  isPending: boolean
  /** What the server said about the form as a whole; null when it said nothing. */
  error: unknown
  onSubmit: () => void
  children: ReactNode
}

/** A form that fills a panel, with its one button below. */
export const PanelForm = ({ action, isPending, error, onSubmit, children }: PanelFormProps) => {
  const t = useMessages()
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Stack>
        <FormSummary problems={[]} message={error === null ? undefined : sentenceOf(error, t)} />
        {children}
        <div>
          <Button type="submit" isPending={isPending}>
            {action}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
