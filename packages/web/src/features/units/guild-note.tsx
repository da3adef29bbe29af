import { useMutation } from '@tanstack/react-query'
import { joinGuildInput } from '@polyrhythm/domain/units/join-guild'
import { FormText } from '#web/components/form/form-fields.tsx'
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

export type GuildNoteProps = { guild: { readonly id: string; readonly name: string }; note: string }

/** What the reader brings to a guild they have joined. */
export const GuildNote = ({ guild, note }: GuildNoteProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const say = useMutation(
    trpc.units.joinGuild.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('units.noteSaved', { name: guild.name }) }),
    }),
  )
  const { control, submit } = useCommandForm({
    schema: joinGuildInput,
    toCommand: (values: { note: string }) => ({ ...values, unitId: guild.id }),
    defaultValues: { note },
    onSubmit: (command) => say.mutate({ org, ...command }),
  })
  return (
    <Panel title={t('units.yours')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack>
          <FormSummary problems={[]} message={say.error === null ? undefined : sentenceOf(say.error, t)} />
          <FormText
            control={control}
            name="note"
            label={t('units.note')}
            description={t('units.noteHelp')}
            maxLength={100}
            isOptional
          />
          <div>
            <Button type="submit" isPending={say.isPending}>
              {t('ui.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  )
}
