import { AUDIT_KINDS } from '@polyrhythm/domain/audit/list-audit'
import { ComboBox } from '#web/components/ui/combo-box.tsx'
import { DateField } from '#web/components/ui/date-field.tsx'
import { Select } from '#web/components/ui/select.tsx'
import type { ApiOutputs } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './audit-filters.module.css'
import type { AuditSearch } from './audit-search.ts'

const cx = bindClasses(styles)
const any = 'any'

export type AuditFiltersProps = {
  search: AuditSearch
  /** To choose from; empty while they load. */
  members: ApiOutputs['members']['list']['members']
  onChange: (change: Partial<AuditSearch>) => void
}

/** What narrows the log; all of it stands in the address. */
export const AuditFilters = ({ search, members, onChange }: AuditFiltersProps) => {
  const t = useMessages()
  return (
    <search className={cx('filters')}>
      <Select
        label={t('audit.kind')}
        options={[
          { id: any, label: t('audit.anyKind') },
          ...AUDIT_KINDS.map((id) => ({ id, label: t(`audit.kind.${id}`) })),
        ]}
        value={search.kind ?? any}
        onChange={(id) => onChange({ kind: AUDIT_KINDS.find((each) => each === id) })}
      />
      <ComboBox
        // A box keeps the words of a value that it does not know yet: it begins anew when its choices come.
        key={members.length === 0 ? 'waiting' : 'ready'}
        label={t('audit.by')}
        placeholder={t('audit.anybody')}
        options={members.map(({ id, name }) => ({ id, label: name }))}
        value={search.by ?? null}
        onChange={(by) => onChange({ by: by ?? undefined })}
      />
      <DateField
        label={t('audit.from')}
        value={search.from ?? null}
        onChange={(from) => onChange({ from: from ?? undefined })}
      />
      <DateField
        label={t('audit.until')}
        value={search.until ?? null}
        onChange={(until) => onChange({ until: until ?? undefined })}
      />
    </search>
  )
}
