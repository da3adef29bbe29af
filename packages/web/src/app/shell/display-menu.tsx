import { Languages } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components/Menu'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Menu } from '#web/components/ui/menu.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { LanguageSection, ThemeSection } from './display-sections.tsx'

/** Language and theme, for pages without an account. */
export const DisplayMenu = () => {
  const t = useMessages()
  const label = t('shell.display')
  return (
    <MenuTrigger>
      <IconButton label={label} icon={<Languages aria-hidden="true" />} />
      <Menu aria-label={label} placement="bottom end">
        <LanguageSection />
        <ThemeSection />
      </Menu>
    </MenuTrigger>
  )
}
