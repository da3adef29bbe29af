import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import type { ReactElement } from 'react'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { Kbd } from './kbd.tsx'
import styles from './overlay.module.css'

const cx = bindClasses(styles)

export type TooltipProps = { text: string; shortcut?: string; children: ReactElement }

/** A name for something focusable. Never the only place where something is said. */
export const Tooltip = ({ text, shortcut, children }: TooltipProps) => (
  <TooltipTrigger delay={400} closeDelay={80}>
    {children}
    <AriaTooltip offset={6} className={cx('tooltip')}>
      {text}
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </AriaTooltip>
  </TooltipTrigger>
)
