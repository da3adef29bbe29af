import type { Control } from 'react-hook-form'
import { FormDate, FormNumber, FormSelect, FormText, FormTextArea } from '#web/components/form/form-fields.tsx'
import { FieldRow } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { BetValues } from './bet-values.ts'
import type { BetChoices } from './use-bet-choices.ts'

export type BetFieldsProps = { control: Control<BetValues>; choices: BetChoices }

/** What a bet says; its place and what it rests on are asked elsewhere. */
export const BetTexts = ({ control, choices }: BetFieldsProps) => {
  const t = useMessages()
  return (
    <>
      <FormText control={control} name="title" label={t('bets.form.title')} placeholder={t('bets.form.titleExample')} />
      <FormTextArea control={control} name="summary" label={t('bets.form.summary')} rows={2} isOptional />
      <FieldRow>
        <FormSelect control={control} name="sponsorId" label={t('bets.sponsor')} options={choices.sponsors} />
        <FormSelect control={control} name="roadManagerId" label={t('bets.roadManager')} options={choices.people} />
      </FieldRow>
    </>
  )
}

/** How one will know: the bet's own measure, what would stop it, and when that is decided. */
export const BetProof = ({ control }: Pick<BetFieldsProps, 'control'>) => {
  const t = useMessages()
  return (
    <>
      <FieldRow>
        <FormText
          control={control}
          name="metricName"
          label={t('bets.form.metric')}
          placeholder={t('bets.form.metricExample')}
          isOptional
        />
        <FormText control={control} name="metricUnit" label={t('keyResults.unit')} isOptional />
      </FieldRow>
      <FieldRow>
        <FormNumber control={control} name="metricBaseline" label={t('keyResults.baseline')} isOptional />
        <FormNumber control={control} name="metricTarget" label={t('keyResults.target')} isOptional />
        <FormDate control={control} name="metricDueOn" label={t('bets.form.metricDueOn')} isOptional />
      </FieldRow>
      <FormTextArea
        control={control}
        name="killCriteria"
        label={t('bets.killCriteria')}
        description={t('bets.form.killHelp')}
        rows={2}
        isOptional
      />
      <FormTextArea
        control={control}
        name="assumptions"
        label={t('bets.assumptions')}
        description={t('bets.form.oneALine')}
        rows={2}
        isOptional
      />
      <FormTextArea
        control={control}
        name="guardrails"
        label={t('bets.guardrails')}
        description={t('bets.form.guardrailsHelp')}
        rows={2}
        isOptional
      />
      <FieldRow>
        <FormDate control={control} name="decideOn" label={t('bets.decideOn')} isOptional />
        <FormNumber
          control={control}
          name="odds"
          label={t('bets.odds')}
          unit="%"
          minValue={0}
          maxValue={100}
          step={5}
          isOptional
        />
        <FormText
          control={control}
          name="appetite"
          label={t('bets.appetite')}
          placeholder={t('bets.form.appetiteExample')}
          maxLength={30}
          isOptional
        />
      </FieldRow>
      <FormText
        control={control}
        name="tags"
        label={t('bets.tags')}
        description={t('bets.form.tagsHelp')}
        placeholder={t('bets.form.tagsExample')}
        isOptional
      />
    </>
  )
}
