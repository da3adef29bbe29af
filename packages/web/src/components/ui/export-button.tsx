import { Download } from 'lucide-react'
import { useState } from 'react'
import { sentenceOf } from '#web/lib/errors.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Button } from './button.tsx'
import { toasts } from './toast-store.ts'

/** A file as the server made it, in one or in several parts. */
export type CsvFile = { readonly name: string; readonly csv: string | readonly string[] }

export type ExportButtonProps = {
  /** What is exported, for whoever does not see which list the button stands at. */
  list: string
  /** Where a list has more than one. */
  label?: string
  isDisabled?: boolean
  load: () => Promise<CsvFile>
}

/** Saves a list as CSV, as it is narrowed and ordered on the screen. */
export const ExportButton = ({ list, label, isDisabled = false, load }: ExportButtonProps) => {
  const t = useMessages()
  const [isPending, setIsPending] = useState(false)
  const handlePress = async () => {
    setIsPending(true)
    try {
      save(await load())
    } catch (error) {
      toasts.show({ message: sentenceOf(error, t) })
    } finally {
      setIsPending(false)
    }
  }
  return (
    <Button
      size="small"
      look="quiet"
      icon={<Download aria-hidden="true" />}
      {...(label === undefined ? { 'aria-label': t('ui.exportNamed', { list }) } : {})}
      isPending={isPending}
      isDisabled={isDisabled}
      onPress={() => void handlePress()}
    >
      {label ?? t('ui.export')}
    </Button>
  )
}

function save({ name, csv }: CsvFile): void {
  const address = URL.createObjectURL(
    new Blob(typeof csv === 'string' ? [csv] : [...csv], { type: 'text/csv;charset=utf-8' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
