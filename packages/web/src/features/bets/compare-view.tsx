import { ArrowLeftRight } from 'lucide-react'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import type { BetPageData } from '#web/components/bets/bet-types.ts'
import { Button } from '#web/components/ui/button.tsx'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CompareTable } from './compare-table.tsx'
import styles from './compare.module.css'

const cx = bindClasses(styles)

/** The keys of the two, as the address has them. */
type Pair = { readonly a?: string; readonly b?: string }

export type CompareViewProps = {
  choices: ApiOutputs['bets']['list']
  a: BetPageData | null
  b: BetPageData | null
  onChoose: (pair: Pair) => void
}

/** Two bets, chosen from all there are, and everything that argues for one before the other. */
export const CompareView = ({ choices, a, b, onChoose }: CompareViewProps) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  const pair: Pair = { ...(a === null ? {} : { a: a.key }), ...(b === null ? {} : { b: b.key }) }
  const picker = (side: 'a' | 'b') => (
    <ComboBox
      key={`${side} ${pair[side] ?? ''}`} // what is typed and not chosen goes when another one is shown
      label={t(`bets.compare.${side}`)}
      placeholder={t('bets.relations.choose')}
      options={choices
        .filter(({ key }) => key !== pair[side === 'a' ? 'b' : 'a'])
        .map(({ key, title, unit }) => ({ id: key, label: `${key} ${title}`, hint: unit }))}
      value={pair[side] ?? null}
      onChange={(key) => key !== null && onChoose({ ...pair, [side]: key })}
    />
  )
  return (
    <Page
      title={t('bets.compare')}
      org={name}
      eyebrow={
        <TextLink isQuiet href={hrefTo('bets', { org })}>
          ‹ {t('shell.nav.bets')}
        </TextLink>
      }
      lead={t('bets.compare.lead')}
    >
      <search className={cx('pickers')}>
        {picker('a')}
        <Button
          icon={<ArrowLeftRight aria-hidden="true" />}
          isDisabled={a === null && b === null}
          onPress={() =>
            onChoose({ ...(pair.b === undefined ? {} : { a: pair.b }), ...(pair.a === undefined ? {} : { b: pair.a }) })
          }
        >
          {t('bets.compare.swap')}
        </Button>
        {picker('b')}
      </search>
      {a === null || b === null || a.id === b.id ? (
        <EmptyState title={t('bets.compare.none')}>{t('bets.compare.noneText')}</EmptyState>
      ) : (
        <CompareTable a={a} b={b} />
      )}
    </Page>
  )
}
