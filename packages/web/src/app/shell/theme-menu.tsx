import { Monitor, Moon, Sun } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components/Menu'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Menu, MenuItem } from '#web/components/ui/menu.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { setTheme, useTheme } from './theme.ts'

/** Light, dark, or as the system has it. */
export const ThemeMenu = () => {
  const t = useMessages()
  const theme = useTheme()
  const Icon = themes.find(({ id }) => id === theme)?.Icon ?? Monitor
  return (
    <MenuTrigger>
      <IconButton label={t('shell.theme')} icon={<Icon aria-hidden="true" />} />
      <Menu
        aria-label={t('shell.theme')}
        placement="bottom end"
        selectionMode="single"
        selectedKeys={[theme]}
        onAction={(chosen) => setTheme(themes.find(({ id }) => id === chosen)?.id ?? 'system')}
      >
        {themes.map(({ id, label, Icon: ItemIcon }) => (
          <MenuItem key={id} id={id} icon={<ItemIcon aria-hidden="true" />} isChoice>
            {t(label)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}

const themes = [
  { id: 'light', label: 'shell.theme.light', Icon: Sun },
  { id: 'dark', label: 'shell.theme.dark', Icon: Moon },
  { id: 'system', label: 'shell.theme.system', Icon: Monitor },
] as const
