import { Button } from '#web/components/ui/button.tsx'
import { Kbd } from '#web/components/ui/kbd.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useFocusFirst } from '#web/lib/use-focus-first.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './check-in.module.css'

const cx = bindClasses(styles)

export type CheckInFootProps = {
  /** Nothing comes after this; publishing is the next step. */
  isLast: boolean
  /** How many values would be published. */
  count: number
  isPending: boolean
  saving: 'saving' | 'saved' | 'here' | null
  onNext: () => void
  onBack: () => void
  onPublish: () => void
  /** Empties the one on the screen; null when nothing of it would be published. */
  onLeaveOut: (() => void) | null
}

/** The way on, what has been kept, and the keys for all of it. */
export const CheckInFoot = ({
  isLast,
  count,
  isPending,
  saving,
  onNext,
  onBack,
  onPublish,
  onLeaveOut,
}: CheckInFootProps) => {
  const t = useMessages()
  const publish = useFocusFirst<HTMLSpanElement>(isLast)
  return (
    <footer className={cx('foot')}>
      <Button onPress={onBack}>{t('checkIns.previous')}</Button>
      {!isLast && (
        <Button look="primary" onPress={onNext}>
          {t('checkIns.next')}
        </Button>
      )}
      <span ref={publish}>
        <Button look={isLast ? 'primary' : 'secondary'} isPending={isPending} onPress={onPublish}>
          {t('checkIns.publishCount', { count })}
        </Button>
      </span>
      {onLeaveOut !== null && (
        <Button look="quiet" onPress={onLeaveOut}>
          {t('checkIns.leaveOut')}
        </Button>
      )}
      <output className={cx('help')}>{saving !== null && t(savingWord[saving])}</output>
      <p className={cx('keys')}>
        <span>
          <Kbd keys="Enter" /> {t('checkIns.key.next')}
        </span>
        <span>
          <Kbd keys="⇧Enter" /> {t('checkIns.key.back')}
        </span>
        <span>
          <Kbd keys="mod+Enter" /> {t('checkIns.key.publish')}
        </span>
        <span>
          <Kbd keys="Esc" /> {t('checkIns.key.leave')}
        </span>
      </p>
    </footer>
  )
}

const savingWord = { saving: 'checkIns.saving', saved: 'checkIns.saved', here: 'checkIns.savedHere' } as const
