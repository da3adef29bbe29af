import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { FieldLabel, fieldClass } from '#web/components/ui/field.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { BeliefBadge } from './belief-badge.tsx'
import styles from './belief-boxes.module.css'
import { offeredBeliefs } from './offered-beliefs.ts'
import { useBeliefs } from './use-beliefs.ts'

const cx = bindClasses(styles)

export type BeliefBoxesProps = {
  label: string
  /** Said where there is none to choose. */
  none: string
  value: string[]
  onChange: (ids: string[]) => void
}

/** Chooses beliefs, in their own words. One that is over stays to be taken away, and says what it is. */
export const BeliefBoxes = ({ label, none, value, onChange }: BeliefBoxesProps) => {
  const beliefs = useBeliefs()
  const [first] = useState(value)
  const offered = offeredBeliefs(beliefs ?? [], [...first, ...value])
  return (
    <CheckboxGroup value={value} onChange={onChange} className={fieldClass()}>
      <FieldLabel label={label} isOptional />
      {beliefs !== undefined && offered.length === 0 && <p className={cx('none')}>{none}</p>}
      {offered.length > 0 && (
        <div className={cx('list')}>
          {offered.map(({ id, key, statement, state }) => (
            <Checkbox key={id} value={id}>
              <span className={cx('belief')}>
                <KeyChip id={key} /> {statement} <BeliefBadge state={state} />
              </span>
            </Checkbox>
          ))}
        </div>
      )}
    </CheckboxGroup>
  )
}
