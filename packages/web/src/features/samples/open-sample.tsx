import { Button, type ButtonProps } from '#web/components/ui/button.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { useOpenSample } from './use-open-sample.ts'

/** The way into one's own copy of the sample company. */
export const OpenSample = (props: Pick<ButtonProps, 'look' | 'size'>) => {
  const t = useMessages()
  const { isPending, open } = useOpenSample()
  return (
    <Button {...props} isPending={isPending} onPress={open}>
      {t('samples.open')}
    </Button>
  )
}
