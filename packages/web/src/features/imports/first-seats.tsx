import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { squadsOf } from './draft-rows.ts'
import type { PreviewState } from './preview-state.ts'
import styles from './preview.module.css'

const cx = bindClasses(styles)

/** Says before anything is saved that whoever imports will sit in the squads that the import makes. */
export const FirstSeats = ({ state: { rows, names } }: { state: PreviewState }) => {
  const t = useMessages()
  const made = squadsOf(rows).flatMap(({ squad: { id, values } }) =>
    names.squads.has(id) && values.title !== '' ? [values.title] : [],
  )
  if (made.length === 0) return null
  return <p className={cx('aside')}>{t('imports.firstSeats', { count: made.length, names: made.join(', ') })}</p>
}
