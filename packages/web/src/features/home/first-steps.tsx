import type { StepView } from '@polyrhythm/domain/home/first-steps'
import { useMutation } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#web/components/ui/button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { ButtonLink, TextLink } from '#web/components/ui/text-link.tsx'
import { toasts } from '#web/components/ui/toast-store.ts'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { hrefTo } from '#web/app/paths.ts'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './first-steps.module.css'
import { stepHref } from './step-href.ts'

const cx = bindClasses(styles)

export type Steps = ApiOutputs['home']['steps']

/** What the organisation does first, ticked by what there is; `sample`: where one can look how it may become. */
export const FirstSteps = ({ steps: { shows, steps, admins, opens }, sample }: { steps: Steps; sample: ReactNode }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const hide = useMutation(
    trpc.home.hideSteps.mutationOptions({
      onSuccess: () => void toasts.show({ message: t('steps.hidden') }),
    }),
  )
  const putAway = (
    <Button size="small" look="quiet" isPending={hide.isPending} onPress={() => hide.mutate({ org, isHidden: true })}>
      {t('steps.hide')}
    </Button>
  )
  if (shows === 'nothing') return null
  if (shows === 'sentence')
    return (
      <p className={cx('sentence')}>
        {t('steps.complete')} {putAway}
      </p>
    )
  const done = steps.filter(({ isDone }) => isDone).length
  return (
    <Panel
      title={t('steps.title')}
      note={t('steps.count', { done, of: steps.length })}
      actions={
        <>
          {sample}
          {putAway}
        </>
      }
      isFlush
    >
      <ol>
        {steps.map((view) => (
          <li key={view.step} className={cx('step')}>
            <span className={cx('mark', view.isDone && 'done')} aria-hidden="true">
              {view.isDone && <Check size={14} />}
            </span>
            <span className={cx('what')}>
              <b>{t(`steps.${view.step}`)}</b>
              <VisuallyHidden>{t(view.isDone ? 'steps.done' : 'steps.open')}</VisuallyHidden>
              <span className={cx('text')}>{t(`steps.${view.step}Text`)}</span>
            </span>
            {!view.isDone && <Way view={view} admins={admins} opens={opens} />}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** The way to take a step, or who takes it. */
const Way = ({ view: { step, way }, admins, opens }: { view: StepView } & Pick<Steps, 'admins' | 'opens'>) => {
  const t = useMessages()
  const { slug: org, me } = useOrg()
  if (way === 'open')
    return (
      <ButtonLink size="small" href={stepHref(step, org, me.squads)} aria-label={t(`steps.${step}`)}>
        {t(`steps.go.${step}`)}
      </ButtonLink>
    )
  if (way === 'firstSeat' && opens !== null)
    return (
      <ButtonLink size="small" href={hrefTo('squad', { org, slug: opens.slug }, { add: 'true' })}>
        {t('steps.go.firstSeat', { name: opens.name })}
      </ButtonLink>
    )
  if (way === 'seat')
    return (
      <span className={cx('way')}>
        {t('steps.by.seat')} <TextLink href={hrefTo('squads', { org })}>{t('steps.by.findSquad')}</TextLink>
      </span>
    )
  return (
    <span className={cx('way')}>
      {way === 'admins' || way === 'firstSeat'
        ? t('steps.by.admins', { count: admins.length, names: admins.join(', ') })
        : t(`steps.by.${way}`)}
    </span>
  )
}
