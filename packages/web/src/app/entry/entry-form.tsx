import type { ReactNode } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './entry-form.module.css'

const cx = bindClasses(styles)

export type EntryFormProps = {
  /** What the one button does. */
  action: string
  isPending: boolean
  /** What the server said about the form as a whole. */
  message?: string | undefined
  onSubmit: () => void
  children: ReactNode
}

/** The form of a page on the way in. */
export const EntryForm = ({ action, isPending, message, onSubmit, children }: EntryFormProps) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    <Stack>
      <FormSummary problems={[]} message={message} />
      {children}
      <Button type="submit" look="primary" isPending={isPending} className={cx('wide')}>
        {action}
      </Button>
    </Stack>
  </form>
)
