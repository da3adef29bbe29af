import { Search } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { buttonClass } from '#web/components/ui/button.tsx'
import { Kbd } from '#web/components/ui/kbd.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { shortcuts } from '#web/lib/use-shortcuts.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './app-shell.module.css'

const cx = bindClasses(styles)

/** The palette for whoever has not learned its key yet; on narrow windows only its picture. */
export const SearchButton = () => {
  const t = useMessages()
  return (
    <Button className={buttonClass('quiet', 'normal', cx('search'))} onPress={() => shortcuts.run('mod+k')}>
      <Search size={16} aria-hidden="true" />
      <span className={cx('searchWord')}>{t('search.title')}</span>
      <span aria-hidden="true" className={cx('searchKeys')}>
        <Kbd keys="mod+k" />
      </span>
    </Button>
  )
}
