import { REACTION_SIGNS, type ReactionSign } from '@polyrhythm/domain/comments/reaction'
import { CircleHelp, Eye, Heart, PartyPopper, SmilePlus, ThumbsUp } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components/Menu'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { Menu, MenuItem } from '#web/components/ui/menu.tsx'
import { Tooltip } from '#web/components/ui/tooltip.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { formatList } from '#web/lib/format.ts'
import { personName } from '#web/lib/person-name.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { CommentView } from './comment-types.ts'
import styles from './signs.module.css'
import { useSigns } from './use-signs.ts'

const cx = bindClasses(styles)

export type SignsProps = { nodeId: string; comment: CommentView }

/** The signs at a comment: quiet toggles with how many, and on asking who; and a menu with all of them. */
export const Signs = ({ nodeId, comment: { id, reactions } }: SignsProps) => {
  const t = useMessages()
  const change = useSigns(nodeId, id)
  const isMine = (sign: ReactionSign) => reactions.some((each) => each.sign === sign && each.isMine)
  return (
    <span className={cx('signs')}>
      {reactions.map((each) => {
        const Icon = icons[each.sign]
        const names = formatList(each.people.map(({ name }) => personName(name, t)))
        const label = t('comments.signOf', { sign: t(`comments.sign.${each.sign}`), names })
        return (
          <Tooltip key={each.sign} text={label}>
            <ToggleButton
              aria-label={`${each.people.length} ${label}`}
              className={cx('sign')}
              isSelected={each.isMine}
              onChange={() => change.mutate(each)}
            >
              <Icon size={14} aria-hidden="true" />
              {each.people.length}
            </ToggleButton>
          </Tooltip>
        )
      })}
      <MenuTrigger>
        <IconButton label={t('comments.react')} icon={<SmilePlus aria-hidden="true" />} />
        <Menu aria-label={t('comments.react')}>
          {REACTION_SIGNS.map((sign) => {
            const Icon = icons[sign]
            return (
              <MenuItem
                key={sign}
                icon={<Icon aria-hidden="true" />}
                onAction={() => change.mutate({ sign, isMine: isMine(sign) })}
              >
                {t(`comments.sign.${sign}`)}
              </MenuItem>
            )
          })}
        </Menu>
      </MenuTrigger>
    </span>
  )
}

const icons = { thanks: Heart, agree: ThumbsUp, celebrate: PartyPopper, question: CircleHelp, seen: Eye } as const
