import type { GapKind } from '@polyrhythm/domain/rhythm/gap'
import { useQuery } from '@tanstack/react-query'
import { hrefTo } from '#web/app/paths.ts'
import { Dialog } from '#web/components/ui/dialog.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { GapRow } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './rhythm.module.css'

const cx = bindClasses(styles)

/** The things at which something is missing, each leading to its page. */
export const GapDialog = ({ kind, onClose }: { kind: GapKind; onClose: () => void }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const { data, error, refetch } = useQuery(trpc.rhythm.gap.queryOptions({ org, kind }))
  return (
    <Dialog
      isOpen
      title={t(`rhythm.gap.${kind}`)}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <p className={cx('meta')}>{t(`rhythm.gap.${kind}.what`)}</p>
      {data === undefined ? (
        error === null ? (
          <Skeleton>
            <SkeletonRows count={3} />
          </Skeleton>
        ) : (
          <PanelFailed name={t(`rhythm.gap.${kind}`)} error={error} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <p>{t('rhythm.gap.none')}</p>
      ) : (
        <ul className={cx('items')}>
          {data.map((row) => (
            <GapItem key={`${row.id} ${row.about?.id ?? ''}`} row={row} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

const GapItem = ({ row: { kind, key, title, owner, about, days } }: { row: GapRow }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const href =
    kind === 'belief'
      ? hrefTo('beliefs', { org }, { open: key })
      : hrefTo(kind === 'bet' ? 'bet' : 'objective', { org, key })
  return (
    <li className={cx('item')}>
      <span className={cx('itemTitle')}>
        <KeyChip id={key} />
        <TextLink href={href}>{title}</TextLink>
      </span>
      <span className={cx('itemFacts')}>
        {kind !== 'belief' && <span>{owner}</span>}
        {about !== null && (
          <span>
            → {about.key !== '' && <KeyChip id={about.key} />} {about.title}
          </span>
        )}
        {days !== null && <span>{t('rhythm.gap.days', { count: days })}</span>}
      </span>
    </li>
  )
}
