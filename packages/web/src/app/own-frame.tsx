import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './own-frame.module.css'
import { Page } from './page.tsx'
import { hrefTo } from './paths.ts'
import { DisplayMenu } from './shell/display-menu.tsx'

const cx = bindClasses(styles)

export type OwnFrameProps = { title: string; lead?: ReactNode; children: ReactNode }

/** A page that is one's own and belongs to no organisation, with the way back to where one was. */
export const OwnFrame = ({ children, ...page }: OwnFrameProps) => {
  const t = useMessages()
  return (
    <div className={cx('frame')}>
      <header className={cx('bar')}>
        <TextLink href={hrefTo('start', {})}>
          <ArrowLeft size={16} aria-hidden="true" /> {t('shell.back')}
        </TextLink>
        <DisplayMenu />
      </header>
      <main>
        <Page width="reading" {...page}>
          {children}
        </Page>
      </main>
    </div>
  )
}
