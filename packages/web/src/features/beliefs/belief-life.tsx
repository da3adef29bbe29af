import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import type { BeliefPageData } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-log.module.css'

const cx = bindClasses(styles)

/** What became of a belief, the newest first: who did what, and why. */
export const BeliefLife = ({ life }: Pick<BeliefPageData, 'life'>) => {
  const t = useMessages()
  const { instant } = useDates()
  const { slug: org } = useOrg()
  return (
    <Panel title={t('beliefs.life')} isFlush>
      <ol className={cx('log')}>
        {life.map(({ version, at, by, reason, state, isEdit, with: keys }) => (
          <li key={version} className={cx('entry')}>
            <p className={cx('line')}>
              <b>{t(isEdit ? 'beliefs.life.edited' : `beliefs.life.${state}`)}</b>
              {keys.length > 0 && (
                <>
                  <span className={cx('meta')}>{t('beliefs.life.with')}</span>
                  {keys.map((key) => (
                    <KeyChip key={key} id={key} href={hrefTo('evidenceItem', { org, key })} />
                  ))}
                </>
              )}
            </p>
            {reason !== null && <p>{reason}</p>}
            <p className={cx('meta')}>
              {personName(by, t)} · {instant(at)}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
