import { Badge } from '#web/components/ui/badge.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { SquadDraft } from './draft-rows.ts'
import type { ImportContext } from './first-values.ts'
import styles from './preview.module.css'
import { RowFrame } from './row-frame.tsx'
import type { RowProblems } from './row-problems.ts'
import { NEW_SQUAD } from './row-values.ts'
import { SquadFields } from './squad-fields.tsx'
import { SquadHints } from './squad-hints.tsx'

const cx = bindClasses(styles)

export type SquadItemProps = {
  squad: SquadDraft
  isOpen: boolean
  context: ImportContext
  /** What it will be called, when it is made. */
  names: { readonly slug: string; readonly prefix: string } | undefined
  problems: RowProblems | undefined
  onAsk: (squad: { id: string; name: string }) => void
}

/** A heading whose objectives follow: made anew, or one that is there already. */
export const SquadItem = ({ squad, isOpen, context, names, problems = {}, onAsk }: SquadItemProps) => {
  const t = useMessages()
  const { values, source, below } = squad
  const into = context.units.find(({ id }) => id === values.into)
  const name = values.title === '' ? (into?.name ?? t('imports.squad.unnamed')) : values.title
  return (
    <RowFrame
      {...squad}
      level="squad"
      lines={source.lines}
      name={name}
      isOpen={isOpen}
      problem={Object.values(problems)[0]}
      fields={<SquadFields squad={squad} context={context} names={names} problems={problems} />}
    >
      <span className={cx('head')}>
        <b className={cx('name')}>{name}</b>
        {values.into === NEW_SQUAD && <Badge>{t('imports.squad.new')}</Badge>}
        {into !== undefined && <Badge>{t('imports.squad.into', { name: into.name })}</Badge>}
        {names !== undefined && (
          <span className={cx('aside')}>{t('imports.squad.prefix', { prefix: names.prefix })}</span>
        )}
        <span className={cx('aside')}>{t('imports.squad.count', { count: below.length })}</span>
      </span>
      {source.mission !== '' && <p className={cx('aside')}>{source.mission}</p>}
      <SquadHints squad={squad} context={context} onAsk={onAsk} />
    </RowFrame>
  )
}
