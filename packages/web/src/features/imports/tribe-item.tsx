import { Badge } from '#web/components/ui/badge.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { TribeDraft } from './draft-rows.ts'
import { type ImportContext, namesake } from './first-values.ts'
import styles from './preview.module.css'
import { usePreviewTools } from './preview-tools.ts'
import { RowFrame } from './row-frame.tsx'
import type { RowProblems } from './row-problems.ts'

const cx = bindClasses(styles)

export type TribeItemProps = {
  tribe: TribeDraft
  isOpen: boolean
  context: ImportContext
  problems: RowProblems | undefined
}

/** A heading with headings below it. */
export const TribeItem = ({ tribe, isOpen, context, problems = {} }: TribeItemProps) => {
  const t = useMessages()
  const tools = usePreviewTools()
  const { id, values, source } = tribe
  const isThere = namesake(values.title, context, false) !== undefined
  return (
    <RowFrame
      {...tribe}
      level="tribe"
      lines={source.lines}
      name={values.title}
      isOpen={isOpen}
      problem={problems['title']}
      fields={
        <TextField
          label={t('imports.field.name')}
          error={problems['title']}
          value={values.title}
          onChange={(title) => tools.change(id, values, { ...values, title })}
        />
      }
    >
      <span className={cx('head')}>
        <b className={cx('name')}>{values.title}</b>
        <Badge>{t('imports.tribe')}</Badge>
      </span>
      {isThere && <p className={cx('aside')}>{t('imports.tribe.there')}</p>}
    </RowFrame>
  )
}
