import { useQuery } from '@tanstack/react-query'
import { UserMinus } from 'lucide-react'
import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { PanelFailed } from '#web/components/ui/panel-failed.tsx'
import { Skeleton, SkeletonRows } from '#web/components/ui/skeleton.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPC } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { AppointDialog } from './appoint-dialog.tsx'
import { DismissDialog } from './dismiss-dialog.tsx'
import styles from './supporters-panel.module.css'
import type { Supporters } from './unit-types.ts'

const cx = bindClasses(styles)

type Supporter = Supporters['supporters'][number]

/** Who supports a squad: its coaches and contacts, and those who lead and coach the unit above it. */
export const SupportersPanel = ({ squad }: { squad: { readonly id: string; readonly name: string } }) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const [isAppointing, setIsAppointing] = useState(false)
  const [ending, setEnding] = useState<Supporter | null>(null)
  const { data, error, refetch } = useQuery(trpc.units.supporters.queryOptions({ org, squadId: squad.id }))
  return (
    <Panel
      title={t('units.supporters')}
      isFlush
      actions={
        data?.canAppoint === true && (
          <Button size="small" look="quiet" onPress={() => setIsAppointing(true)}>
            {t('units.addSupporter')}
          </Button>
        )
      }
    >
      {data !== undefined ? (
        <SupporterList data={data} squadId={squad.id} onEnd={setEnding} />
      ) : error === null ? (
        <Skeleton>
          <SkeletonRows count={2} />
        </Skeleton>
      ) : (
        <PanelFailed name={t('units.supporters')} error={error} onRetry={() => void refetch()} />
      )}
      {isAppointing && <AppointDialog unit={{ ...squad, kind: 'squad' }} onClose={() => setIsAppointing(false)} />}
      {ending !== null && <DismissDialog unitId={ending.unit.id} seat={ending} onClose={() => setEnding(null)} />}
    </Panel>
  )
}

type SupporterListProps = { data: Supporters; squadId: string; onEnd: (supporter: Supporter) => void }

const SupporterList = ({ data: { supporters, me, canAppoint }, squadId, onEnd }: SupporterListProps) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org } = useOrg()
  if (supporters.length === 0)
    return (
      <div className={cx('empty')}>
        <EmptyState title={t('units.noSupporters')}>
          {t(canAppoint ? 'units.noSupportersAdmin' : 'units.noSupportersRead')}
        </EmptyState>
      </div>
    )
  return (
    <>
      <p className={cx('text')}>{t('units.supportersText')}</p>
      <ul>
        {supporters.map((supporter) => {
          const { memberId, name, role, label, fromOn, unit } = supporter
          const word = label === '' ? t(`squads.role.${role}`) : label
          const isOwn = unit.id === squadId
          return (
            <li key={`${memberId} ${unit.id} ${role}`} className={cx('supporter')}>
              <span className={cx('who')}>
                <TextLink isQuiet href={hrefTo('person', { org, id: memberId })}>
                  {personName(name, t)}
                </TextLink>
                <span className={cx('words')}>{isOwn ? word : t('units.ofUnit', { role: word, unit: unit.name })}</span>
              </span>
              <span className={cx('words')}>{t('units.since', { day: day(fromOn) })}</span>
              {isOwn && (canAppoint || memberId === me) && (
                <IconButton
                  label={t('units.dismiss', { name: personName(name, t) })}
                  icon={<UserMinus size={16} aria-hidden="true" />}
                  onPress={() => onEnd(supporter)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
