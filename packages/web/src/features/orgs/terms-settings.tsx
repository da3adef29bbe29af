import { useMutation } from '@tanstack/react-query'
import { type EditOrg, editOrgInput } from '@polyrhythm/domain/orgs/edit-org'
import { useWatch } from 'react-hook-form'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { TermsField } from './org-fields.tsx'
import { ReadOnlyNotice } from '#web/app/settings/read-only-notice.tsx'
import { SettingsFrame } from '#web/app/settings/settings-frame.tsx'
import { TermsPreview } from './terms-preview.tsx'

/** `/:org/settings/terms`: which words the organisation uses, and how it then reads. */
export const TermsSettings = () => {
  const t = useMessages()
  const trpc = useTRPC()
  const org = useOrg()
  const edit = useMutation(
    trpc.orgs.edit.mutationOptions({ onSuccess: () => void toasts.show({ message: t('orgs.terms.saved') }) }),
  )
  const { control, submit } = useCommandForm({
    schema: editOrgInput,
    toCommand: ({ terms }: Pick<EditOrg, 'terms'>) => ({
      name: org.name,
      timezone: org.timeZone,
      cycleKind: org.cycleKind,
      terms,
    }),
    defaultValues: { terms: org.terms },
    onSubmit: (command) => edit.mutate({ org: org.slug, ...command }),
  })
  const terms = useWatch({ control, name: 'terms' })
  return (
    <SettingsFrame>
      {!org.can.edit && <ReadOnlyNotice />}
      <Panel title={t('orgs.terms.title')}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Stack>
            <p>{t('orgs.terms.lead')}</p>
            <FormSummary problems={[]} message={edit.error === null ? undefined : sentenceOf(edit.error, t)} />
            <TermsField control={control} name="terms" isDisabled={!org.can.edit} />
            <TermsPreview preset={terms} />
            {org.can.edit && (
              <div>
                <Button type="submit" look="primary" isPending={edit.isPending} isDisabled={terms === org.terms}>
                  {t('ui.save')}
                </Button>
              </div>
            )}
          </Stack>
        </form>
      </Panel>
    </SettingsFrame>
  )
}
