import { Ellipsis } from 'lucide-react'
import { readMentions } from '@polyrhythm/domain/comments/mentions'
import { useState } from 'react'
import { MenuTrigger } from 'react-aria-components/Menu'
import { IconButton } from '#web/components/ui/icon-button.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Menu, MenuItem } from '#web/components/ui/menu.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useTRPCClient } from '#web/lib/trpc.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentText } from './comment-text.tsx'
import type { CommentView } from './comment-types.ts'
import { Signs } from './signs.tsx'
import styles from './thread.module.css'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const cx = bindClasses(styles)

/** One comment: who, when, what, and the signs that others left at it. Its author says it otherwise or withdraws it. */
export const CommentItem = ({ nodeId, comment }: { nodeId: string; comment: CommentView }) => {
  const t = useMessages()
  const client = useTRPCClient()
  const { slug: org } = useOrg()
  const { instant } = useDates()
  const [open, setOpen] = useState<'edit' | 'withdraw' | null>(null)
  const { id, body, by, at, isEdited, mentions, isMine } = comment
  const known = mentions.flatMap(({ id: person, name }) => (name === null ? [] : [{ id: person, name }]))
  return (
    <article className={cx('comment')}>
      <header className={cx('meta')}>
        {by.name === null ? (
          <b>{personName(by.name, t)}</b>
        ) : (
          <TextLink isQuiet href={hrefTo('person', { org, id: by.id })}>
            <b>{by.name}</b>
          </TextLink>
        )}
        <time dateTime={at}>{instant(at)}</time>
        {isEdited && <span>{t('comments.edited')}</span>}
      </header>
      {open === 'edit' && body !== null ? (
        <CommentForm
          draft={`edit.${id}`}
          label={t('comments.editLabel')}
          action={t('ui.save')}
          initial={readMentions(body, known)}
          send={(said) => client.comments.edit.mutate({ org, commentId: id, body: said.body })}
          onSent={() => setOpen(null)}
          onCancel={() => setOpen(null)}
          isFocused
        />
      ) : body === null ? (
        <p className={cx('withdrawn')}>{t('comments.withdrawn')}</p>
      ) : (
        <CommentText body={body} people={mentions} />
      )}
      {body !== null && open !== 'edit' && (
        <div className={cx('tools')}>
          <Signs nodeId={nodeId} comment={comment} />
          {isMine && (
            <MenuTrigger>
              <IconButton label={t('comments.more')} icon={<Ellipsis aria-hidden="true" />} />
              <Menu aria-label={t('comments.more')}>
                <MenuItem onAction={() => setOpen('edit')}>{t('comments.edit')}</MenuItem>
                <MenuItem onAction={() => setOpen('withdraw')}>{t('comments.withdraw')}</MenuItem>
              </Menu>
            </MenuTrigger>
          )}
        </div>
      )}
      {open === 'withdraw' && <WithdrawDialog commentId={id} onClose={() => setOpen(null)} />}
    </article>
  )
}
