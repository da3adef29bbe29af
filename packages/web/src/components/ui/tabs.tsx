import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs, type TabsProps as AriaTabsProps } from 'react-aria-components/Tabs'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './tabs.module.css'

const cx = bindClasses(styles)

export type TabsProps = Omit<AriaTabsProps, 'children' | 'className' | 'style'> & {
  label: string
  tabs: readonly { readonly id: string; readonly title: string; readonly count?: number; readonly panel: ReactNode }[]
}

/** Panels of which one is in view. What belongs in an address is a route instead. */
export const Tabs = ({ label, tabs, ...props }: TabsProps) => (
  <AriaTabs {...props} className={cx('tabs')}>
    <TabList aria-label={label} className={cx('list')}>
      {tabs.map(({ id, title, count }) => (
        <Tab key={id} id={id} className={cx('tab')}>
          {title}
          {count !== undefined && <span className={cx('count')}>{count}</span>}
        </Tab>
      ))}
    </TabList>
    {tabs.map(({ id, panel }) => (
      <TabPanel key={id} id={id} className={cx('panel')}>
        {panel}
      </TabPanel>
    ))}
  </AriaTabs>
)
