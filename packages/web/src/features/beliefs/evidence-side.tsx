import { hrefTo } from '#web/app/paths.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { DataFacts } from '#web/components/bets/data-facts.tsx'
import { StanceMark } from '#web/components/bets/stance-mark.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import type { EvidencePiece } from './evidence-of.ts'
import styles from './evidence-side.module.css'

const cx = bindClasses(styles)

export type EvidenceSideProps = { title: string; pieces: readonly EvidencePiece[]; none: string }

/** All that speaks for a belief, or all that speaks against it. */
export const EvidenceSide = ({ title, pieces, none }: EvidenceSideProps) => {
  const { slug: org } = useOrg()
  return (
    <section className={cx('side')}>
      <h3>{title}</h3>
      {pieces.length === 0 ? (
        <p className={cx('none')}>{none}</p>
      ) : (
        <ul className={cx('pieces')}>
          {pieces.map(({ id, key, title: says, note, data, from }) => (
            <li key={id} className={cx('piece')}>
              <p>
                <KeyChip id={key} href={hrefTo('evidenceItem', { org, key })} /> {says}
              </p>
              {data !== null && <DataFacts data={data} />}
              {note !== '' && <p className={cx('none')}>{note}</p>}
              {from.length > 0 && (
                <ul className={cx('from')}>
                  {from.map((each) => (
                    <li key={each.id}>
                      <p>
                        <KeyChip id={each.key} href={hrefTo('evidenceItem', { org, key: each.key })} /> {each.title}
                      </p>
                      <DataFacts data={each} />
                      {each.stance === 'contradicts' && <StanceMark stance="contradicts" of={key} />}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
