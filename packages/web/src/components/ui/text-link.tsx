import { Link, type LinkProps } from 'react-aria-components/Link'
import type { ReactNode } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { type ButtonLook, buttonClass } from './button.tsx'
import styles from './text-link.module.css'

const cx = bindClasses(styles)

export type TextLinkProps = Omit<LinkProps, 'className' | 'style' | 'children' | 'href'> & {
  href: string
  children: ReactNode
  /** Quiet links are underlined on hover only, in rows where everything is a link. */
  isQuiet?: boolean
}

/** A link inside text or a row. Inside the app it goes there without loading the page again. */
export const TextLink = ({ isQuiet = false, ...props }: TextLinkProps) => (
  <Link {...props} className={cx('link', isQuiet && 'quiet')} />
)

export type ButtonLinkProps = Omit<LinkProps, 'className' | 'style' | 'children' | 'href'> & {
  href: string
  children: ReactNode
  look?: ButtonLook
  size?: 'small' | 'normal'
}

/** A link that looks like a button, because it is the next step. */
export const ButtonLink = ({ look = 'secondary', size = 'normal', ...props }: ButtonLinkProps) => (
  <Link {...props} className={buttonClass(look, size)} />
)
