import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { EmptyState } from '#web/components/ui/empty-state.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useOrg } from '#web/lib/org-context.tsx'
import { useTRPC } from '#web/lib/trpc.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './lesson-card.module.css'
import { PostLesson } from './post-lesson.tsx'

const cx = bindClasses(styles)

export type LessonsOfProps = { node: { readonly id: string; readonly key: string } }

/** What was learned from a bet or an objective, and where one writes it down. */
export const LessonsOf = ({ node }: LessonsOfProps) => {
  const t = useMessages()
  const trpc = useTRPC()
  const { slug: org } = useOrg()
  const [isAdding, setIsAdding] = useState(false)
  const { data: lessons } = useQuery(trpc.lessons.about.queryOptions({ org, nodeId: node.id }))
  const choices = useQuery({ ...trpc.lessons.choices.queryOptions({ org }), enabled: isAdding })
  if (lessons === undefined) return null
  return (
    <Panel
      title={t('lessons.about')}
      note={lessons.length}
      isFlush
      actions={
        <Button size="small" look="quiet" onPress={() => setIsAdding(true)}>
          {t('lessons.post')}
        </Button>
      }
    >
      {lessons.length === 0 ? (
        <div className={cx('short')}>
          <EmptyState title={t('lessons.aboutNone')}>{t('lessons.aboutNoneText')}</EmptyState>
        </div>
      ) : (
        <ul>
          {lessons.map(({ id, key, title, learned }) => (
            <li key={id} className={cx('short')}>
              <span className={cx('link')}>
                <KeyChip id={key} />
                <TextLink isQuiet href={hrefTo('lesson', { org, key })}>
                  {title}
                </TextLink>
              </span>
              <p className={cx('meta')}>{learned}</p>
            </li>
          ))}
        </ul>
      )}
      {isAdding && choices.data !== undefined && (
        <PostLesson postFor={choices.data.postFor} about={node} onClose={() => setIsAdding(false)} />
      )}
    </Panel>
  )
}
