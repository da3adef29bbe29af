import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  MenuSection as AriaMenuSection,
  type MenuSectionProps as AriaMenuSectionProps,
} from 'react-aria-components/Menu'
import { Header } from 'react-aria-components/Header'
import { Popover, type PopoverProps } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './overlay.module.css'

const cx = bindClasses(styles)

export type MenuProps = Omit<AriaMenuProps<object>, 'className' | 'style' | 'children' | 'items'> & {
  children: ReactNode
  placement?: PopoverProps['placement']
}

/** Things to do: `<MenuTrigger><Button/><Menu aria-label="…"><MenuItem …/></Menu></MenuTrigger>`. */
export const Menu = ({ placement = 'bottom start', ...props }: MenuProps) => (
  <Popover placement={placement} offset={6} className={cx('popover')}>
    <AriaMenu {...props} className={cx('list')} />
  </Popover>
)

export type MenuItemProps = Omit<AriaMenuItemProps, 'className' | 'style' | 'children'> & {
  children: string
  icon?: ReactNode
  hint?: string
  /** Leaves room for a tick, in menus where one of several is chosen. */
  isChoice?: boolean
}

export const MenuItem = ({ children, icon, hint, isChoice = false, ...props }: MenuItemProps) => (
  <AriaMenuItem textValue={children} {...props} className={cx('item')}>
    {icon}
    <span className={cx('itemText')}>
      {children}
      {hint !== undefined && <span className={cx('itemHint')}>{hint}</span>}
    </span>
    {isChoice && <Check className={cx('check')} aria-hidden="true" />}
  </AriaMenuItem>
)

export type MenuSectionProps = Omit<AriaMenuSectionProps<object>, 'className' | 'style' | 'children'> & {
  title: string
  children: ReactNode
}

export const MenuSection = ({ title, children, ...props }: MenuSectionProps) => (
  <AriaMenuSection {...props}>
    <Header className={cx('heading')}>{title}</Header>
    {children}
  </AriaMenuSection>
)

export const MenuSeparator = () => <Separator className={cx('separator')} />
