import { MessageSquare } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { ConstraintView } from '#web/lib/api-types.ts'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './constraints.module.css'
import { EditConstraint } from './edit-constraint.tsx'
import { LiftConstraint } from './lift-constraint.tsx'

const cx = bindClasses(styles)

export type ConstraintItemProps = {
  constraint: ConstraintView
  mayWrite: boolean
  /** What is said about it, for whoever opens that; it begins in its field when somebody came to say something. */
  talk: (isFocused: boolean) => ReactNode
}

/** One thing that holds: what, why, since when, who answers for it, how to challenge it. */
export const ConstraintItem = ({ constraint, mayWrite, talk }: ConstraintItemProps) => {
  const t = useMessages()
  const { day } = useDates()
  const [open, setOpen] = useState<'edit' | 'lift' | null>(null)
  const [talking, setTalking] = useState<'reading' | 'saying' | null>(null)
  const { statement, because, sinceOn, answerable, howToChallenge, openThreads } = constraint
  return (
    <li className={cx('item')}>
      <div className={cx('head')}>
        <h2 className={cx('statement')}>{statement}</h2>
        {mayWrite && (
          <span className={cx('actions')}>
            <Button
              size="small"
              look="quiet"
              aria-label={t('constraints.editName', { name: statement })}
              onPress={() => setOpen('edit')}
            >
              {t('constraints.edit')}
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={t('constraints.liftName', { name: statement })}
              onPress={() => setOpen('lift')}
            >
              {t('constraints.lift')}
            </Button>
          </span>
        )}
      </div>
      <p className={cx('because')}>{because}</p>
      <p className={cx('facts')}>
        <span>{t('constraints.answers', { name: personName(answerable.name, t) })}</span>
        <span>{t('constraints.since', { day: day(sinceOn) })}</span>
      </p>
      {howToChallenge !== '' && (
        <details className={cx('challenge')}>
          <summary>{t('constraints.challenge')}</summary>
          <p>{howToChallenge}</p>
          <Button size="small" onPress={() => setTalking('saying')}>
            {t('constraints.challengeHere')}
          </Button>
        </details>
      )}
      <div className={cx('talk')}>
        <Button
          size="small"
          look="quiet"
          icon={<MessageSquare aria-hidden="true" />}
          aria-expanded={talking !== null}
          aria-label={t('constraints.talkAbout', { count: openThreads, name: statement })}
          onPress={() => setTalking(talking === null ? 'reading' : null)}
        >
          {t('constraints.talk', { count: openThreads })}
        </Button>
      </div>
      {talking !== null && <div key={talking}>{talk(talking === 'saying')}</div>}
      {open === 'edit' && <EditConstraint constraint={constraint} onClose={() => setOpen(null)} />}
      {open === 'lift' && <LiftConstraint constraint={constraint} onClose={() => setOpen(null)} />}
    </li>
  )
}
