import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { usePrinting } from '#web/lib/use-printing.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { BeliefBody } from './belief-body.tsx'
import { BeliefBadge } from '#web/components/beliefs/belief-badge.tsx'
import styles from './belief-list.module.css'
import type { BeliefView } from './belief-types.ts'
import { Conviction } from './conviction.tsx'

const cx = bindClasses(styles)

export type BeliefListProps = {
  beliefs: readonly BeliefView[]
  /** Key of the one that is open. */
  open: string | null
  onOpen: (key: string | null) => void
  /** Under each belief that is open. */
  under: (belief: BeliefView) => ReactNode
}

/** Beliefs in the order in which they were written; one opens in place, and its address is the page's. On paper all are open. */
export const BeliefList = ({ beliefs, open, onOpen, under }: BeliefListProps) => {
  const isPrinting = usePrinting()
  const isOpen = (belief: BeliefView) => isPrinting || belief.key === open
  return (
    <div className={cx('list')}>
      {beliefs.map((belief) => (
        <Disclosure
          key={belief.id}
          className={cx('belief')}
          isExpanded={isOpen(belief)}
          onExpandedChange={(isExpanded) => onOpen(isExpanded ? belief.key : null)}
        >
          <BeliefHead belief={belief} />
          <DisclosurePanel>{isOpen(belief) && <BeliefBody belief={belief} under={under(belief)} />}</DisclosurePanel>
        </Disclosure>
      ))}
    </div>
  )
}

const BeliefHead = ({ belief }: { belief: BeliefView }) => {
  const t = useMessages()
  const { today } = useOrg()
  const { day } = useDates()
  const { key, statement, conviction, reviewOn, bets, data, insights, state } = belief
  const against = [...data, ...insights].filter(({ stance }) => stance === 'contradicts').length
  return (
    <Heading level={2} className={cx('heading')}>
      <Button slot="trigger" className={cx('trigger')}>
        <ChevronRight size={16} aria-hidden="true" className={cx('chevron')} />
        <span className={cx('text')}>
          <span className={cx('statement')}>
            <KeyChip id={key} />
            <span>{statement}</span>
            <BeliefBadge state={state} />
          </span>
          <span className={cx('meta')}>
            <Conviction conviction={conviction} />
            <span>{t('beliefs.betCount', { count: bets.length })}</span>
            {against > 0 && <b>{t('beliefs.againstCount', { count: against })}</b>}
            {reviewOn !== null && (
              <span>{t(reviewOn < today ? 'beliefs.reviewWasDue' : 'beliefs.review', { day: day(reviewOn) })}</span>
            )}
          </span>
        </span>
      </Button>
    </Heading>
  )
}
