import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type FieldValues, useController } from 'react-hook-form'
import type { FormFieldProps } from '#web/components/form/use-form-field.ts'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './from-field.module.css'

const cx = bindClasses(styles)

/** The data an insight was drawn from: chosen one after the other, each can be left out again. */
export const FromField = <V extends FieldValues>(props: FormFieldProps<V>) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const list = useQuery(trpc.evidence.list.queryOptions({ org }))
  const { field } = useController(props)
  const chosen = new Set<string>(field.value)
  const data = (list.data?.items ?? []).filter(({ kind }) => kind === 'data')
  return (
    <div className={cx('from')}>
      <ComboBox
        // Begins anew after each choice, with what is left; not when the list comes, for somebody may be typing.
        key={chosen.size}
        label={t('evidence.form.from')}
        description={t('evidence.form.fromHelp')}
        isOptional
        options={data
          .filter(({ id }) => !chosen.has(id))
          .map(({ id, key, title }) => ({ id, label: `${key} ${title}` }))}
        value={null}
        onChange={(id) => id !== null && field.onChange([...chosen, id])}
      />
      {chosen.size > 0 && (
        <ul className={cx('chosen')}>
          {data
            .filter(({ id }) => chosen.has(id))
            .map(({ id, key, title }) => (
              <li key={id} className={cx('one')}>
                <KeyChip id={key} />
                <span>{title}</span>
                <IconButton
                  label={t('evidence.form.remove', { key })}
                  icon={<X size={16} aria-hidden="true" />}
                  onPress={() => field.onChange([...chosen].filter((each) => each !== id))}
                />
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
