import { termChoiceInput, termsOf } from '@polyrhythm/domain/orgs/terms'
import { useMutation } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { ReadOnlyNotice } from '#web/app/settings/read-only-notice.tsx'
import { SettingsFrame } from '#web/app/settings/settings-frame.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Inline, Stack } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { Org } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { TermsField } from './org-fields.tsx'
import { OwnTerms } from './own-terms.tsx'
import { choiceOf, termFieldOf, termValuesOf } from './term-values.ts'
import { TermsPreview } from './terms-preview.tsx'

/** `/:org/settings/terms`: which words the organisation uses, and how it then reads. */
export const TermsSettings = () => {
  const org = useOrg()
  return (
    <SettingsFrame>
      {!org.can.edit && <ReadOnlyNotice />}
      {/* Begun anew when somebody else has chosen other words meanwhile. */}
      <TermsForm key={JSON.stringify([org.terms, org.ownTerms])} org={org} />
    </SettingsFrame>
  )
}

const TermsForm = ({ org }: { org: Org }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const choose = useMutation(
    trpc.orgs.chooseTerms.mutationOptions({ onSuccess: () => void toasts.show({ message: t('orgs.terms.saved') }) }),
  )
  const stored = termValuesOf({ preset: org.terms, own: org.ownTerms })
  const form = useCommandForm({
    schema: termChoiceInput,
    toCommand: choiceOf,
    fieldOf: termFieldOf,
    defaultValues: stored,
    onSubmit: (command) => choose.mutate({ org: org.slug, ...command }),
  })
  const values = { ...stored, ...useWatch({ control: form.control }) }
  const choice = choiceOf(values)
  const isChanged = JSON.stringify(choice) !== JSON.stringify(choiceOf(stored))
  const hasOwn = Object.keys(choice.own).length > 0
  return (
    <Panel title={t('orgs.terms.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <Stack gap="wide">
          <p>{t('orgs.terms.lead')}</p>
          <FormSummary problems={[]} message={choose.error === null ? undefined : sentenceOf(choose.error, t)} />
          <TermsField control={form.control} name="preset" isDisabled={!org.can.edit} />
          <TermsPreview terms={termsOf({ preset: choice.preset, own: complete(choice.own) })} />
          <Stack>
            <h3>{t('orgs.terms.own')}</h3>
            <p>{t('orgs.terms.ownHelp')}</p>
            <OwnTerms form={form} isDisabled={!org.can.edit} />
          </Stack>
          {org.can.edit && (
            <Inline>
              <Button type="submit" look="primary" isPending={choose.isPending} isDisabled={!isChanged}>
                {t('ui.save')}
              </Button>
              {hasOwn && (
                <Button onPress={() => form.reset(termValuesOf({ preset: choice.preset, own: {} }))}>
                  {t('orgs.terms.reset')}
                </Button>
              )}
            </Inline>
          )}
        </Stack>
      </form>
    </Panel>
  )
}

/** While somebody types, what is said already stands for what is not yet. */
const complete = (own: ReturnType<typeof choiceOf>['own']): ReturnType<typeof choiceOf>['own'] =>
  Object.fromEntries(
    Object.entries(own).map(([key, { one, many }]) => [
      key,
      { one: one === '' ? many : one, many: many === '' ? one : many },
    ]),
  )
