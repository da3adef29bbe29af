import { suggestSlug } from '@polyrhythm/domain/orgs/slug'
import type { CreateOrg } from '@polyrhythm/domain/orgs/create-org'
import { Check } from 'lucide-react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useFormField } from '#web/components/form/use-form-field.ts'
import { TextField } from '#web/components/ui/text-field.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './name-and-slug.module.css'
import { type SlugState, useFreeSlug } from './use-free-slug.ts'

const cx = bindClasses(styles)

/** A name, and the address made of it until somebody writes another one. */
export const NameAndSlug = ({ form }: { form: UseFormReturn<CreateOrg, unknown, CreateOrg> }) => {
  const t = useMessages()
  const { control } = form
  const name = useFormField({ control, name: 'name' })
  const { error, ...field } = useFormField({ control, name: 'slug' })
  const slug = useWatch({ control, name: 'slug' })
  const state = useFreeSlug(slug)

  const handleName = (text: string) => {
    name.onChange(text)
    if (form.getFieldState('slug').isDirty && slug !== suggestion(name.value)) return
    form.setValue('slug', suggestion(text), { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  }

  return (
    <>
      <TextField {...name} onChange={handleName} label={t('orgs.name')} autoComplete="organization" />
      <div className={cx('slug')}>
        <TextField
          {...field}
          label={t('orgs.slug')}
          description={`${window.location.host}/${slug === '' ? '…' : slug}`}
          error={isWrong(state) ? t(`orgs.slug.${state}`) : error}
          spellCheck="false"
        />
        <output className={cx('state')}>
          {state === 'free' && (
            <>
              <Check size={14} aria-hidden="true" /> {t('orgs.slug.free')}
            </>
          )}
          {state === 'checking' && t('orgs.slug.checking')}
        </output>
      </div>
    </>
  )
}

const suggestion = (name: string): string => (name.trim() === '' ? '' : suggestSlug(name, () => false))

const isWrong = (state: SlugState): state is 'shape' | 'reserved' | 'taken' =>
  state === 'shape' || state === 'reserved' || state === 'taken'
