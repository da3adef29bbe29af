import { type Control, useWatch } from 'react-hook-form'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BetValues } from './bet-values.ts'
import { useMissingOfValues } from './use-missing-of-values.ts'
import styles from './missing-for-now.module.css'
import { missingWords } from '#web/components/bets/missing-words.ts'

const cx = bindClasses(styles)

/** What the bet still lacks for Now, while it is written. It can be saved without. */
export const MissingForNow = ({ control }: { control: Control<BetValues> }) => {
  const t = useMessages()
  const values = useWatch({ control, compute: (all: BetValues) => all })
  const missing = useMissingOfValues()(values)
  return (
    <output className={cx('missing')}>
      {missing.length === 0 ? t('bets.form.ready') : t('bets.form.missing', { missing: missingWords(missing, t) })}
    </output>
  )
}
