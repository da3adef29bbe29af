import type { EntryAsks } from '@polyrhythm/domain/bets/enter-now'
import type { MissingForNow } from '@polyrhythm/domain/bets/ready-for-now'
import { SegmentedControl } from '#web/components/ui/segmented-control.tsx'
import { Select } from '#web/components/ui/select.tsx'
import { TextField } from '#web/components/ui/text-field.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './entry-questions.module.css'
import type { BetView } from './bet-types.ts'
import { type EntryAnswers, OVER } from './entry-answers.ts'
import { missingWords } from './missing-words.ts'

const cx = bindClasses(styles)

export type EntryQuestionsProps = {
  asks: EntryAsks
  missing: readonly MissingForNow[]
  answers: EntryAnswers
  onChange: (answers: EntryAnswers) => void
  problems: { readonly leaves?: string; readonly leap?: string }
  /** The bets that stand in Now, without the one that enters it. */
  inNow: readonly Pick<BetView, 'id' | 'key' | 'title'>[]
  nowLimit: number
}

/** What entering Now asks: which bet leaves it, and why it enters although something is missing. */
export const EntryQuestions = ({
  asks,
  missing,
  answers,
  onChange,
  problems,
  inNow,
  nowLimit,
}: EntryQuestionsProps) => {
  const t = useMessages()
  if (!asks.room && !asks.leap) return null
  const isLeaving = answers.leaves !== '' && answers.leaves !== OVER
  return (
    <div className={cx('questions')}>
      {asks.room && (
        <div className={cx('room')}>
          <Select
            label={t('boards.leaves', { count: inNow.length + 1, limit: nowLimit })}
            placeholder={t('boards.leavesChoose')}
            error={problems.leaves}
            options={[
              ...inNow.map(({ id, key, title }) => ({ id, label: `${key} ${title}` })),
              { id: OVER, label: t('boards.leavesNothing'), hint: t('boards.leavesNothingHint') },
            ]}
            value={answers.leaves === '' ? null : answers.leaves}
            onChange={(leaves) => onChange({ ...answers, leaves })}
          />
          {isLeaving && (
            <SegmentedControl
              label={t('boards.leavesTo')}
              value={answers.leavesTo}
              onChange={(leavesTo) => onChange({ ...answers, leavesTo })}
              segments={(['next', 'later'] as const).map((value) => ({ value, label: t(`bets.column.${value}`) }))}
            />
          )}
        </div>
      )}
      {asks.leap && (
        <TextField
          label={t('boards.leap', { missing: missingWords(missing, t) })}
          description={t('boards.leapHelp')}
          value={answers.leap}
          onChange={(leap) => onChange({ ...answers, leap })}
          error={problems.leap}
          maxLength={500}
        />
      )}
    </div>
  )
}
