import { BET_RELATIONS, type BetRelation } from '@polyrhythm/domain/bets/relation'
import { useMutation } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { RelateDialog } from './relate-dialog.tsx'
import styles from './record.module.css'

const cx = bindClasses(styles)

type Relation = BetPageData['relations'][number]

/** What a bet is to others, and others to it; each with its sentence. */
export const RelationsPanel = ({ bet }: { bet: BetPageData }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const [isRelating, setIsRelating] = useState(false)
  const unrelate = useMutation(
    trpc.bets.unrelate.mutationOptions({ onError: (error) => void toasts.show({ message: sentenceOf(error, t) }) }),
  )
  const { relations, can } = bet
  const groups = [true, false].flatMap((isOurs) =>
    BET_RELATIONS.map((kind) => ({
      kind,
      isOurs,
      items: relations.filter((each) => each.kind === kind && each.isOurs === isOurs),
    })),
  )
  return (
    <Panel
      title={t('bets.relations')}
      note={relations.length}
      isFlush={relations.length > 0}
      actions={
        can['bet.edit'] && (
          <Button size="small" onPress={() => setIsRelating(true)}>
            {t('bets.relations.add')}
          </Button>
        )
      }
    >
      {relations.length === 0 ? (
        <EmptyState title={t('bets.relations.none')}>{t('bets.relations.noneText')}</EmptyState>
      ) : (
        <ul className={cx('list')}>
          {groups
            .filter(({ items }) => items.length > 0)
            .map(({ kind, isOurs, items }) => (
              <li key={`${kind} ${isOurs}`} className={cx('item')}>
                <p className={cx('meta')}>{relationWord(kind, isOurs, t)}</p>
                {items.map((each) => (
                  <RelationLine
                    key={each.id}
                    relation={each}
                    {...(isOurs && can['bet.edit']
                      ? { onRemove: () => unrelate.mutate({ org, betId: bet.id, otherId: each.other.id, kind }) }
                      : {})}
                  />
                ))}
              </li>
            ))}
        </ul>
      )}
      {isRelating && <RelateDialog bet={bet} onClose={() => setIsRelating(false)} />}
    </Panel>
  )
}

const relationWord = (kind: BetRelation, isOurs: boolean, t: ReturnType<typeof useMessages>): string =>
  t(isOurs ? `bets.relation.${kind}` : `bets.relationOf.${kind}`)

const RelationLine = ({ relation: { other, note }, onRemove }: { relation: Relation; onRemove?: () => void }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <div className={cx('head')}>
      <KeyChip id={other.key} />
      {other.kind === 'bet' ? (
        <TextLink isQuiet href={hrefTo('bet', { org, key: other.key })}>
          {other.title}
        </TextLink>
      ) : (
        <span>{other.title}</span>
      )}
      {note !== '' && <span className={cx('meta')}>{note}</span>}
      {onRemove !== undefined && (
        <IconButton
          label={t('bets.relations.remove', { key: other.key })}
          icon={<X aria-hidden="true" />}
          onPress={onRemove}
        />
      )}
    </div>
  )
}
