import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './form-part.module.css'

const cx = bindClasses(styles)

/** A titled part of a long form. */
export const FormPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={cx('part')}>
    <legend className={cx('title')}>{title}</legend>
    {children}
  </fieldset>
)
