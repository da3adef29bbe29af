import { type ReactNode, useState } from 'react'
import { Columns } from '#web/app/columns.tsx'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { Why } from '#web/components/why/why.tsx'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefBadge } from '#web/components/beliefs/belief-badge.tsx'
import { BeliefFacts } from './belief-facts.tsx'
import { BeliefLedger } from './belief-ledger.tsx'
import { BeliefLife } from './belief-life.tsx'
import { BeliefStands } from './belief-stands.tsx'
import { ChallengeBelief } from './challenge-belief.tsx'
import { DecideBelief } from './decide-belief.tsx'
import { EditBelief } from './edit-belief.tsx'
import { ShakenNotice } from './shaken-notice.tsx'

export type BeliefScreenProps = {
  belief: BeliefPageData
  /** What speaks for and against it, with the ways to add to that. */
  evidence: ReactNode
}

/** The page of a belief. Anybody challenges it, its council decides. */
export const BeliefScreen = ({ belief, evidence }: BeliefScreenProps) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  const [open, setOpen] = useState<'edit' | 'challenge' | 'decide' | null>(null)
  const close = () => setOpen(null)
  const { key, statement, because, state, acts, can } = belief
  const isForCouncil = acts.some((act) => act !== 'challenge')
  return (
    <Page
      title={t('beliefs.weBelieve', { statement })}
      org={name}
      eyebrow={
        <TextLink isQuiet href={hrefTo('beliefs', { org })}>
          ‹ {t('shell.nav.beliefs')}
        </TextLink>
      }
      marks={
        <>
          <KeyChip id={key} />
          <BeliefBadge state={state} />
          <Why concept="belief" />
        </>
      }
      {...(because === '' ? {} : { lead: `… ${t('beliefs.because', { because })}.` })}
      actions={
        <>
          {can['belief.edit'] && <Button onPress={() => setOpen('edit')}>{t('ui.edit')}</Button>}
          {acts.includes('challenge') && <Button onPress={() => setOpen('challenge')}>{t('beliefs.challenge')}</Button>}
          {isForCouncil && (
            <Button look="primary" onPress={() => setOpen('decide')}>
              {t(state === 'challenged' ? 'beliefs.endChallenge' : 'beliefs.decide')}
            </Button>
          )}
        </>
      }
    >
      <BeliefFacts belief={belief} />
      <ShakenNotice belief={belief} />
      <Columns
        aside={
          <>
            <BeliefLedger ledger={belief.ledger} />
            <BeliefLife life={belief.life} />
          </>
        }
      >
        {evidence}
        <BeliefStands belief={belief} />
      </Columns>
      {open === 'edit' && <EditBelief belief={belief} onClose={close} />}
      {open === 'challenge' && <ChallengeBelief belief={belief} onClose={close} />}
      {open === 'decide' && <DecideBelief belief={belief} onClose={close} />}
    </Page>
  )
}
