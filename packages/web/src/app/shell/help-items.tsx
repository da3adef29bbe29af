import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Footprints, Lightbulb, LightbulbOff } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import { MenuItem } from '#web/components/ui/menu.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

export type HelpItemsProps = { me: NonNullable<ApiOutputs['auth']['me']>; org: string }

/** What somebody put away and can bring back: the first steps of this organisation, and the hints beside words. */
export const HelpItems = ({ me, org }: HelpItemsProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { history } = useRouter()
  const hideHints = useMutation(trpc.accounts.hideHints.mutationOptions())
  const hideSteps = useMutation(
    trpc.home.hideSteps.mutationOptions({ onSuccess: () => history.push(hrefTo('home', { org })) }),
  )
  const { hidesHints } = me.account
  const Icon = hidesHints ? Lightbulb : LightbulbOff
  return (
    <>
      <MenuItem
        id="hints"
        icon={<Icon aria-hidden="true" />}
        onAction={() => hideHints.mutate({ isHidden: !hidesHints })}
      >
        {t(hidesHints ? 'why.show' : 'why.hide')}
      </MenuItem>
      {me.orgs.some(({ slug, hidesSteps }) => slug === org && hidesSteps) && (
        <MenuItem
          id="steps"
          icon={<Footprints aria-hidden="true" />}
          onAction={() => hideSteps.mutate({ org, isHidden: false })}
        >
          {t('steps.show')}
        </MenuItem>
      )}
    </>
  )
}
