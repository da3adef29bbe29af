import { TERM_KEYS, type TermKey, TERM_MAX } from '@polyrhythm/domain/orgs/terms'
import { RotateCcw } from 'lucide-react'
import type { UseFormReturn } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { FormText } from '#web/components/form/form-fields.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { termPresets } from '#web/messages/terms.ts'
import { useMessages, useTermWords } from '#web/messages/use-messages.tsx'
import styles from './own-terms.module.css'
import type { TermValues } from './term-values.ts'

const cx = bindClasses(styles)

export type OwnTermsProps = { form: Pick<UseFormReturn<TermValues>, 'control' | 'setValue'>; isDisabled: boolean }

/** A pair of fields for each term; empty ones say the preset's word, which stands in them in grey. */
export const OwnTerms = ({ form: { control, setValue }, isDisabled }: OwnTermsProps) => {
  const t = useMessages()
  const values = useWatch({ control })
  const words = useTermWords(termPresets[values.preset ?? 'spotify'])
  const handleReset = (key: TermKey) => {
    setValue(`${key}_one`, '')
    setValue(`${key}_many`, '')
  }
  return (
    <div className={cx('terms')}>
      {TERM_KEYS.map((key) => {
        const isOwn = Boolean(values[`${key}_one`]) || Boolean(values[`${key}_many`])
        const word = words[key] ?? key
        return (
          <fieldset key={key} className={cx('term')}>
            <legend className={cx('what')}>{t(`orgs.terms.of.${key}`)}</legend>
            <div className={cx('fields')}>
              {(['one', 'many'] as const).map((form) => (
                <FormText
                  key={form}
                  control={control}
                  name={`${key}_${form}`}
                  label={t(`orgs.terms.${form}`)}
                  placeholder={(form === 'one' ? word : words[`${key}s`]) ?? ''}
                  maxLength={TERM_MAX}
                  isDisabled={isDisabled}
                />
              ))}
              {!isDisabled && (
                <span className={cx('reset', !isOwn && 'unseen')}>
                  <IconButton
                    label={t('orgs.terms.resetOne', { word })}
                    icon={<RotateCcw size={16} aria-hidden="true" />}
                    isDisabled={!isOwn}
                    onPress={() => handleReset(key)}
                  />
                </span>
              )}
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
