import { type ReactNode, useState } from 'react'
import { Page } from '#web/app/page.tsx'
import { hrefTo } from '#web/app/paths.ts'
import { Badge } from '#web/components/ui/badge.tsx'
import { Button } from '#web/components/ui/button.tsx'
import { KeyChip } from '#web/components/ui/key-chip.tsx'
import { Panel } from '#web/components/ui/panel.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { personName } from '#web/lib/person-name.ts'
import { useDates } from '#web/lib/use-dates.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { EditLesson } from './edit-lesson.tsx'
import { LessonText } from './lesson-text.tsx'
import type { WallEntry } from './lesson-types.ts'
import { RelatedLinks } from './related-links.tsx'
import { Thanks } from './thanks.tsx'

export type LessonScreenProps = {
  lesson: WallEntry
  /** What one can do besides editing it. */
  actions: ReactNode
  /** What is said about it. */
  discussion: ReactNode
}

/** The page of a lesson: what it says, what it came from, who thanked for it. */
export const LessonScreen = ({ lesson, actions, discussion }: LessonScreenProps) => {
  const t = useMessages()
  const { slug: org, name } = useOrg()
  const { instant } = useDates()
  const [isEditing, setIsEditing] = useState(false)
  const { key, title, sort, tags, owner, by, at, can } = lesson
  return (
    <Page
      title={title}
      org={name}
      eyebrow={
        <TextLink isQuiet href={hrefTo('lessons', { org })}>
          ‹ {t('lessons.title')}
        </TextLink>
      }
      marks={
        <>
          <KeyChip id={key} />
          <Badge>{t(`lessons.sort.${sort}`)}</Badge>
          {tags.map((tag) => (
            <TextLink key={tag} isQuiet href={hrefTo('lessons', { org }, { tag })}>
              #{tag}
            </TextLink>
          ))}
        </>
      }
      actions={
        <>
          {actions}
          {can.edit && <Button onPress={() => setIsEditing(true)}>{t('ui.edit')}</Button>}
        </>
      }
    >
      <Panel
        title={t('lessons.one')}
        note={[owner.name, ...(by === null ? [] : [personName(by.name, t)]), instant(at)].join(' · ')}
      >
        <Stack>
          <LessonText entry={lesson} />
          <RelatedLinks entry={lesson} />
          <Thanks entry={lesson} />
        </Stack>
      </Panel>
      {discussion}
      {isEditing && <EditLesson lesson={lesson} onClose={() => setIsEditing(false)} />}
    </Page>
  )
}
