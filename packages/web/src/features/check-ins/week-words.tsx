import { TextArea } from '#web/components/ui/text-area.tsx'
import { Stack } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import type { Words } from './check-in-state.ts'

export type WeekWordsProps = { words: Words; onSay: (part: Partial<Words>) => void }

/** What the squad says about its week besides its numbers. */
export const WeekWords = ({ words, onSay }: WeekWordsProps) => {
  const t = useMessages()
  return (
    <Stack>
      <p>{t('checkIns.wordsHelp')}</p>
      <TextArea label={t('checkIns.p1s')} rows={3} value={words.p1s} onChange={(p1s) => onSay({ p1s })} />
      <TextArea
        label={t('squads.stoppedUs')}
        rows={2}
        value={words.stoppedUs}
        onChange={(stoppedUs) => onSay({ stoppedUs })}
      />
      <TextArea
        label={t('squads.nextWeeks')}
        rows={2}
        value={words.nextWeeks}
        onChange={(nextWeeks) => onSay({ nextWeeks })}
      />
      <TextArea
        label={t('squads.learning')}
        rows={2}
        value={words.learning}
        onChange={(learning) => onSay({ learning })}
      />
    </Stack>
  )
}
