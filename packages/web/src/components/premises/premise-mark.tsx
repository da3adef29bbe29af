import { TriangleAlert } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './premises.module.css'
import { usePremisesOf } from './use-premises.ts'

const cx = bindClasses(styles)

/** On a card or a row: which belief shakes under it, while its owner has not said what follows. Nothing when none does. */
export const PremiseMark = ({ subjectId }: { subjectId: string }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const open = usePremisesOf(subjectId).filter(({ answer }) => answer === null)
  return open.map(({ premiseId, belief, via }) => (
    <span key={premiseId} className={cx('mark')}>
      <TriangleAlert size={14} aria-hidden="true" />
      <TextLink isQuiet href={hrefTo('belief', { org, key: belief.key })}>
        {t(`beliefs.shaken.${belief.state}`, { key: belief.key })}
      </TextLink>
      {via.length > 0 && <span className={cx('via')}>{t('beliefs.premise.through', { keys: via.join(' → ') })}</span>}
    </span>
  ))
}
