import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './toggle.module.css'

const cx = bindClasses(styles)

export type CheckboxProps = Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> & { children?: ReactNode }

/** Yes or no, sent with a form. For something that takes effect at once, use a Switch. */
export const Checkbox = ({ children, ...props }: CheckboxProps) => (
  <AriaCheckbox {...props} className={cx('row')}>
    {({ isIndeterminate, isSelected }) => (
      <>
        <span className={cx('box')} aria-hidden="true">
          {isIndeterminate ? <Minus size={12} strokeWidth={3} /> : isSelected && <Check size={12} strokeWidth={3} />}
        </span>
        {children}
      </>
    )}
  </AriaCheckbox>
)
