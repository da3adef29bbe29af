import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { ButtonLink } from '#web/components/ui/text-link.tsx'
import type { Org } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Which of my squads; or, for whoever sits in none, where to find one. */
export const ChooseSquad = ({ squads }: { squads: Org['me']['squads'] }) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  return (
    <Page title={t('checkIns.title')} org={name} width="reading">
      {squads.length === 0 ? (
        <Panel title={t('checkIns.noSquad')}>
          <EmptyState
            title={t('checkIns.noSquad')}
            action={<ButtonLink href={hrefTo('squads', { org })}>{t('home.findSquad')}</ButtonLink>}
          >
            {t('checkIns.noSquadText')}
          </EmptyState>
        </Panel>
      ) : (
        <Panel title={t('checkIns.choose')}>
          <Inline>
            {squads.map(({ id, name: squad, slug }) => (
              <ButtonLink key={id} href={hrefTo('checkIn', { org }, { squad: slug })}>
                {squad}
              </ButtonLink>
            ))}
          </Inline>
        </Panel>
      )}
    </Page>
  )
}
