import { useMutation } from '@tanstack/react-query'
import { Button } from '#web/components/ui/button.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { Org } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './archived-notice.module.css'

const cx = bindClasses(styles)

/** Above every screen of an archived organisation: why nothing can be changed, and who can change that. */
export const ArchivedNotice = ({ org: { slug, name, deleteOn, can } }: { org: Org }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { day } = useDates()
  const restore = useMutation(
    trpc.orgs.restore.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('orgs.end.restored', { name }) }),
      onError: (error) => void toasts.show({ message: sentenceOf(error, t) }),
    }),
  )
  return (
    <div className={cx('place')}>
      <Notice
        title={t('orgs.end.notice')}
        actions={
          can.archive && (
            <Button isPending={restore.isPending} onPress={() => restore.mutate({ org: slug })}>
              {t('orgs.end.restore')}
            </Button>
          )
        }
      >
        <p>
          {deleteOn === null ? t('orgs.end.noticeText') : t('orgs.end.noticeDelete', { day: day(deleteOn) })}{' '}
          {!can.archive && t('orgs.end.whoRestores')}
        </p>
      </Notice>
    </div>
  )
}
