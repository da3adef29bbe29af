import { toasts } from '#web/components/ui/toast-store.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** What every act that writes down a reading does when it is done: says so, and closes. */
export const useRead = (onClose: () => void) => {
  const t = useMessages()
  return {
    onSuccess: () => {
      toasts.show({ message: t('readings.saved') })
      onClose()
    },
  }
}
