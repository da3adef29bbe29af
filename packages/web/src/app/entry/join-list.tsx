import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { sentenceOf } from '#web/lib/errors.ts'
import { quietly } from '#web/lib/query-client.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** The organisations that are open to whoever has an address at the reader's domain; nothing where there are none. */
export const JoinList = ({ orgs }: { orgs: ApiOutputs['members']['listJoinable']['orgs'] }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { history } = useRouter()
  const join = useMutation(
    trpc.members.join.mutationOptions({
      meta: quietly,
      onSuccess: async ({ slug }) => {
        await queries.invalidateQueries({ queryKey: trpc.auth.me.queryKey() })
        history.push(hrefTo('home', { org: slug }))
      },
    }),
  )
  if (orgs.length === 0) return null
  return (
    <Notice
      title={t('members.join.title')}
      actions={orgs.map(({ slug, name }) => (
        <Button
          key={slug}
          look="primary"
          isPending={join.isPending && join.variables.slug === slug}
          onPress={() => join.mutate({ slug })}
        >
          {t('members.invite.join', { org: name })}
        </Button>
      ))}
    >
      <FormSummary problems={[]} message={join.error === null ? undefined : sentenceOf(join.error, t)} />
      <p>{t('members.join.text')}</p>
    </Notice>
  )
}
