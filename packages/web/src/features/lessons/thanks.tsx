import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Heart } from 'lucide-react'
import { Button } from '#web/components/ui/button.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { formatList } from '#web/lib/format.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC, useTRPCClient } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { WallEntry } from './lesson-types.ts'
import styles from './lesson-card.module.css'

const cx = bindClasses(styles)

/** Says thanks for a lesson, and who did: names, never a number. */
export const Thanks = ({ entry: { id, key, thanks } }: { entry: WallEntry }) => {
  const t = useMessages()
  const [trpc, client, cache] = [useTRPC(), useTRPCClient(), useQueryClient()]
  const { slug: org } = useOrg()
  const sign = { org, nodeId: id, commentId: null, sign: 'thanks' } as const
  const change = useMutation({
    mutationFn: () => (thanks.isMine ? client.comments.unreact.mutate(sign) : client.comments.react.mutate(sign)),
    onSuccess: () => cache.invalidateQueries(trpc.lessons.pathFilter()),
    onError: (error) => toasts.show({ message: sentenceOf(error, t) }),
  })
  return (
    <p className={cx('thanks')}>
      <Button
        size="small"
        look="quiet"
        icon={<Heart aria-hidden="true" {...(thanks.isMine ? { fill: 'currentColor' } : {})} />}
        aria-label={`${t(thanks.isMine ? 'comments.thanked' : 'comments.thank')}: ${key}`}
        isPending={change.isPending}
        onPress={() => change.mutate()}
      >
        {t(thanks.isMine ? 'comments.thanked' : 'comments.thank')}
      </Button>
      {thanks.people.length > 0 && (
        <span className={cx('meta')}>
          {t('comments.thanksOf', { names: formatList(thanks.people.map(({ name }) => personName(name, t))) })}
        </span>
      )}
    </p>
  )
}
