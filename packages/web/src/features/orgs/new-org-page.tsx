import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type CreateOrg, createOrgInput } from '@polyrhythm/domain/orgs/create-org'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { ErrorPage } from '#web/app/error-page.tsx'
import { GoTo } from '#web/app/go-to.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { fieldProblem } from '#web/components/form/field-problem.ts'
import { useCommandForm } from '#web/components/form/use-command-form.ts'
import { EntryForm } from '#web/app/entry/entry-form.tsx'
import { JoinList } from '#web/app/entry/join-list.tsx'
import { EntryFrame } from '#web/app/entry/entry-frame.tsx'
import { SignedInAs } from '#web/app/entry/signed-in-as.tsx'
import { sentenceOf } from '#web/lib/errors.ts'
import { readerZone } from '#web/lib/format.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { termPresets } from '#web/messages/terms.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { NameAndSlug } from './name-and-slug.tsx'
import { CycleKindField, TermsField, TimeZoneField } from './org-fields.tsx'
import { TermsPreview } from './terms-preview.tsx'

/** An organisation, its address, its rhythm and its words. Whoever makes it is its admin and first of its council. `offer`: what one may do instead. */
export const NewOrgPage = ({ offer }: { offer: ReactNode }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { history } = useRouter()
  const me = useQuery(trpc.auth.me.queryOptions())
  const joinable = useQuery(trpc.members.listJoinable.queryOptions(undefined, { enabled: me.data != null }))
  const create = useMutation(trpc.orgs.create.mutationOptions())
  const send = (values: CreateOrg): void =>
    create.mutate(values, {
      onSuccess: ({ slug }) => history.push(hrefTo('home', { org: slug })),
      onError: (error) => {
        if (fieldProblem(error, t)?.field === 'slug')
          form.setError('slug', { message: t('orgs.slug.taken') }, { shouldFocus: true })
      },
    })
  const form = useCommandForm({
    schema: createOrgInput,
    toCommand: (values: CreateOrg) => values,
    defaultValues: { name: '', slug: '', timezone: readerZone(), cycleKind: 'quarter', terms: 'spotify' },
    onSubmit: send,
  })
  const terms = useWatch({ control: form.control, name: 'terms' })

  if (me.error !== null) return <ErrorPage error={me.error} reset={() => void me.refetch()} />
  if (me.data === undefined || joinable.isLoading) return null // what comes later would push the form down
  if (me.data === null) return <GoTo href={hrefTo('login', {}, { next: hrefTo('newOrg', {}) })} />

  return (
    <EntryFrame
      width="wide"
      title={t('orgs.new.title')}
      lead={t('orgs.new.lead')}
      foot={<SignedInAs email={me.data.account.email} next={hrefTo('newOrg', {})} />}
    >
      <JoinList orgs={joinable.data?.orgs ?? []} />
      {offer}
      <EntryForm
        action={t('orgs.new.action')}
        isPending={create.isPending}
        message={
          create.error === null || fieldProblem(create.error, t) !== null ? undefined : sentenceOf(create.error, t)
        }
        onSubmit={form.submit}
      >
        <NameAndSlug form={form} />

        <TimeZoneField control={form.control} name="timezone" />
        <CycleKindField control={form.control} name="cycleKind" />

        <TermsField control={form.control} name="terms" />
        <TermsPreview terms={termPresets[terms]} />
      </EntryForm>
    </EntryFrame>
  )
}
