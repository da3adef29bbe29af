import { useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Kbd } from '#web/components/ui/kbd.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { DeclareLink } from '#web/features/links/declare-link.tsx'
import { LinkList } from '#web/features/links/link-list.tsx'
import { WithdrawLink } from '#web/features/links/withdraw-link.tsx'
import type { LinkView, ObjectiveView } from '#web/lib/api-types.ts'
import { useShortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Inset } from './inset.tsx'
import { useMemo } from 'react'
import { Why } from '#web/components/why/why.tsx'

export type LinksPanelProps = { objectives: readonly ObjectiveView[]; mayWrite: boolean }

/** What these objectives help, declared by their squad; `l` declares another link. */
export const LinksPanel = ({ objectives, mayWrite }: LinksPanelProps) => {
  const t = useMessages()
  const [isDeclaring, setIsDeclaring] = useState(false)
  const [withdrawing, setWithdrawing] = useState<LinkView | null>(null)
  const links = objectives.flatMap((objective) => objective.links)
  const mayDeclare = mayWrite && objectives.length > 0
  const keys = useMemo(
    () => (mayDeclare ? [{ keys: 'l', label: t('links.declare'), run: () => setIsDeclaring(true) }] : []),
    [mayDeclare, t],
  )
  useShortcuts(keys)
  return (
    <Panel
      title={t('links.title')}
      note={
        <>
          {t('links.count', { count: links.length })} <Why concept="link" />
        </>
      }
      isFlush
      actions={
        mayDeclare && (
          <Button size="small" look="quiet" onPress={() => setIsDeclaring(true)}>
            {t('links.declare')} <Kbd keys="l" />
          </Button>
        )
      }
    >
      {links.length === 0 ? (
        <Inset>
          <EmptyState title={t('links.emptyTitle')} {...(mayDeclare ? { example: t('links.emptyExample') } : {})}>
            {t('links.emptyText')}
          </EmptyState>
        </Inset>
      ) : (
        <LinkList links={links} {...(mayWrite ? { onWithdraw: setWithdrawing } : {})} />
      )}
      {isDeclaring && <DeclareLink objectives={objectives} onClose={() => setIsDeclaring(false)} />}
      {withdrawing !== null && <WithdrawLink link={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Panel>
  )
}
