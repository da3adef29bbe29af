import { LayoutGrid, List } from 'lucide-react'
import { Button } from '#web/components/ui/button.tsx'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { Select } from '#web/components/ui/select.tsx'
import type { BoardData } from '#web/components/bets/bet-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './board-tools.module.css'

const cx = bindClasses(styles)

export type BoardToolsProps = {
  boards: BoardData['boards']
  /** Slug of the board that is shown. */
  scope: string | null
  view: 'board' | 'list'
  onScope: (slug: string, isCompany: boolean) => void
  onView: (view: 'board' | 'list') => void
  /** For whoever sits on the council of a unit without a board. */
  onAdd?: () => void
}

/** Which board, and how it is drawn; both are in the address. */
export const BoardTools = ({ boards, scope, view, onScope, onView, onAdd }: BoardToolsProps) => {
  const t = useMessages()
  return (
    <div className={cx('tools')}>
      {boards.length > 1 && (
        <div className={cx('picker')}>
          <Select
            label={t('boards.board')}
            isLabelHidden
            options={boards.map(({ slug, name, kind }) => ({
              id: slug,
              label: name,
              hint: t(`orgs.units.kind.${kind}`),
            }))}
            value={scope}
            onChange={(slug) => onScope(slug, boards.find((each) => each.slug === slug)?.kind === 'company')}
          />
        </div>
      )}
      {onAdd !== undefined && (
        <Button size="small" look="quiet" onPress={onAdd}>
          {t('boards.add')}
        </Button>
      )}
      <SegmentedControl
        label={t('boards.view')}
        isLabelHidden
        value={view}
        onChange={onView}
        segments={[
          { value: 'board', label: t('boards.view.board'), icon: <LayoutGrid size={14} aria-hidden="true" /> },
          { value: 'list', label: t('boards.view.list'), icon: <List size={14} aria-hidden="true" /> },
        ]}
      />
    </div>
  )
}
