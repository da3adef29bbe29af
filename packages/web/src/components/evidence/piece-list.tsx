import { Undo2 } from 'lucide-react'
import { hrefTo } from '#web/app/paths.ts'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useDates } from '#web/lib/use-dates.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Age, Strength } from './evidence-facts.tsx'
import type { EvidencePiece } from './evidence-types.ts'
import styles from './evidence.module.css'

const cx = bindClasses(styles)

export type PieceListProps = {
  pieces: readonly EvidencePiece[]
  /** Key of what they speak of. */
  of: string
  /** For whoever may take one back. */
  onWithdraw?: (piece: EvidencePiece) => void
}

/** Evidence with its note, its age and who brought it; an insight with the data it was drawn from. */
export const PieceList = ({ pieces, of, onWithdraw }: PieceListProps) => (
  <ul className={cx('pieces')}>
    {pieces.map((piece) => (
      <li key={piece.edgeId} className={cx('piece')}>
        <Piece piece={piece} of={of} {...(onWithdraw === undefined ? {} : { onWithdraw })} />
      </li>
    ))}
  </ul>
)

const Piece = ({ piece, of, onWithdraw }: Omit<PieceListProps, 'pieces'> & { piece: EvidencePiece }) => {
  const t = useMessages()
  const { day } = useDates()
  const { slug: org } = useOrg()
  const { key, title, data, freshness, note, by, on, from, can } = piece
  return (
    <>
      <div className={cx('line')}>
        <p>
          <KeyChip id={key} href={hrefTo('evidenceItem', { org, key })} /> {title}
        </p>
        {can.withdraw && onWithdraw !== undefined && (
          <span className={cx('act')}>
            <IconButton
              label={t('evidence.withdrawOne', { key, target: of })}
              icon={<Undo2 size={16} aria-hidden="true" />}
              onPress={() => onWithdraw(piece)}
            />
          </span>
        )}
      </div>
      <p className={cx('facts')}>
        {data !== null && <Strength data={data} />}
        <Age freshness={freshness} data={data} />
      </p>
      {note !== '' && <p>“{note}”</p>}
      <p className={cx('meta')}>{t('evidence.broughtBy', { name: personName(by, t), day: day(on) })}</p>
      {from.length > 0 && (
        <ul className={cx('from')}>
          {from.map((each) => (
            <li key={each.edgeId}>
              <p>
                <KeyChip id={each.key} href={hrefTo('evidenceItem', { org, key: each.key })} /> {each.title}
              </p>
              <p className={cx('facts')}>
                {each.data !== null && <Strength data={each.data} />}
                <Age freshness={each.freshness} data={each.data} />
                {each.stance === 'contradicts' && <StanceMark stance="contradicts" of={key} />}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
