import { History } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { HistoryDialog } from './history-dialog.tsx'

export type HistoryButtonProps = { node: { readonly id: string; readonly key: string }; size?: 'small' | 'normal' }

/** Opens what a thing said before. */
export const HistoryButton = ({ node, size = 'normal' }: HistoryButtonProps) => {
  const t = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look="quiet" size={size} icon={<History aria-hidden="true" />} onPress={() => setIsOpen(true)}>
        {t('history.open')}
      </Button>
      {isOpen && <HistoryDialog node={node} onClose={() => setIsOpen(false)} />}
    </>
  )
}
