import { Ellipsis } from 'lucide-react'
import { use } from 'react'
import { MenuTrigger } from 'react-aria-components/Menu'
import { hrefTo } from '#web/app/paths.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuSection } from '#web/components/ui/menu.tsx'
import type { BetView } from '#web/components/bets/bet-types.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { Step } from './board-moves.ts'
import { PendingBet } from './pending-bet.ts'

export type MoveMenuProps = {
  bet: BetView
  onStep: (bet: string, step: Step) => void
  /** Opens the dialog in which column and neighbour are chosen. */
  onMoveTo: (bet: string) => void
  /** Opens the question why it leaves the board. */
  onTakeOff: (bet: string, to: 'paused' | 'declined') => void
}

/** Every move without a drag: one step, or to any place. */
export const MoveMenu = ({ bet, ...acts }: MoveMenuProps) => {
  const t = useMessages()
  const label = t('boards.moveOne', { key: bet.key })
  return (
    <MenuTrigger>
      <IconButton label={label} icon={<Ellipsis aria-hidden="true" />} />
      <Menu aria-label={label} placement="bottom end">
        <MoveItems bet={bet} {...acts} />
      </Menu>
    </MenuTrigger>
  )
}

/** Made when the menu is opened, so that a hundred closed ones cost nothing when something moves. */
const MoveItems = ({ bet: { id, key }, onStep, onMoveTo, onTakeOff }: MoveMenuProps) => {
  const t = useMessages()
  const { slug: org } = useOrg()
  const pending = use(PendingBet)
  const isDisabled = pending !== null && pending !== id
  return (
    <>
      <MenuItem id="to" isDisabled={isDisabled} onAction={() => onMoveTo(id)}>
        {t('boards.moveTo')}
      </MenuItem>
      <MenuItem id="compare" href={hrefTo('betCompare', { org }, { a: key })}>
        {t('bets.compare.with')}
      </MenuItem>
      <MenuSection title={t('boards.steps')}>
        {steps.map(({ step, hint }) => (
          <MenuItem key={step} id={step} hint={hint} isDisabled={isDisabled} onAction={() => onStep(id, step)}>
            {t(`boards.step.${step}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection title={t('boards.leave')}>
        {(['paused', 'declined'] as const).map((to) => (
          <MenuItem key={to} id={to} isDisabled={isDisabled} onAction={() => onTakeOff(id, to)}>
            {t(`boards.takeOff.${to}Menu`)}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  )
}

const steps = [
  { step: 'up', hint: 'Alt ↑' },
  { step: 'down', hint: 'Alt ↓' },
  { step: 'earlier', hint: 'Alt ←' },
  { step: 'later', hint: 'Alt →' },
] as const
