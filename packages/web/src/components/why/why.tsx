import { useMutation } from '@tanstack/react-query'
import { CircleHelp } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Button } from '#web/components/ui/button.tsx'
import { Popover } from '#web/components/ui/popover.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type Concept, sources } from './concepts.ts'
import { useHints } from './hints.tsx'
import styles from './why.module.css'

const cx = bindClasses(styles)

/** A small button beside a word: what it means, an example, a common mistake. Nothing for whoever has put these away. */
export const Why = ({ concept }: { concept: Concept }) => {
  const t = useMessages()
  const hints = useHints()
  if (hints === null || hints.isHidden) return null
  return (
    <DialogTrigger>
      <AriaButton className={cx('button')} aria-label={t('why.about', { word: t(`why.${concept}`) })}>
        <CircleHelp size={16} aria-hidden="true" />
      </AriaButton>
      <Popover placement="bottom start">
        <Explanation concept={concept} />
      </Popover>
    </DialogTrigger>
  )
}

const Explanation = ({ concept }: { concept: Concept }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const hide = useMutation(
    trpc.accounts.hideHints.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('why.hidden') }),
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  const source = sources[concept]
  return (
    <Dialog className={cx('text')}>
      <Heading slot="title" className={cx('title')}>
        {t(`why.${concept}`)}
      </Heading>
      <p>{t(`why.${concept}.what`)}</p>
      <dl className={cx('parts')}>
        <dt>{t('why.example')}</dt>
        <dd>{t(`why.${concept}.example`)}</dd>
        <dt>{t('why.mistake')}</dt>
        <dd>{t(`why.${concept}.mistake`)}</dd>
      </dl>
      {source !== undefined && (
        <p className={cx('source')}>
          {t('why.source')}{' '}
          <a href={source.href} target="_blank" rel="noreferrer">
            {source.name}
            <span aria-hidden="true">{'\u00a0↗'}</span> <VisuallyHidden>{t('why.newTab')}</VisuallyHidden>
          </a>
        </p>
      )}
      <Button size="small" look="quiet" isPending={hide.isPending} onPress={() => hide.mutate({ isHidden: true })}>
        {t('why.hide')}
      </Button>
    </Dialog>
  )
}
