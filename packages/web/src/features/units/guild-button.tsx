import { Button } from '#web/components/ui/button.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { useGuild } from './use-guild.ts'

export type GuildButtonProps = {
  guild: { readonly id: string; readonly name: string }
  isMine: boolean
  isSmall?: boolean
}

/** Joins a guild, or leaves it, by one press. */
export const GuildButton = ({ guild, isMine, isSmall = false }: GuildButtonProps) => {
  const t = useMessages()
  const { join, leave, isPending } = useGuild(guild)
  return (
    <Button
      size={isSmall ? 'small' : 'normal'}
      look={isMine ? 'quiet' : isSmall ? 'secondary' : 'primary'}
      aria-label={t(isMine ? 'units.leaveNamed' : 'units.joinNamed', { name: guild.name })}
      isPending={isPending}
      onPress={isMine ? leave : join}
    >
      {t(isMine ? 'units.leave' : 'units.join')}
    </Button>
  )
}
