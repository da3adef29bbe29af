import type { Column } from '@polyrhythm/domain/bets/bet'
import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import type { Translate } from '#web/messages/translate.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './move-log.module.css'

const cx = bindClasses(styles)

export type LoggedMove = {
  readonly id: string
  readonly betKey?: string
  readonly betTitle?: string
  readonly fromRank: number | null
  readonly toRank: number | null
  readonly fromColumn: Column | null
  readonly toColumn: Column | null
  readonly reason: string
  readonly isOverLimit: boolean
  /** Why it entered Now although something was missing; '' = nothing was. */
  readonly leap: string
  readonly by: string | null
  readonly at: string
}

/** Moves, the newest first, each with the reason that was given. */
export const MoveLog = ({ moves, hasBet = false }: { moves: readonly LoggedMove[]; hasBet?: boolean }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const { instant } = useDates()
  return (
    <ol className={cx('log')}>
      {moves.map((move) => (
        <li key={move.id} className={cx('move')}>
          <p className={cx('way')}>
            {hasBet && move.betKey !== undefined && (
              <>
                <KeyChip id={move.betKey} href={hrefTo('bet', { org, key: move.betKey })} />
                <span>{move.betTitle}</span>
              </>
            )}
            <b>{wayOf(move, t)}</b>
          </p>
          <p>{move.reason}</p>
          {move.leap !== '' && <p className={cx('leap')}>{t('boards.leapSigned', { leap: move.leap })}</p>}
          <p className={cx('meta')}>
            {personName(move.by, t)} · {instant(move.at)}
            {move.isOverLimit && ` · ${t('boards.overLimit')}`}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** "Next 6 → Now 4", "5 → 4", "placed: Now 1". */
export const wayOf = ({ fromRank, toRank, fromColumn, toColumn }: LoggedMove, t: Translate): string => {
  const to = toColumn === null ? t('boards.offBoard') : `${t(`bets.column.${toColumn}`)} ${toRank ?? ''}`
  if (fromColumn === null) return t('boards.placed', { to })
  if (fromColumn === toColumn) return `${t(`bets.column.${fromColumn}`)} ${fromRank ?? ''} → ${toRank ?? ''}`
  return `${t(`bets.column.${fromColumn}`)} ${fromRank ?? ''} → ${to}`
}
