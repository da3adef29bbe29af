import type { GapKind } from '@polyrhythm/domain/rhythm/gap'
import { Button } from 'react-aria-components/Button'
import { bindClasses } from '#web/lib/bind-classes.ts'
import type { Rhythm } from '#web/lib/api-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './rhythm.module.css'

const cx = bindClasses(styles)

/** What is missing, as far as it is known; a press opens the list. What is not missing is not shown. */
export const GapRow = ({ gaps, onOpen }: Pick<Rhythm, 'gaps'> & { onOpen: (kind: GapKind) => void }) => {
  const t = useMessages()
  const known = gaps.filter(({ count }) => count > 0)
  return (
    <section aria-label={t('rhythm.gaps')} className={cx('gaps')}>
      <h2 className={cx('gapsTitle')}>{t('rhythm.gaps')}</h2>
      {known.length === 0 ? (
        <p className={cx('meta')}>{t('rhythm.gapsNone')}</p>
      ) : (
        <ul className={cx('gapList')}>
          {known.map(({ kind, count }) => (
            <li key={kind}>
              <Button className={cx('gap')} onPress={() => onOpen(kind)}>
                <b className={cx('count')}>{count}</b>
                {t(`rhythm.gap.${kind}`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
