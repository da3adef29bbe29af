import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { type Control, useController } from 'react-hook-form'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { FieldLabel, fieldClass } from '#web/components/ui/field.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import type { Option } from '#web/components/ui/option-list.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-choice.module.css'
import type { BetValues } from './bet-values.ts'

const cx = bindClasses(styles)

/** The beliefs a bet rests on, in their own words. */
export const BeliefChoice = ({ control, beliefs }: { control: Control<BetValues>; beliefs: readonly Option[] }) => {
  const t = useMessages()
  const { field } = useController({ control, name: 'beliefIds' })
  return (
    <CheckboxGroup value={field.value} onChange={field.onChange} className={fieldClass()}>
      <FieldLabel label={t('bets.form.beliefs')} isOptional />
      {beliefs.length === 0 ? (
        <p className={cx('none')}>{t('bets.form.noBeliefs')}</p>
      ) : (
        <div className={cx('list')}>
          {beliefs.map(({ id, label, hint = '' }) => (
            <Checkbox key={id} value={id}>
              <span className={cx('belief')}>
                <KeyChip id={hint} /> {label}
              </span>
            </Checkbox>
          ))}
        </div>
      )}
    </CheckboxGroup>
  )
}
