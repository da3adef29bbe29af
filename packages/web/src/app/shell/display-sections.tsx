import { Monitor, Moon, Rows2, Rows4, Sun } from 'lucide-react'
import { MenuItem, MenuSection } from '#web/components/ui/menu.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { currentLanguage, offeredLanguages } from '#web/lib/language.ts'
import { chooseLanguage } from '#web/messages/spoken.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { focusHeading } from '#web/app/focus-heading.ts'
import { densityPreference } from './density.ts'
import { themePreference } from './theme.ts'

/** How this browser shows the product: a part of a menu. */
export const ThemeSection = () => {
  const t = useMessages()
  const theme = themePreference.use()
  return (
    <MenuSection title={t('shell.theme')} selectionMode="single" selectedKeys={[theme]} disallowEmptySelection>
      {themes.map(({ id, label, Icon }) => (
        <MenuItem key={id} id={id} icon={<Icon aria-hidden="true" />} isChoice onAction={() => themePreference.set(id)}>
          {t(label)}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

/** Each language in its own words, so that whoever is lost in another finds theirs. */
export const LanguageSection = () => {
  const t = useMessages()
  return (
    <MenuSection
      title={t('shell.language')}
      selectionMode="single"
      selectedKeys={[currentLanguage()]}
      disallowEmptySelection
    >
      {offeredLanguages.map(({ id, name }) => (
        <MenuItem key={id} id={id} lang={id} isChoice onAction={() => void choose(id, t('shell.language.failed'))}>
          {name}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

export const DensitySection = () => {
  const t = useMessages()
  const density = densityPreference.use()
  return (
    <MenuSection title={t('shell.density')} selectionMode="single" selectedKeys={[density]} disallowEmptySelection>
      {densities.map(({ id, label, Icon }) => (
        <MenuItem
          key={id}
          id={id}
          icon={<Icon aria-hidden="true" />}
          isChoice
          onAction={() => densityPreference.set(id)}
        >
          {t(label)}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

/** The screen is drawn anew and the menu's button with it, so the focus goes where it goes after a step. */
const choose = async (language: (typeof offeredLanguages)[number]['id'], whenItFails: string): Promise<void> => {
  try {
    await chooseLanguage(language)
    requestAnimationFrame(focusHeading)
  } catch {
    toasts.show({ message: whenItFails })
  }
}

const themes = [
  { id: 'light', label: 'shell.theme.light', Icon: Sun },
  { id: 'dark', label: 'shell.theme.dark', Icon: Moon },
  { id: 'system', label: 'shell.theme.system', Icon: Monitor },
] as const

const densities = [
  { id: 'comfortable', label: 'shell.density.comfortable', Icon: Rows2 },
  { id: 'compact', label: 'shell.density.compact', Icon: Rows4 },
] as const
