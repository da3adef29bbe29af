import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { type Control, useController } from 'react-hook-form'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { FieldLabel, fieldClass } from '#web/components/ui/field.tsx'
import type { UnitRow } from '#web/lib/api-types.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { InviteValues } from './invite-dialog.tsx'
import styles from './squad-choice.module.css'

const cx = bindClasses(styles)

export type SquadChoiceProps = { control: Control<InviteValues>; name: 'squadIds'; squads: readonly UnitRow[] }

/** Which squads somebody is wished into. Where others sit, they are asked, not told. */
export const SquadChoice = ({ control, name, squads }: SquadChoiceProps) => {
  const t = useMessages()
  const { field } = useController({ control, name })
  const asked = squads.filter(({ id, isMine, memberCount }) => field.value.includes(id) && !isMine && memberCount > 0)
  if (squads.length === 0) return <p className={cx('hint')}>{t('members.invite.noSquads')}</p>
  return (
    <CheckboxGroup value={field.value} onChange={field.onChange} className={fieldClass()}>
      <FieldLabel label={t('members.invite.squads')} isOptional />
      <div className={cx('squads')}>
        {squads.map(({ id, name: squad }) => (
          <Checkbox key={id} value={id}>
            {squad}
          </Checkbox>
        ))}
      </div>
      <output className={cx('hint')}>
        {asked.length > 0 && t('members.invite.asked', { names: asked.map((squad) => squad.name).join(', ') })}
      </output>
    </CheckboxGroup>
  )
}
