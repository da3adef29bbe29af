import { hrefTo } from '#web/app/paths.ts'
import { Age, Strength } from '#web/components/evidence/evidence-facts.tsx'
import { type Column, DataTable } from '#web/components/ui/data-table.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import type { EvidenceRow } from '#web/lib/api-types.ts'
import { leaningHref } from '#web/components/evidence/leaning-list.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import type { Translate } from '#web/messages/translate.ts'
import { useMessages } from '#web/messages/use-messages.tsx'

/** Data and insights as rows: how strong, how old, and what they speak of. */
export const EvidenceTable = ({ rows }: { rows: readonly EvidenceRow[] }) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <DataTable
      isStackedOnPhone
      caption={t('evidence.title')}
      columns={columnsOf(t, org)}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('evidence.none')}
    />
  )
}

const columnsOf = (t: Translate, org: string): Column<EvidenceRow>[] => [
  { id: 'key', header: t('evidence.column.key'), isNarrow: true, cell: ({ key }) => <KeyChip id={key} /> },
  {
    id: 'statement',
    header: t('evidence.column.statement'),
    isRowHeader: true,
    cell: ({ key, title }) => (
      <TextLink isQuiet href={hrefTo('evidenceItem', { org, key })}>
        {title}
      </TextLink>
    ),
  },
  {
    id: 'strength',
    header: t('evidence.column.strength'),
    cell: ({ data }) => (data === null ? t('evidence.kind.insight') : <Strength data={data} />),
  },
  {
    id: 'age',
    header: t('evidence.column.age'),
    cell: ({ freshness, data }) => <Age freshness={freshness} data={data} />,
  },
  {
    id: 'speaksOf',
    header: t('evidence.column.speaksOf'),
    cell: ({ speaksOf }) =>
      speaksOf.length === 0 ? (
        t('evidence.speaksOfNothing')
      ) : (
        <Inline>
          {speaksOf.map((target) => (
            <span key={target.id} title={target.title}>
              {target.stance === 'contradicts' && (
                <>
                  <span aria-hidden="true">≠ </span>
                  <VisuallyHidden>{t('bets.stance.contradicts')} </VisuallyHidden>
                </>
              )}
              <KeyChip id={target.key} href={leaningHref(org, target)} />
            </span>
          ))}
        </Inline>
      ),
  },
]
