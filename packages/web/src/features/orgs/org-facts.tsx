import type { Org } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './org-facts.module.css'

const cx = bindClasses(styles)

/** The organisation for whoever may not change it. */
export const OrgFacts = ({ org }: { org: Org }) => {
  const t = useMessages()
  const facts = [
    [t('orgs.name'), org.name],
    [t('orgs.slug'), `${window.location.host}/${org.slug}`],
    [t('orgs.timeZone'), org.timeZone.replaceAll('_', ' ')],
    [t('orgs.cycleKind'), t(`orgs.cycleKind.${org.cycleKind}`)],
  ] as const
  return (
    <dl className={cx('facts')}>
      {facts.map(([label, value]) => (
        <div key={label} className={cx('fact')}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
