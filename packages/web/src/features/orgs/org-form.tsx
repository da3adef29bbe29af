import { useMutation } from '@tanstack/react-query'
import { type EditOrg, editOrgInput } from '@polyrhythm/domain/orgs/edit-org'
import { FormText } from '#web/components/form/form-fields.tsx'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import type { Org } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CycleKindField, TimeZoneField } from './org-fields.tsx'

/** Name, zone and usual cycle; the address stays. */
export const OrgForm = ({ org }: { org: Org }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const edit = useMutation(
    trpc.orgs.edit.mutationOptions({ onSuccess: () => void toasts.show({ message: t('orgs.general.saved') }) }),
  )
  const { control, submit } = useCommandForm({
    schema: editOrgInput,
    toCommand: (values: EditOrg) => values,
    defaultValues: { name: org.name, timezone: org.timeZone, cycleKind: org.cycleKind },
    onSubmit: (command) => edit.mutate({ org: org.slug, ...command }),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        <FormSummary problems={[]} message={edit.error === null ? undefined : sentenceOf(edit.error, t)} />
        <FormText
          control={control}
          name="name"
          label={t('orgs.name')}
          description={`${addressOf(org)} · ${t('orgs.general.slugStays')}`}
        />

        <TimeZoneField control={control} name="timezone" />
        <CycleKindField control={control} name="cycleKind" />

        <div>
          <Button type="submit" look="primary" isPending={edit.isPending}>
            {t('ui.save')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

const addressOf = ({ slug }: Org): string => `${window.location.host}/${slug}`
