import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Why the list is empty, and what one does about it. */
export const NoObjectives = ({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return isNarrowed ? (
    <EmptyState
      title={t('objectives.list.noMatch')}
      action={<Button onPress={onClear}>{t('objectives.list.clear')}</Button>}
    >
      {t('objectives.list.noMatchText')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('objectives.emptyTitle')}
      example={t('objectives.emptyExample')}
      action={<ButtonLink href={hrefTo('squads', { org })}>{t('objectives.list.toSquads')}</ButtonLink>}
    >
      {t('objectives.list.emptyText')}
    </EmptyState>
  )
}
