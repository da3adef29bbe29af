import { hrefTo } from '#web/app/paths.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type CompareRow, compareSections } from './compare-rows.tsx'
import styles from './compare.module.css'

const cx = bindClasses(styles)

/** Row by row what two bets say; where they say the same, quietly. On a phone the second stands under the first. */
export const CompareTable = ({ a, b }: { a: BetPageData; b: BetPageData }) => {
  const t = useMessages()
  const { slug: org, today } = useOrg()
  const { day } = useDates()
  const sections = compareSections({ t, org, today, day })
  const rows = sections.flatMap((section) => section.rows)
  const differing = rows.filter(({ says }) => says(a) !== says(b)).length
  const head = ({ key, title }: BetPageData) => (
    <th scope="col" className={cx('bet')}>
      <KeyChip id={key} />{' '}
      <TextLink isQuiet href={hrefTo('bet', { org, key })}>
        {title}
      </TextLink>
    </th>
  )
  return (
    <>
      <p className={cx('count')}>{t('bets.compare.count', { differing, count: rows.length })}</p>
      <table className={cx('table')}>
        <thead>
          <tr className={cx('top')}>
            <th scope="col" className={cx('corner')}>
              <VisuallyHidden>{t('bets.compare.line')}</VisuallyHidden>
            </th>
            {head(a)}
            {head(b)}
          </tr>
        </thead>
        {sections.map(({ title, rows: inside }) => (
          <tbody key={title}>
            <tr className={cx('section')}>
              <th scope="rowgroup" colSpan={3}>
                {title}
              </th>
            </tr>
            {inside.map((row) => (
              <Row key={row.label} row={row} a={a} b={b} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

const Row = ({ row: { label, says, cell }, a, b }: { row: CompareRow; a: BetPageData; b: BetPageData }) => {
  const t = useMessages()
  const content = (bet: BetPageData) =>
    says(bet) === '' ? <span className={cx('nothing')}>{t('bets.notSaid')}</span> : cell(bet)
  const isSame = says(a) === says(b)
  return (
    <tr className={cx('row', isSame ? 'same' : 'differs')}>
      <th scope="row" className={cx('label')}>
        {label}
      </th>
      {isSame ? (
        <td colSpan={2} className={cx('cell')} data-of={t('bets.compare.both')}>
          <span className={cx('both')}>{t('bets.compare.both')}</span> {content(a)}
        </td>
      ) : (
        [a, b].map((bet) => (
          <td key={bet.id} className={cx('cell')} data-of={bet.key}>
            {content(bet)}
          </td>
        ))
      )}
    </tr>
  )
}
