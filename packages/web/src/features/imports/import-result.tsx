import { hrefTo } from '#web/app/paths.ts'
import { Page } from '#web/app/page.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Inline, Stack } from '#web/components/ui/stack.tsx'
import { ButtonLink, TextLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { ImportList } from './import-list.tsx'
import type { Imported } from './use-send-import.ts'

/** What was made, where it is, and what is next. */
export const ImportResult = ({ made, onAgain }: { made: Imported; onAgain: () => void }) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  const { squads, objectives: objectiveCount, keyResults: keyResultCount, changed: changedCount } = made
  return (
    <Page
      title={t('imports.result.title')}
      org={name}
      lead={t(leadOf(made), {
        objectiveCount,
        keyResultCount,
        changedCount,
        squadCount: squads.length,
      })}
      width="reading"
    >
      <Panel title={t('imports.result.squads')}>
        <ul>
          {squads.map((squad) => (
            <li key={squad.slug}>
              <TextLink href={hrefTo('squad', { org, slug: squad.slug })}>{squad.name}</TextLink>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('imports.result.next')}>
        <Stack>
          <p>{t('imports.result.nextText')}</p>
          <Inline>
            <ButtonLink href={hrefTo('align', { org })} look="primary">
              {t('imports.result.align')}
            </ButtonLink>
            <ButtonLink href={hrefTo('bets', { org })}>{t('imports.result.bets')}</ButtonLink>
            <Button look="quiet" onPress={onAgain}>
              {t('imports.result.again')}
            </Button>
          </Inline>
        </Stack>
      </Panel>
      <ImportList />
    </Page>
  )
}

const leadOf = ({ objectives, keyResults, changed }: Imported) => {
  if (objectives + keyResults + changed === 0) return 'imports.result.leadSame'
  return objectives === 0 || changed > 0 ? 'imports.result.leadAgain' : 'imports.result.lead'
}
