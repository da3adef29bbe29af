import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { type Control, useController } from 'react-hook-form'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { FieldLabel, fieldClass } from '#web/components/ui/field.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import type { Option } from '#web/components/ui/option-list.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './belief-choice.module.css'

const cx = bindClasses(styles)

export type BeliefChoiceProps<Values extends Chosen> = { control: Control<Values>; beliefs: readonly Option[] }

type Chosen = { beliefIds: string[] }

/** The beliefs a bet rests on, in their own words. */
export const BeliefChoice = <Values extends Chosen>({ control, beliefs }: BeliefChoiceProps<Values>) => {
  const t = useMessages()
  const { field } = useController({ control: control as unknown as Control<Chosen>, name: 'beliefIds' })
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
