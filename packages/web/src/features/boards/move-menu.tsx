import { Ellipsis } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components/Menu'
import { hrefTo } from '#web/app/paths.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuSection } from '#web/components/ui/menu.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { Step } from './board-moves.ts'

export type MoveMenuProps = {
  bet: BetView
  isDisabled: boolean
  onStep: (bet: string, step: Step) => void
  /** Opens the dialog in which column and neighbour are chosen. */
  onMoveTo: (bet: string) => void
  /** Opens the question why it leaves the board. */
  onTakeOff: (bet: string, to: 'paused' | 'declined') => void
}

/** Every move without a drag: one step, or to any place. */
export const MoveMenu = ({ bet: { id, key }, isDisabled, onStep, onMoveTo, onTakeOff }: MoveMenuProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  return (
    <MenuTrigger>
      <IconButton label={t('boards.moveOne', { key })} icon={<Ellipsis aria-hidden="true" />} isDisabled={isDisabled} />
      <Menu aria-label={t('boards.moveOne', { key })} placement="bottom end">
        <MenuItem id="to" onAction={() => onMoveTo(id)}>
          {t('boards.moveTo')}
        </MenuItem>
        <MenuItem id="compare" href={hrefTo('betCompare', { org }, { a: key })}>
          {t('bets.compare.with')}
        </MenuItem>
        <MenuSection title={t('boards.steps')}>
          {steps.map(({ step, hint }) => (
            <MenuItem key={step} id={step} hint={hint} onAction={() => onStep(id, step)}>
              {t(`boards.step.${step}`)}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection title={t('boards.leave')}>
          {(['paused', 'declined'] as const).map((to) => (
            <MenuItem key={to} id={to} onAction={() => onTakeOff(id, to)}>
              {t(`boards.takeOff.${to}Menu`)}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </MenuTrigger>
  )
}

const steps = [
  { step: 'up', hint: 'Alt ↑' },
  { step: 'down', hint: 'Alt ↓' },
  { step: 'earlier', hint: 'Alt ←' },
  { step: 'later', hint: 'Alt →' },
] as const
