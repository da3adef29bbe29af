import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './overlay.module.css'

const cx = bindClasses(styles)

/** One of the things a person can choose. `id` is what the program keeps, `label` what the person reads. */
export type Option = { readonly id: string; readonly label: string; readonly hint?: string }

/** The list that Select and ComboBox open. A ComboBox hands its filtered options over itself. */
export const OptionList = ({ options }: { options?: readonly Option[] }) => {
  const t = useMessages()
  return (
    <Popover offset={4} className={cx('popover')}>
      <section aria-label={t('ui.options')}>
        <ListBox<Option>
          {...(options === undefined ? {} : { items: options })}
          className={cx('list')}
          renderEmptyState={() => <div className={cx('empty')}>{t('ui.noMatch')}</div>}
        >
          {({ id, label, hint }) => (
            <ListBoxItem id={id} textValue={label} className={cx('item')}>
              <span className={cx('itemText')}>
                {label}
                {hint !== undefined && <span className={cx('itemHint')}>{hint}</span>}
              </span>
              <Check className={cx('check')} aria-hidden="true" />
            </ListBoxItem>
          )}
        </ListBox>
      </section>
    </Popover>
  )
}
