import { TextLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { hrefTo } from './paths.ts'

/** On a page to which a first step led: the way to the next one. */
export const BackToSteps = () => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return <TextLink href={hrefTo('home', { org })}>{t('steps.back')}</TextLink>
}
